/** The library of pictures. */
export const media = {
  none: {
    all: 'There are no pictures yet. The first ones are added above.',
    used: 'No picture is used yet.',
    unused: 'Every picture is used.',
  },
  which: 'Which pictures',
  filters: { all: 'All pictures', used: 'Used', unused: 'Not used' },
  pages: 'Pages',
  newest: 'Newest pictures',
  older: 'Older pictures',
  needsDescription: 'needs a description',
  deleted: 'The picture is deleted.',
} as const

/** One picture of the library: what is known of it and what is said of it. */
export const picture = {
  missing: 'This picture is not in the library',
  saved: 'What is said of the picture is saved.',
  about: 'About this picture',
  file: 'File',
  size: 'Size',
  pixels: '{width, number, ::group-off} × {height, number, ::group-off}',
  added: 'Added',
  address: 'Address',
  inText: 'In a text',
  description: 'Description',
  descriptionHint: 'What it shows, for those who do not see it: as you would say it on the telephone.',
  decorative: 'It only decorates and needs no description',
  decorates: 'It only decorates.',
  undescribed: 'Nobody has written one yet.',
  caption: 'Caption',
  credit: 'Credit',
  creditHint: 'Who made it, and whose it is.',
  none: 'None',
  whoChanges: 'Whoever added it, and editors, can change this.',
  save: 'Save',
  focus: 'What must stay in sight',
  fromLeft: 'Percent from the left',
  fromTop: 'Percent from the top',
  focusHint: 'Press the picture where it matters most; it is cropped around that point.',
  percent: 'Write a number from {least, number} to {most, number}.',
  delete: 'Delete it',
  deleteUsed: 'It can be deleted once it is used nowhere: take it out there first.',
  deleteFinal: 'It is gone at once, and cannot be brought back.',
  deleteNow: 'Delete the picture',
  noneSuch: 'There is no such picture.',
  gone: 'This picture is not in the library any more.',
  stale:
    'Somebody else wrote about this picture meanwhile. What they wrote is on the page when you load it again; what you wrote is still in the form.',
  stillUsed: 'It is used, so it was not deleted: in {places}. Take it out there first.',
  uses: 'Where it is used',
  usedNowhere: 'Nowhere yet.',
} as const

/** Where a picture is used, as it stands within a sentence. */
export const pictureUses = {
  article: 'the article “{name}”',
  untitled: 'the article “without a headline”',
  someArticle: 'an article of somebody else',
  page: 'the page “{name}”',
  author: 'the page of {name}',
  someAuthor: 'an author’s page',
  edition: 'the site’s settings',
  elsewhere: 'elsewhere',
} as const

/** Choosing a picture of the library in another form. */
export const choosing = {
  none: 'None',
  present: 'The present one',
  describeFirst: 'Describe it first',
  other: 'Another one',
  otherHint: 'The newest are above. Of any other in <library>the library</library>, copy its address here.',
  notThere: 'This picture is not in the library (any more). Choose another.',
  undescribed: 'Nobody has written yet what this picture shows. Write it in the library, then choose it.',
  noneSuch: 'There is no such picture in the media library. Choose another, or none.',
  noAddress: 'This is no address of a picture.',
} as const
