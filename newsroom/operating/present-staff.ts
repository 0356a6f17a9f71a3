import { type Finding, ok, warning } from '@/newsroom/operating/finding'
import { allStaff } from '@/newsroom/people/staff'
import type { Settings } from '@/newsroom/settings'

/** Whether there is somebody who can run the desk. */
export async function* examineStaff({ firstAdministrator }: Settings): AsyncGenerator<Finding> {
  const all = await allStaff()
  const active = all.filter((member) => !member.disabled)
  if (active.some((member) => member.role === 'administrator')) {
    yield ok('staff', `${active.length} can sign in`)
  } else if (all.length > 0) {
    yield warning(
      'staff',
      'nobody who can sign in is an administrator. Add one: npm run postbag -- staff add --help',
    )
  } else {
    const how = firstAdministrator ? 'makes the one of ADMIN_EMAIL' : 'prints a link that makes the first'
    yield warning('staff', `nobody yet. npm start ${how}.`)
  }
}
