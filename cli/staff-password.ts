import type { Command } from 'commander'
import { givenPassword } from '@/cli/given-password'
import { withRecords } from '@/cli/with-records'
import { setPassword } from '@/newsroom/people/staff'

interface Options {
  email: string
  passwordStdin?: boolean
}

export function staffPassword(staff: Command): void {
  staff
    .command('password')
    .description('gives an account another password, and signs it out everywhere')
    .requiredOption('--email <E>', 'whose')
    .option('--password-stdin', 'take the password from standard input')
    .action(async ({ email, passwordStdin }: Options) => {
      const { password, lines } = await givenPassword(passwordStdin)
      await withRecords(async () => {
        await setPassword(email, password)
        console.log(
          ['The password was changed. Every session of the account has ended.', ...lines].join('\n'),
        )
      })
    })
}
