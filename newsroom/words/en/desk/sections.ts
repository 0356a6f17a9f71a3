/** The sections of the masthead. */
export const sections = {
  title: 'Sections',
  hint: 'The masthead shows them in this order, those that have articles. A section keeps its address, so its name can change in capitals, signs and spaces only.',
  name: 'Name',
  inNewsSitemap: 'In the news sitemap',
  save: 'Save',
  saveNamed: 'Save {name}',
  up: 'Up',
  upNamed: 'Move {name} up',
  down: 'Down',
  downNamed: 'Move {name} down',
  remove: 'Remove',
  removeNamed: 'Remove {name}',
  add: 'Add a section',
  newName: 'Name of the new section',
  addNow: 'Add the section',
  news: {
    added: 'The section is added. The masthead shows it as soon as an article is in it.',
    changed: 'The section is changed.',
    moved: 'The masthead is in this order from now on.',
    removed: 'The section is removed.',
  },
} as const

/** Why a section was not changed. */
export const sectionRefusals = {
  noName: 'Write the name of the section.',
  nameTooLong: 'A name may have {most, plural, one {# character} other {# characters}} at most.',
  noAddress: 'A name needs a letter or a digit, for the address of its page.',
  button: 'Press one of the buttons.',
  notAdded: 'The section was not added.',
  known: 'There is one at that address already: {name}.',
  notChanged: 'The section was not changed.',
  otherAddress:
    'The address of its page is made of the name, and must stay {address}: only capitals, signs and spaces can change. For another name add a section, and move the articles there.',
  inUse: 'Articles are in {name}. Move them to another section, then remove this one.',
  gone: 'There is no such section any more. Nothing was changed.',
} as const
