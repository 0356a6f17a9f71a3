import '@/app/(site)/site.css'
import type { Metadata } from 'next'
import { preloadFurnitureFace, preloadReadingFace } from '@/app/fonts'
import { metadataOfSite } from '@/app/metadata'
import { AccentSheet } from '@/components/page/accent-sheet'
import { Masthead } from '@/components/page/masthead'
import { NotFound } from '@/components/page/not-found'
import { SiteFooter } from '@/components/page/site-footer'
import { newestArticles, sectionNames } from '@/newsroom/articles/articles'
import { theEdition } from '@/newsroom/edition'

export { viewport } from '@/app/metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [site, { name }] = await Promise.all([metadataOfSite(), theEdition()])
  // That it is not to be indexed, Next adds by itself.
  return { ...site, title: `There is no such page · ${name}`, robots: null }
}

/** The page at addresses that the site does not have. */
export default async function GlobalNotFound() {
  const [edition, names, newest] = await Promise.all([theEdition(), sectionNames(), newestArticles()])
  preloadFurnitureFace()
  preloadReadingFace()
  return (
    <html lang="en" dir="ltr">
      <body>
        <AccentSheet accent={edition.accent} />
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        <Masthead name={edition.name} sections={names} />
        <NotFound title="There is no such page" newest={newest} />
        <SiteFooter timeZone={edition.timeZone} motto={edition.motto} />
      </body>
    </html>
  )
}
