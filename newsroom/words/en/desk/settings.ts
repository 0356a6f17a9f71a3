/** The settings of the paper. */
export const settings = {
  paper: 'The paper',
  saved: 'The settings are saved. Every page shows them from now on.',
  labels: {
    name: 'Name',
    motto: 'Motto',
    language: 'Language',
    digits: 'Digits',
    timeZone: 'Time zone',
    accent: 'Accent colour',
    preModeration: 'Comments are read first',
    commentsCloseAfterDays: 'Comments close after (days)',
    changeMinutes: 'Comments may be changed for (minutes)',
    publisherName: 'Publisher',
    publisherAddress: 'Address',
    publisherEmail: 'Email of the newsroom',
    publisherPhone: 'Telephone',
    socialProfiles: 'Profiles elsewhere',
    image: 'Picture for sharing',
  },
  hints: {
    motto: 'One line, in the foot of every page.',
    language: 'Of everything around the articles. An article has a language of its own.',
    timeZone: 'Every time on the site is shown in it.',
    accent:
      'As # and six digits, such as <code>#b3001b</code>. It must be readable on white; for dark screens a lighter one is made of it.',
    commentsCloseAfterDays:
      'Counted from an article’s publication. Empty: they stay open. An article may say otherwise.',
    changeMinutes:
      'Counted from when they were sent. What is changed passes all checks again. 0: they may not be changed, only withdrawn.',
    publisherName: 'Who answers for the paper. Shown on the pages about it.',
    publisherEmail: 'Shown under “Contact”.',
    socialProfiles: 'The paper’s own pages elsewhere: addresses that begin with https://, one a line.',
    image: 'It is shown where an article without a picture is shared.',
  },
  latin: 'Latin: 1, 2, 3',
  arabic: 'Arabic-Indic: ١، ٢، ٣',
  readFirst: 'Yes, every comment',
  readAfter: 'No: who was printed before is printed at once',
  save: 'Save the settings',
  changes: 'Latest changes',
  change: '<label>{setting}</label>: <before>{from}</before> → <after>{to}</after>',
  quoted: '“{value}”',
  empty: 'empty',
  by: '<by>{name}</by>, <time>{when}</time>',
} as const

/** Why the settings were not changed. */
export const settingsRefusals = {
  noName: 'Write the name of the paper.',
  nameTooLong: 'The name may have {most, plural, one {# character} other {# characters}} at most.',
  mottoTooLong: 'The motto may have {most, plural, one {# character} other {# characters}} at most.',
  language: 'Choose a language.',
  digits: 'Choose the digits.',
  timeZone: 'This is not a time zone. Choose one from the list, such as Europe/Paris.',
  accent: 'Write the colour as # and six digits from 0 to f, such as #b3001b.',
  accentPale:
    'On white paper {colour} has a contrast of {ratio, number, ::.00} to {one, number}; text needs {least, number} to {one, number}. The nearest that can be read is {nearest}.',
  preModeration: 'Choose whether every comment is read first.',
  days: 'Write a whole number of days from {least, number} to {most, number}, or leave it empty: then they stay open.',
  minutes: 'Write a whole number of minutes from {least, number} to {most, number}.',
  publisherTooLong:
    'The publisher’s name may have {most, plural, one {# character} other {# characters}} at most.',
  addressTooLong: 'The address may have {most, plural, one {# character} other {# characters}} at most.',
  emailTooLong: 'It is too long.',
  email: 'This is not an address that mail can reach.',
  phoneTooLong:
    'The telephone number may have {most, plural, one {# character} other {# characters}} at most.',
  profilesTooLong: 'The addresses may have {most, plural, one {# character} other {# characters}} at most.',
  tooManyProfiles: 'There may be {most, number} addresses at most.',
  profile: '“{address}” is not an address that begins with https://. Write one a line.',
  someProfile: 'One of them is not an address that begins with https://. Write one a line.',
  image: 'This is no picture of the media library. Choose another, or none.',
  stale:
    'Somebody else changed some of this while you were at it. Nothing was changed. What they wrote is said beside each field, and yours is still in it: save again to put yours in its place.',
  emptyNow: 'It is empty now.',
  valueNow: 'It is “{value}” now.',
} as const
