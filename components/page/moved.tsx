import { PageStatus } from '@/components/page/page-status'
import type { Words } from '@/newsroom/words/words-rules'

/** Sends who asks on, for good, to the page at the path `to`; drawn for those whose program does not follow by itself. */
export function Moved({ to, words: { t } }: { to: string; words: Words }) {
  return (
    <main id="main" className="page-width">
      <PageStatus code={308} location={to} />
      <div className="column pt-8">
        <h1 className="article-headline">{t('notFound.moved')}</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          {t.rich('notFound.movedTo', { here: (chunks) => <a href={to}>{chunks}</a> })}
        </p>
      </div>
    </main>
  )
}
