import '@/app/(site)/site.css'
import type { ReactNode } from 'react'

export { viewport } from '@/app/metadata'

/** Without the edition's name, and without anything else that has to be read from the database. */
export default function FaultLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>
        <header className="border-b-3 border-double border-ink">
          <p className="page-width py-2.5 font-sans text-label">
            <a href="/" className="inline-block py-0.5">
              Front page
            </a>
          </p>
        </header>
        {children}
      </body>
    </html>
  )
}
