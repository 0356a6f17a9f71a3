import type { Command } from 'commander'
import { plain } from '@/cli/printing'
import { withRecords } from '@/cli/with-records'
import { allStaff } from '@/newsroom/people/staff'

export function staffList(staff: Command): void {
  staff
    .command('list')
    .description('lists every account: role, whether it can sign in, e-mail, name')
    .action(() =>
      withRecords(async () => {
        const all = await allStaff()
        const width = Math.max(0, ...all.map(({ email }) => email.length))
        for (const { role, disabled, email, name } of all) {
          // The name is last: written from the right, or with wide letters, it would put the columns out of line.
          const state = disabled ? 'disabled' : 'active'
          console.log(`${role.padEnd(13)}  ${state.padEnd(8)}  ${email.padEnd(width)}  ${plain(name)}`)
        }
        if (all.length === 0) console.error('There is nobody yet.')
      }),
    )
}
