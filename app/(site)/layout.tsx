import '@/app/(site)/site.css'
import { preloadFurnitureFace } from '@/app/fonts'
import { AccentSheet } from '@/components/page/accent-sheet'
import { SiteFooter } from '@/components/page/site-footer'
import { ReaderScript } from '@/components/reader/reader-script'
import { theEdition } from '@/newsroom/edition'

export { metadataOfSite as generateMetadata, viewport } from '@/app/metadata'

export default async function SiteLayout({ children, masthead }: LayoutProps<'/'>) {
  const edition = await theEdition()
  preloadFurnitureFace()
  return (
    <html lang="en" dir="ltr">
      <body>
        <AccentSheet accent={edition.accent} />
        <a className="skip-link" href="#main">
          Skip to the content
        </a>
        {masthead}
        {children}
        <SiteFooter timeZone={edition.timeZone} motto={edition.motto} />
        <ReaderScript />
      </body>
    </html>
  )
}
