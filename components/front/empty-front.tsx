import type { Words } from '@/newsroom/words/words-rules'

/** The front page before anything was published. It speaks to whoever runs the site: nobody else has its address yet. */
export function EmptyFront({ words: { t } }: { words: Words }) {
  return (
    <div className="column py-12">
      <h2 className="text-[1.75rem]/[1.2] font-medium">{t('front.empty')}</h2>
      <p className="mt-3 max-w-135 text-standfirst">{t('front.write')}</p>
      <pre
        dir="ltr"
        className="mt-5 border-s-3 border-accent bg-wash px-4 py-3 font-mono text-[0.9375rem]/normal whitespace-pre-wrap"
      >
        npm run postbag -- article import FILE.md
      </pre>
      <p className="mt-5 font-sans text-said text-soft">{t('front.appears')}</p>
    </div>
  )
}
