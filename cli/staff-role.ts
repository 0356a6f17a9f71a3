import { type Command, Option } from 'commander'
import { withRecords } from '@/cli/with-records'
import { type Role, roles } from '@/newsroom/people/people-rules'
import { setRole } from '@/newsroom/people/staff'

export function staffRole(staff: Command): void {
  staff
    .command('role')
    .description('gives an account another role, from its next request on')
    .requiredOption('--email <E>', 'whose')
    .addOption(new Option('--role <R>', 'what they may do').choices(roles).makeOptionMandatory())
    .action(({ email, role }: { email: string; role: Role }) =>
      withRecords(async () => {
        await setRole(email, role)
        console.log(`The role of the account is ${role} now.`)
      }),
    )
}
