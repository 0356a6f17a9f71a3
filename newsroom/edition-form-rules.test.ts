import { describe, expect, test } from 'vitest'
import { drawnIn, fieldsOf, settingsForm, settingsIn, timeZones } from '@/newsroom/edition-form-rules'
import type { Edition } from '@/newsroom/edition-rules'
import { fieldErrors } from '@/newsroom/shape'
import { englishIn } from '@/newsroom/words/words-rules'

const edition: Edition = {
  name: 'The Lighthouse',
  motto: 'Every letter is read.',
  timeZone: 'Asia/Beirut',
  preModeration: true,
  language: 'ar',
  digits: 'arab',
  accent: '#0a5f38',
  commentsCloseAfterDays: 30,
  changeMinutes: 10,
  publisher: {
    name: 'Lamp & Sons',
    address: '1 Quay\nTyre',
    email: 'desk@lamp.example',
    phone: '+961 1 234',
  },
  socialProfiles: ['https://social.example/@lamp', 'https://video.example/lamp'],
  image: null,
  breaking: null,
}
const fields = fieldsOf(edition)
const errorsFor = (change: Record<string, string>) => {
  const parsed = settingsForm(englishIn('UTC')).safeParse({ ...fields, ...change })
  return parsed.success ? {} : fieldErrors(parsed.error)
}

test('what the form shows of an edition is that edition again', () => {
  const { image: _, breaking: __, ...settings } = edition
  expect(settingsForm(englishIn('UTC')).parse(fields)).toEqual(fields)
  expect(settingsIn(fields)).toEqual(settings)
})

test('empty fields are no days, no profiles and no picture', () => {
  const parsed = settingsForm(englishIn('UTC')).parse({
    ...fields,
    commentsCloseAfterDays: ' ',
    socialProfiles: ' \n',
    image: '',
  })
  expect(settingsIn(parsed)).toMatchObject({ commentsCloseAfterDays: null, socialProfiles: [] })
})

describe('an accent', () => {
  test('that cannot be read on white is refused with its ratio and the nearest that can', () => {
    expect(errorsFor({ accent: '#FFCC00' }).accent).toEqual([
      'On white paper #ffcc00 has a contrast of 1.51 to 1; text needs 4.5 to 1. The nearest that can be read is #8f7300.',
    ])
  })

  test('just short of the limit is not said to have reached it', () => {
    expect(errorsFor({ accent: '#777777' }).accent?.[0]).toContain('4.47 to 1')
  })

  test.each(['red', '#fff', '#12345g', ''])('has to be written as a colour: %j', (accent) => {
    expect(errorsFor({ accent }).accent?.[0]).toContain('six digits')
  })
})

test.each(['30', ' ٣٠ ', '۳۰'])('days until comments close are typed as %j, and stored as 30', (days) => {
  const parsed = settingsForm(englishIn('UTC')).parse({ ...fields, commentsCloseAfterDays: days })
  expect(parsed.commentsCloseAfterDays).toBe('30')
})

test.each([
  ['name', ''],
  ['name', '\u200b\u202e'],
  ['name', 'n'.repeat(61)],
  ['motto', 'm'.repeat(141)],
  ['language', 'de'],
  ['digits', 'thai'],
  ['timeZone', 'Europe/Atlantis'],
  ['timeZone', '+01:00'],
  ['preModeration', ''],
  ['commentsCloseAfterDays', '0'],
  ['commentsCloseAfterDays', '1.5'],
  ['commentsCloseAfterDays', '3651'],
  ['publisherEmail', 'nobody'],
  ['socialProfiles', 'http://social.example/lamp'],
  ['socialProfiles', 'https://social.example/lamp\njavascript:alert(1)'],
  ['socialProfiles', 'https://social.example/lamp\n'.repeat(21)],
  ['image', 'https://elsewhere.example/picture.webp'],
  ['image', '/media/../secret.webp'],
])('%s: %j is refused beside its field', (field, value) => {
  expect(errorsFor({ [field]: value })).toEqual({ [field]: [expect.stringMatching(/\.$/)] })
})

test('a name loses what could scramble the line it stands in', () => {
  expect(
    settingsForm(englishIn('UTC')).parse({ ...fields, name: ' The\u202e  Light\u200bhouse ' }).name,
  ).toBe('The Lighthouse')
})

test('what a form says of how it was drawn is read as text and nothing else', () => {
  expect(drawnIn('{"name":"The Lighthouse"}')).toEqual({ name: 'The Lighthouse' })
  for (const wrong of ['', 'null', '[]', '{"name":1}', '{"other":"x"}']) expect(drawnIn(wrong)).toEqual({})
})

test('the present time zone is among those to choose from, whatever it is called', () => {
  expect(timeZones('US/Eastern')).toContain('US/Eastern')
  expect(timeZones('UTC').filter((zone) => zone === 'UTC')).toHaveLength(1)
})
