import type { ReactNode } from 'react'
import { AccentSheet } from '@/components/page/accent-sheet'

/** A page in front of the desk: whoever sees it has not signed in, so that it says nothing about what is behind. */
export function Door({
  editionName,
  accent,
  title,
  children,
}: {
  editionName: string
  accent: string
  title: string
  children: ReactNode
}) {
  return (
    <>
      <AccentSheet accent={accent} />
      <title>{`${title} · ${editionName}`}</title>
      <header className="desk-head">
        <div className="desk-bar">
          <a className="desk-name" href="/">
            <bdi>{editionName}</bdi>
          </a>
        </div>
      </header>
      <main id="main" className="desk-main">
        <div className="desk-narrow">
          <h1 className="desk-title">{title}</h1>
          {children}
        </div>
      </main>
    </>
  )
}
