/** Sending pictures to the library. */
export const upload = {
  label: 'Add pictures',
  hint: 'JPEG, PNG or WebP, up to {size, number} MB and {pixels, number} megapixels each, {most, number} at once. What a camera notes, such as the place, is left out. Of a moving picture the first frame is kept.',
  send: 'Send',
  sending: 'Sending…',
  added:
    '{count, plural, one {Added: <files>{names}</files>. Write what it shows, then they can be used.} other {Added # pictures: <files>{names}</files>. Write what they show, then they can be used.}}',
  /** What became of one file: its name, and a sentence that goes on after it. */
  ofFile: '<file>{name}</file>: {what}',
  nothing: 'No picture was chosen. Choose one or several, then send them.',
  endedEarly: 'What was sent ended early. Send the pictures again that are missing.',
  sessionEnded: 'Your session has ended. Sign in, then send the pictures again.',
  notYours: 'Your role does not include this. Nothing was stored.',
  unavailable:
    'Pictures cannot be stored just now. Nothing was kept of the last one. Send it again in a minute.',
} as const

/** What became of a file that was not added; each stands after its name and a colon. */
export const file = {
  known: 'it is in the library already.',
  oneTooMany: 'more than {most, number} files at once. Send the rest after these.',
  tooLarge: 'it is larger than {most, number} MB. Make it smaller first.',
  noImage: 'there is no JPEG, PNG or WebP image in this file.',
  otherImage: 'there is no JPEG, PNG or WebP image in this file. It is an image in {format}.',
  otherFile: 'there is no JPEG, PNG or WebP image in this file. It is a {format}.',
  tooManyPixels:
    'it has {pixels, number} megapixels, and at most {most, number} megapixels are taken. Make it smaller first.',
  tooManyScans:
    'this JPEG is written in more than {most, number} scans, and would take too long to open. Export it again.',
  damaged:
    'there is no JPEG, PNG or WebP image in this file that can be read to its end. It may be damaged: export it again.',
  diskFull: 'there is no room for it on the disk. Nothing of it was kept. Make room and send it again.',
  deletedMeanwhile: 'somebody deleted it at this moment. Send it again.',
} as const
