import { type Reader, store } from '@/db/store'
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
import { pictureToUse } from '@/newsroom/media/library'
import { chosenPicture } from '@/newsroom/media/picture-rules'
import { setUses } from '@/newsroom/media/uses'
import { allow, canSetEdition } from '@/newsroom/people/can'
import type { Viewer } from '@/newsroom/people/people-rules'
import { Refusal, type Sentence } from '@/newsroom/refusal'
import { englishIn } from '@/newsroom/words/words-rules'

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
  { drawn, imageAddress = '', ...fields }: SettingFields & { drawn: string; imageAddress?: string },
): Promise<void> {
  const entered = { ...fields, image: chosenPicture(fields.image, imageAddress) }
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
    const image = changes.includes('image') ? await pictureToUse(entered.image, 'image', tx) : edition.image
    const next = settingsForm(englishIn('UTC')).parse({
      ...present,
      ...Object.fromEntries(changes.map((name) => [name, entered[name]])),
    })
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
    ({ t }) => t('desk.settingsRefusals.stale'),
    Object.fromEntries(overtaken.map((name) => [name, [asItIs(present[name])]])),
  )
}

function asItIs(value: string): Sentence {
  return ({ t }) =>
    value === '' ? t('desk.settingsRefusals.emptyNow') : t('desk.settingsRefusals.valueNow', { value })
}

async function recordOf(read: Reader): Promise<SettingChange[]> {
  const { edition } = store().tables
  const [row] = await read.select({ settings: edition.settings }).from(edition)
  return recordShape.parse(row?.settings?.record ?? [])
}
