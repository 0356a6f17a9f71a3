/** The parts of the desk that are not about comments, in the order of its bar. */
export const deskAreas = {
  articles: '/admin/articles',
  front: '/admin/front',
  media: '/admin/media',
  authors: '/admin/authors',
  pages: '/admin/pages',
  staff: '/admin/staff',
  settings: '/admin/settings',
} as const

export type DeskArea = keyof typeof deskAreas
