import { z } from 'zod'
import { colourPattern, contrast, leastContrast, papers, readableOn } from '@/newsroom/colour-rules'
import { digitSystems, type Edition, languages } from '@/newsroom/edition-rules'
import { filledLine, line, lines } from '@/newsroom/line-rules'

/** The most days after which comments may close: ten years. */
export const mostDays = 3650
const mostProfiles = 20

/** Every setting of the desk's form, as its field writes it. */
export const settingsForm = z.object({
  name: filledLine('The name', 60, 'Write the name of the paper.'),
  motto: line('The motto', 140),
  language: z.enum(languages, 'Choose a language.'),
  digits: z.enum(digitSystems, 'Choose the digits.'),
  timeZone: z
    .string()
    .trim()
    .refine(isTimeZone, 'This is not a time zone. Choose one from the list, such as Europe/Paris.'),
  accent: z.string().trim().toLowerCase().superRefine(refuseUnreadable),
  preModeration: z.enum(['on', 'off'], 'Choose whether every comment is read first.'),
  commentsCloseAfterDays: z
    .string()
    .trim()
    .refine(
      (days) => days === '' || (/^[1-9]\d{0,3}$/.test(days) && Number(days) <= mostDays),
      `Write a whole number of days from 1 to ${mostDays.toLocaleString('en')}, or leave it empty: then they stay open.`,
    ),
  publisherName: line('The publisher’s name', 120),
  publisherAddress: lines('The address', 300),
  publisherEmail: z
    .string()
    .trim()
    .max(254, 'It is too long.')
    .refine(
      (email) => email === '' || z.email().safeParse(email).success,
      'This is not an address that mail can reach.',
    ),
  publisherPhone: line('The telephone number', 40),
  socialProfiles: lines('The addresses', 4000).superRefine(refuseProfiles),
  image: z
    .string()
    .trim()
    .refine(
      (src) => src === '' || /^\/media\/[0-9a-f]{32}\.webp$/.test(src),
      'This is no picture of the media library. Choose another, or none.',
    ),
})

/** The settings as the fields of the form write them. */
export type SettingFields = z.output<typeof settingsForm>
export type SettingName = keyof SettingFields

/** What each setting is called. */
export const settingLabels: Record<SettingName, string> = {
  name: 'Name',
  motto: 'Motto',
  language: 'Language',
  digits: 'Digits',
  timeZone: 'Time zone',
  accent: 'Accent colour',
  preModeration: 'Comments are read first',
  commentsCloseAfterDays: 'Comments close after (days)',
  publisherName: 'Publisher',
  publisherAddress: 'Address',
  publisherEmail: 'Email of the newsroom',
  publisherPhone: 'Telephone',
  socialProfiles: 'Profiles elsewhere',
  image: 'Picture for sharing',
}

/** The form, with what its fields said when it was drawn, and the address of a picture that is none of the newest. */
export const settingsShape = settingsForm.extend({ drawn: z.string().max(20_000), imageAddress: z.string() })

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
export const settingNames = settingsForm.keyof().options

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

function refuseUnreadable(colour: string, report: z.RefinementCtx): void {
  if (!colourPattern.test(colour)) {
    report.addIssue('Write the colour as # and six digits from 0 to f, such as #b3001b.')
    return
  }
  const ratio = contrast(colour, papers.light)
  if (ratio >= leastContrast) return
  const measured = (Math.floor(ratio * 100) / 100).toFixed(2)
  report.addIssue(
    `On white paper ${colour} has a contrast of ${measured} to 1; text needs ${leastContrast} to 1. The nearest that can be read is ${readableOn(colour, papers.light)}.`,
  )
}

function refuseProfiles(text: string, report: z.RefinementCtx): void {
  const profiles = profilesIn(text)
  if (profiles.length > mostProfiles) report.addIssue(`There may be ${mostProfiles} addresses at most.`)
  const wrong = profiles.find((address) => !isSecureAddress(address))
  if (wrong !== undefined) {
    const said = /^[!-~]{1,80}$/.test(wrong) ? `“${wrong}”` : 'One of them'
    report.addIssue(`${said} is not an address that begins with https://. Write one a line.`)
  }
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
