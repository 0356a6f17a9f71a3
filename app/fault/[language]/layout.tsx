import '@/app/(site)/site.css'
import { faultLanguages, faultWords } from '@/app/fault/words'

export { viewport } from '@/app/metadata'

export const dynamicParams = false
export const generateStaticParams = faultLanguages

/** Without the edition's name, and without anything else that has to be read from the database. */
export default async function FaultLayout({ children, params }: LayoutProps<'/fault/[language]'>) {
  const { t, language, dir } = await faultWords(params)
  return (
    <html lang={language} dir={dir}>
      <body>
        <header className="border-b-3 border-double border-ink">
          <p className="page-width py-2.5 font-sans text-label">
            <a href="/" className="inline-block py-0.5">
              {t('site.frontPage')}
            </a>
          </p>
        </header>
        {children}
      </body>
    </html>
  )
}
