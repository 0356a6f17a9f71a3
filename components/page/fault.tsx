import type { Words } from '@/newsroom/words/words-rules'

/** What a reader is told when the page could not be made. */
export function Fault({ words: { t } }: { words: Words }) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 pb-10">
        <h1 className="article-headline">{t('fault.title')}</h1>
        <p className="article-standfirst">{t('fault.what')}</p>
        <p className="font-sans text-said text-soft">{t('fault.sent')}</p>
        <div id="typed" />
      </div>
    </main>
  )
}
