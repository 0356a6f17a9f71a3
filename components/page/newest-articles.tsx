import { HeadlineList } from '@/components/article/headline-list'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What there is to read instead of what is not there. */
export function NewestArticles({ newest, words }: { newest: ArticleInBrief[]; words: Words }) {
  if (newest.length === 0) return null
  return (
    <section aria-labelledby="newest" className="mt-10 border-t border-ink pt-2">
      <h2 id="newest" className="font-sans text-label font-semibold">
        {words.t('lists.newestArticles')}
      </h2>
      <HeadlineList articles={newest} />
    </section>
  )
}
