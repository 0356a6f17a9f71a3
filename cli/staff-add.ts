import { type Command, Option } from 'commander'
import { givenPassword } from '@/cli/given-password'
import { plain } from '@/cli/printing'
import { withRecords } from '@/cli/with-records'
import { roles } from '@/newsroom/people/people-rules'
import { addStaff } from '@/newsroom/people/staff'

interface Options {
  email: string
  name: string
  role: string
  passwordStdin?: boolean
}

export function staffAdd(staff: Command): void {
  staff
    .command('add')
    .description('adds an account; its password is generated and printed once, unless given')
    .requiredOption('--email <E>', 'the address to sign in with')
    .requiredOption('--name <N>', 'the name that colleagues see')
    .addOption(new Option('--role <R>', 'what they may do').choices(roles).makeOptionMandatory())
    .option('--password-stdin', 'take the password from standard input')
    .action(async ({ passwordStdin, ...account }: Options) => {
      const { password, lines } = await givenPassword(passwordStdin)
      await withRecords(async () => {
        const { name, email, role } = await addStaff({ ...account, password })
        console.log([`Added ${plain(name)} <${email}>, ${role}.`, ...lines].join('\n'))
      })
    })
}
