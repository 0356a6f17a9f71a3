import '@/app/(site)/site.css'
import { theEdition } from '@/app/_request/edition'
import { preloadFurnitureFace } from '@/app/fonts'
import { AccentSheet } from '@/components/page/accent-sheet'
import { SiteFooter } from '@/components/page/site-footer'
import { ReaderScript } from '@/components/reader/reader-script'
import { wordsOf } from '@/newsroom/words/words-rules'

export { metadataOfSite as generateMetadata, viewport } from '@/app/metadata'

export default async function SiteLayout({ children, masthead }: LayoutProps<'/'>) {
  const edition = await theEdition()
  const words = wordsOf(edition)
  preloadFurnitureFace(words.language)
  return (
    <html lang={words.language} dir={words.dir}>
      <body>
        <AccentSheet accent={edition.accent} />
        <a className="skip-link" href="#main">
          {words.t('site.skip')}
        </a>
        {masthead}
        {children}
        <SiteFooter motto={edition.motto} words={words} />
        <ReaderScript />
      </body>
    </html>
  )
}
