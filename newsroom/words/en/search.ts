/** The search of the articles. */
export const search = {
  title: 'Search',
  words: 'Words',
  hint: 'All of them have to be there. Words in quotation marks have to stand beside each other.',
  section: 'Section',
  allSections: 'All sections',
  when: 'Published',
  anyTime: 'At any time',
  week: 'In the past week',
  month: 'In the past month',
  year: 'In the past year',
  found: 'What was found',
  pages: 'Pages of what was found',
  cut: 'The question was longer than {most, plural, other {# characters}}; only its beginning was read.',
  shortened:
    'The question had more than {most, plural, other {# words}}; only the first of them were looked for.',
  noWord: 'Nothing in the question is a word. Write letters or digits.',
  count: '{count, plural, one {<b># </b>article has} other {<b># </b>articles have}} “<q>{question}</q>”',
  moreThan: '<b>More than {most, number} </b>articles have “<q>{question}</q>”',
  page: 'page {page, number} of {pages, number}',
  shown:
    'Shown are the newest {most, number}, and older ones that have it in their headline; those and the newest come first. Another word, a section or a time finds the others.',
  brokenOff:
    'Older articles were not looked through: this asks for too much at once. Another word, a section or a time finds the others.',
  none: 'No article has “<q>{question}</q>”.',
  noneHere: 'No article in this section and time has “<q>{question}</q>”.',
  everywhere: 'Search all sections, at any time',
  fewer: 'Search for fewer words, or without quotation marks: all that is written has to be there.',
  otherForm: 'Try another form of a word: “ferry” does not find “ferries”.',
  orArchive: 'Or look through the <archive>archive</archive>, month by month.',
  previous: 'Previous',
  next: 'Next',
} as const
