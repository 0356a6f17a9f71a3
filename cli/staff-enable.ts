import type { Command } from 'commander'
import { withRecords } from '@/cli/with-records'
import { enableStaff } from '@/newsroom/people/staff'

export function staffEnable(staff: Command): void {
  staff
    .command('enable')
    .description('lets a disabled account sign in again')
    .requiredOption('--email <E>', 'whose')
    .action(({ email }: { email: string }) =>
      withRecords(async () => {
        await enableStaff(email)
        console.log('The account can sign in again.')
      }),
    )
}
