/** Feeds, sitemaps, and what robots may read. */
const forPrograms = /(^|\/)(feed\.(xml|json)|(atom|comments)\.xml|(news-)?sitemap\.xml|robots\.txt)$/

/** Where pictures are sent to: no page, and the one address that takes more than a form. */
export const uploadPath = '/admin/media/upload'

/** Whether a path leads to a page, or to where one could be, and not to what programs and browsers fetch by themselves. */
export function isPage(path: string): boolean {
  return (
    path !== uploadPath &&
    !/^\/(api|_next|reader|look|media|sitemaps)(\/|$)/.test(path) &&
    !forPrograms.test(path)
  )
}

/** Whether a form may be at this path: pages have no ending, files have. */
export function mayHaveForm(path: string): boolean {
  return path === uploadPath || (isPage(path) && !/\.[a-z0-9]+$/i.test(path))
}
