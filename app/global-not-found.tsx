import '@/app/(site)/site.css'
import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { preloadFurnitureFace, preloadReadingFace } from '@/app/fonts'
import { metadataOfSite } from '@/app/metadata'
import { AccentSheet } from '@/components/page/accent-sheet'
import { Masthead } from '@/components/page/masthead'
import { NotFound } from '@/components/page/not-found'
import { SiteFooter } from '@/components/page/site-footer'
import { newestArticles, sectionNames } from '@/newsroom/articles/articles'
import { wordsOf } from '@/newsroom/words/words-rules'

export { viewport } from '@/app/metadata'

export async function generateMetadata(): Promise<Metadata> {
  const [site, edition] = await Promise.all([metadataOfSite(), theEdition()])
  // That it is not to be indexed, Next adds by itself.
  return { ...site, title: `${wordsOf(edition).t('notFound.page')} · ${edition.name}`, robots: null }
}

/** The page at addresses that the site does not have. */
export default async function GlobalNotFound() {
  const [edition, names, newest] = await Promise.all([theEdition(), sectionNames(), newestArticles()])
  const words = wordsOf(edition)
  preloadFurnitureFace(words.language)
  preloadReadingFace(words.language)
  return (
    <html lang={words.language} dir={words.dir}>
      <body>
        <AccentSheet accent={edition.accent} />
        <a className="skip-link" href="#main">
          {words.t('site.skip')}
        </a>
        <Masthead name={edition.name} sections={names} words={words} />
        <NotFound title={words.t('notFound.page')} newest={newest} words={words} />
        <SiteFooter motto={edition.motto} words={words} />
      </body>
    </html>
  )
}
