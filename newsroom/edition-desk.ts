import { eq } from 'drizzle-orm'
import { type Reader, store, type Writer } from '@/db/store'
import type { LeadImage } from '@/newsroom/articles/article-rules'
import { setting, theEdition } from '@/newsroom/edition'
import {
  drawnIn,
  fieldsOf,
  recordShape,
  type SettingChange,
  type SettingFields,
  type SettingName,
  settingNames,
  settingsForm,
  settingsIn,
} from '@/newsroom/edition-form-rules'
import { setUses } from '@/newsroom/media/uses'
import { allow, canSetEdition } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal } from '@/newsroom/refusal'

/** How many changes are remembered. */
const mostRemembered = 50

/** The latest changes of the settings, newest first; none for whoever may not change them. */
export async function settingChanges(viewer: Viewer): Promise<SettingChange[]> {
  return canSetEdition(viewer) ? recordOf(store().read) : []
}

/**
 * Writes the settings that `entered` changes of what the form was drawn with; all others stay as they are now, so that two
 * administrators can change different ones at once. Every page shows them at its next request. Refuses all but
 * administrators, and as stale what somebody else changed to something else meanwhile: both values are told.
 */
export async function changeSettings(
  viewer: Viewer,
  { drawn, ...entered }: SettingFields & { drawn: string },
): Promise<void> {
  await store().transaction(async (tx) => {
    allow(viewer, canSetEdition(viewer))
    const edition = await theEdition(tx)
    const present = fieldsOf(edition)
    const before = drawnIn(drawn)
    const changes = settingNames.filter(
      (name) => entered[name] !== (before[name] ?? '') && entered[name] !== present[name],
    )
    refuseOvertaken(
      changes.filter((name) => present[name] !== (before[name] ?? '')),
      present,
    )
    if (changes.length === 0) return
    const next = settingsForm.parse({
      ...present,
      ...Object.fromEntries(changes.map((name) => [name, entered[name]])),
    })
    const image = changes.includes('image') ? await pictureAt(tx, next.image) : edition.image
    const at = new Date().toISOString()
    const made = changes.map((named) => ({
      at,
      by: viewer.staff?.name ?? '',
      setting: named,
      from: present[named],
      to: next[named],
    }))
    const record = [...made, ...(await recordOf(tx))].slice(0, mostRemembered)
    await setting(tx, { ...settingsIn(next), image }, { record })
    if (changes.includes('image')) await setUses(tx, 'edition', [next.image])
  })
}

function refuseOvertaken(overtaken: SettingName[], present: SettingFields): void {
  if (overtaken.length === 0) return
  throw new Refusal(
    'stale',
    'Somebody else changed some of this while you were at it. Nothing was changed. What they wrote is said beside each field, and yours is still in it: save again to put yours in its place.',
    Object.fromEntries(
      overtaken.map((name) => [
        name,
        [present[name] === '' ? 'It is empty now.' : `It is “${present[name]}” now.`],
      ]),
    ),
  )
}

async function recordOf(read: Reader): Promise<SettingChange[]> {
  const { edition } = store().tables
  const [row] = await read.select({ settings: edition.settings }).from(edition)
  return recordShape.parse(row?.settings?.record ?? [])
}

/** A picture of the media library, as the edition keeps it. */
async function pictureAt(tx: Writer, src: string): Promise<LeadImage | null> {
  if (src === '') return null
  const { media } = store().tables
  const [picture] = await tx.select().from(media).where(eq(media.src, src))
  if (!picture) {
    throw new Refusal('invalid', 'Something in the form has to be mended first.', {
      image: ['There is no such picture in the media library. Add it there first.'],
    })
  }
  const { width, height, narrower, alt, caption, credit, focus } = picture
  return { src, width, height, narrower, alt, caption, credit, ...(focus ? { focus } : {}) }
}
