/** What is wrong with a text in a field, whichever it is. */
export const texts = {
  tooLong: 'This may have {most, plural, one {# character} other {# characters}} at most.',
  unstorable: 'This has a character that cannot be stored.',
} as const
