/** The pages about the paper itself. */
export const standing = {
  lead: 'The pages about the paper itself. The foot of every page leads to them.',
  written: 'written <time>{when}</time>',
  brought: 'the text that Postbag brings',
  all: 'All pages',
  missing: 'There is no such page',
  saved: 'The page is saved. Readers have it from now on.',
  broughtBack: 'The page has the text that Postbag brings again.',
  asRead: '<page>See it as readers do</page>',
  houseRulesAsRead:
    '<page>See it as readers do</page>. The reasons for which comments are refused follow below the text by themselves.',
  title: 'Title',
  standfirst: 'Standfirst',
  standfirstHint: 'A sentence or two below the title.',
  body: 'Text',
  bodyHint:
    'Markdown: <code>##</code> begins a heading, an empty line a paragraph, <code>[words](/address)</code> makes a link.',
  theirs: 'The text as somebody else saved it meanwhile',
  save: 'Save the page',
  saveMine: 'Save mine',
  goBack: 'Go back to the text that Postbag brings',
  goBackHint: 'It follows the language and the settings of the paper. What is written here is lost.',
  goBackNow: 'Go back to that text',
} as const

/** Why a page was not written. */
export const standingRefusals = {
  noneSuch: 'There is no such page.',
  openAgain: 'Open this page again.',
  noTitle: 'Write the title.',
  titleTooLong: 'A title may have {most, plural, one {# character} other {# characters}} at most.',
  standfirstTooLong: 'A standfirst may have {most, plural, one {# character} other {# characters}} at most.',
  noBody: 'Write the text of the page.',
  bodyTooLong: 'The text may have {most, plural, one {# character} other {# characters}} at most.',
  stale:
    'Somebody else changed this page while you were at it. Nothing was stored. Both texts are below: put into yours what you want of theirs, and save again.',
} as const
