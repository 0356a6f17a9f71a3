/** The authors, and what everyone may read of each. */
export const authors = {
  find: 'Find',
  noneFound: 'No name has these words.',
  noneYet: 'There are no authors yet.',
  unwritten: 'Nothing is written of them yet.',
  pages: 'Pages',
  first: 'The first',
  further: 'Further authors',
  all: 'All authors',
  add: 'Add an author',
  addNow: 'Add the author',
  newNameHint: 'As it stands above articles. Whoever is credited for one is added by itself.',
  added: 'The author is added. Write what everyone may read of them.',
  saved: 'What everyone may read of this author is saved.',
  missing: 'There is no such author',
  whoWrites: 'Editors write this page, and whoever it is about, once an editor has linked their account.',
  asRead: '<page>As readers see it</page>, once there is an article of theirs',
  name: 'Name',
  nameHint:
    'Their page is at <at>{address}</at>. Articles lead there by the name, so only capitals and signs of it can change.',
  portrait: 'Portrait',
  bio: 'About',
  bioHint: 'Who they are, in a few sentences. Markdown.',
  expertise: 'What they know about',
  contact: 'Contact',
  contactHint: 'An e-mail address, or an address on the web that begins with https://. Everyone can read it.',
  account: 'Account',
  accountHint: 'Whoever has it may write this page.',
  nobodys: 'Nobody’s',
  save: 'Save',
} as const

/** Why an author was not added, or not written. */
export const authorRefusals = {
  noName: 'Write the name.',
  noneSuch: 'There is no such author.',
  gone: 'This author is not there any more.',
  notAdded: 'The author was not added.',
  known: 'There is an author of this name already. They are in the list.',
  stale:
    'Somebody else wrote about this author meanwhile. What they wrote is on the page when you load it again; what you wrote is still in the form.',
  otherName:
    'Articles lead here by the name, so only capitals and signs of it can change. Under another name they are another author.',
  contact: 'Write an e-mail address, or an address on the web that begins with https://.',
  account: 'Choose an account from the list.',
  noAccount: 'There is no such account.',
} as const
