import '@/app/admin/desk.css'
import type { Metadata } from 'next'
import { preloadFurnitureFace } from '@/app/fonts'
import { icons } from '@/app/metadata'
import { DeskWords } from '@/components/desk/desk-words.client'
import { siteWords } from '@/newsroom/words/site-words'

export { viewport } from '@/app/metadata'

// A page without a nonce could not run its scripts, and nothing here is the same for two readers.
export const dynamic = 'force-dynamic'

// Titles stand in the pages themselves: what `generateMetadata` answers late, only scripts would put into the head.
export const metadata: Metadata = {
  robots: { index: false, follow: false },
  icons,
  formatDetection: { telephone: false, email: false, address: false },
}

export default async function DeskLayout({ children }: LayoutProps<'/admin'>) {
  const { language, dir, setting } = await siteWords()
  preloadFurnitureFace(language)
  return (
    <html lang={language} dir={dir}>
      <body className="desk">
        <DeskWords setting={setting}>{children}</DeskWords>
      </body>
    </html>
  )
}
