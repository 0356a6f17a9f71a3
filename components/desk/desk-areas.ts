/** The parts of the desk that are not about comments, in the order of its bar. */
export const deskAreas = {
  articles: { words: 'Articles', address: '/admin/articles' },
  front: { words: 'Front page', address: '/admin/front' },
  media: { words: 'Pictures', address: '/admin/media' },
  authors: { words: 'Authors', address: '/admin/authors' },
  pages: { words: 'Pages', address: '/admin/pages' },
  staff: { words: 'Staff', address: '/admin/staff' },
  settings: { words: 'Settings', address: '/admin/settings' },
} as const

export type DeskArea = keyof typeof deskAreas
