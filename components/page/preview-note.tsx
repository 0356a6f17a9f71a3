import { Moment } from '@/components/page/moment'
import type { Words } from '@/newsroom/words/words-rules'

/** Above an article that is not published: what it is, and how long its link works. */
export function PreviewNote({ until, words }: { until: Date; words: Words }) {
  return (
    <p
      role="note"
      className="mt-4 border border-s-[6px] border-accent px-3.5 py-3 font-sans text-said print:border-s"
    >
      <b>{words.t('preview.name')}</b> {words.t('preview.what')}{' '}
      {words.t.rich('preview.until', {
        when: words.moment(until),
        time: () => <Moment at={until} words={words} />,
      })}
    </p>
  )
}

/** In place of a preview whose link works no longer, or never did. */
export function PreviewOver({ wasOne, words: { t } }: { wasOne: boolean; words: Words }) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8">
        <h1 className="article-headline">{wasOne ? t('preview.over') : t('preview.none')}</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          {wasOne ? t('preview.overWhat') : t('preview.noneWhat')}{' '}
          {t.rich('preview.onward', { front: (chunks) => <a href="/">{chunks}</a> })}
        </p>
      </div>
    </main>
  )
}
