import type { Command } from 'commander'
import { withRecords } from '@/cli/with-records'
import { disableStaff } from '@/newsroom/people/staff'

export function staffDisable(staff: Command): void {
  staff
    .command('disable')
    .description('signs an account out everywhere, and lets it sign in no more')
    .requiredOption('--email <E>', 'whose')
    .action(({ email }: { email: string }) =>
      withRecords(async () => {
        await disableStaff(email)
        console.log('The account is disabled. Every session of it has ended.')
      }),
    )
}
