import type { Words } from '@/newsroom/words/words-rules'

/** What is said to whoever posts a form that this build does not know; what they typed is put in, for them to keep. */
export function UnknownForm({ words: { t } }: { words: Words }) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 pb-10">
        <h1 className="article-headline">{t('fault.formHeading')}</h1>
        <p className="article-standfirst">
          {t.rich('fault.formWhat', { again: (chunks) => <a href="?">{chunks}</a> })}
        </p>
        <div className="font-sans text-said">
          <div id="typed" />
        </div>
      </div>
    </main>
  )
}
