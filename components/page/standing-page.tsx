import type { ReactNode } from 'react'

interface StandingPageProps {
  title: string
  standfirst: string
  children: ReactNode
}

/** A page of text that stands beside the articles. */
export function StandingPage({ title, standfirst, children }: StandingPageProps) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-7">
        <h1 className="article-headline">{title}</h1>
        {standfirst !== '' && <p className="article-standfirst">{standfirst}</p>}
        <div className="border-t border-rule pt-5">{children}</div>
      </div>
    </main>
  )
}
