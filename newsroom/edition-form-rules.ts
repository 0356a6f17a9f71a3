import { z } from 'zod'
import { colourPattern, contrast, leastContrast, papers, readableOn } from '@/newsroom/colour-rules'
import { digitSystems, type Edition, languages } from '@/newsroom/edition-rules'
import { filledLine, line, lines } from '@/newsroom/line-rules'
import { numeral } from '@/newsroom/number-rules'
import { englishIn, type Words } from '@/newsroom/words/words-rules'

/** The most days after which comments may close: ten years. */
export const mostDays = 3650
/** A day: what has been answered by then should not change any more. */
const mostChangeMinutes = 1440
const mostProfiles = 20

/** In code points. */
const longest = { name: 60, motto: 140, publisher: 120, address: 300, phone: 40, profiles: 4000 }

/** Every setting of the desk's form, as its field writes it. */
export function settingsForm(words: Words) {
  const { t } = words
  return z.object({
    name: filledLine(
      longest.name,
      t('desk.settingsRefusals.nameTooLong', { most: longest.name }),
      t('desk.settingsRefusals.noName'),
    ),
    motto: line(longest.motto, t('desk.settingsRefusals.mottoTooLong', { most: longest.motto })),
    language: z.enum(languages, t('desk.settingsRefusals.language')),
    digits: z.enum(digitSystems, t('desk.settingsRefusals.digits')),
    timeZone: z.string().trim().refine(isTimeZone, t('desk.settingsRefusals.timeZone')),
    accent: z
      .string()
      .trim()
      .toLowerCase()
      .superRefine((colour, report) => refuseUnreadable(colour, report, words)),
    preModeration: z.enum(['on', 'off'], t('desk.settingsRefusals.preModeration')),
    commentsCloseAfterDays: z
      .string()
      .transform(numeral)
      .refine(
        (days) => days === '' || (/^[1-9]\d{0,3}$/.test(days) && Number(days) <= mostDays),
        t('desk.settingsRefusals.days', { least: 1, most: mostDays }),
      ),
    changeMinutes: z
      .string()
      .transform(numeral)
      .refine(
        (minutes) => /^\d{1,4}$/.test(minutes) && Number(minutes) <= mostChangeMinutes,
        t('desk.settingsRefusals.minutes', { least: 0, most: mostChangeMinutes }),
      ),
    publisherName: line(
      longest.publisher,
      t('desk.settingsRefusals.publisherTooLong', { most: longest.publisher }),
    ),
    publisherAddress: lines(
      longest.address,
      t('desk.settingsRefusals.addressTooLong', { most: longest.address }),
    ),
    publisherEmail: z
      .string()
      .trim()
      .max(254, t('desk.settingsRefusals.emailTooLong'))
      .refine(
        (email) => email === '' || z.email().safeParse(email).success,
        t('desk.settingsRefusals.email'),
      ),
    publisherPhone: line(longest.phone, t('desk.settingsRefusals.phoneTooLong', { most: longest.phone })),
    socialProfiles: lines(
      longest.profiles,
      t('desk.settingsRefusals.profilesTooLong', { most: longest.profiles }),
    ).superRefine((text, report) => refuseProfiles(text, report, words)),
    image: z
      .string()
      .trim()
      .refine(
        (src) => src === '' || /^\/media\/[0-9a-f]{32}\.webp$/.test(src),
        t('desk.settingsRefusals.image'),
      ),
  })
}

/** The settings as the fields of the form write them. */
export type SettingFields = z.output<ReturnType<typeof settingsForm>>
export type SettingName = keyof SettingFields

/** The form, with what its fields said when it was drawn, and the address of a picture that is none of the newest. */
export const settingsShape = (words: Words) =>
  settingsForm(words).extend({ drawn: z.string().max(20_000), imageAddress: z.string() })

/** The settings of an edition, as the form shows them. */
export function fieldsOf(edition: Edition): SettingFields {
  const { publisher } = edition
  return {
    name: edition.name,
    motto: edition.motto,
    language: edition.language,
    digits: edition.digits,
    timeZone: edition.timeZone,
    accent: edition.accent,
    preModeration: edition.preModeration ? 'on' : 'off',
    commentsCloseAfterDays: edition.commentsCloseAfterDays?.toString() ?? '',
    changeMinutes: edition.changeMinutes.toString(),
    publisherName: publisher.name,
    publisherAddress: publisher.address,
    publisherEmail: publisher.email,
    publisherPhone: publisher.phone,
    socialProfiles: edition.socialProfiles.join('\n'),
    image: edition.image?.src ?? '',
  }
}

/** The edition's settings as the form's fields say them; its picture is looked up by whoever stores them. */
export function settingsIn(fields: SettingFields): Omit<Edition, 'image' | 'breaking'> {
  return {
    name: fields.name,
    motto: fields.motto,
    language: fields.language,
    digits: fields.digits,
    timeZone: fields.timeZone,
    accent: fields.accent,
    preModeration: fields.preModeration === 'on',
    commentsCloseAfterDays:
      fields.commentsCloseAfterDays === '' ? null : Number(fields.commentsCloseAfterDays),
    changeMinutes: Number(fields.changeMinutes),
    publisher: {
      name: fields.publisherName,
      address: fields.publisherAddress,
      email: fields.publisherEmail,
      phone: fields.publisherPhone,
    },
    socialProfiles: profilesIn(fields.socialProfiles),
  }
}

/** Every name of a form's field. */
export const settingNames = settingsForm(englishIn('UTC')).keyof().options

/** What is on record of changes; what cannot be read of it is left out. */
export const recordShape = z
  .array(
    z.object({
      at: z.string(),
      by: z.string(),
      setting: z.enum(settingNames),
      from: z.string(),
      to: z.string(),
    }),
  )
  .catch([])

/** Who changed which setting, when, from what to what, as the form writes it. */
export type SettingChange = z.output<typeof recordShape>[number]

/** What the fields said when the form was drawn; a field that it does not tell counts as drawn empty. */
export function drawnIn(text: string): Partial<Record<SettingName, string>> {
  try {
    return z.partialRecord(z.enum(settingNames), z.string()).parse(JSON.parse(text))
  } catch {
    return {}
  }
}

/** The time zones of a choice, with `present` among them. */
export function timeZones(present: string): string[] {
  return [...new Set(['UTC', present, ...Intl.supportedValuesOf('timeZone')])].sort()
}

function isTimeZone(name: string): boolean {
  try {
    // An offset such as +01:00 would do for a format, but is no time zone of anywhere.
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function refuseUnreadable(colour: string, report: z.RefinementCtx, { t }: Words): void {
  if (!colourPattern.test(colour)) {
    report.addIssue(t('desk.settingsRefusals.accent'))
    return
  }
  const ratio = contrast(colour, papers.light)
  if (ratio >= leastContrast) return
  const nearest = readableOn(colour, papers.light)
  const measured = Math.floor(ratio * 100) / 100
  report.addIssue(
    t('desk.settingsRefusals.accentPale', { colour, ratio: measured, one: 1, least: leastContrast, nearest }),
  )
}

function refuseProfiles(text: string, report: z.RefinementCtx, { t }: Words): void {
  const profiles = profilesIn(text)
  if (profiles.length > mostProfiles) {
    report.addIssue(t('desk.settingsRefusals.tooManyProfiles', { most: mostProfiles }))
  }
  const wrong = profiles.find((address) => !isSecureAddress(address))
  if (wrong === undefined) return
  const isShown = /^[!-~]{1,80}$/.test(wrong)
  report.addIssue(
    isShown ? t('desk.settingsRefusals.profile', { address: wrong }) : t('desk.settingsRefusals.someProfile'),
  )
}

function profilesIn(text: string): string[] {
  return text
    .split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function isSecureAddress(address: string): boolean {
  return /^https:\/\/[^\s]+$/.test(address) && address.length <= 200 && URL.canParse(address)
}
