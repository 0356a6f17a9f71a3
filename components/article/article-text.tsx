import { ArticleHead } from '@/components/article/article-head'
import { ArticleMeta } from '@/components/article/article-meta'
import { Body } from '@/components/article/body'
import { LeadImage } from '@/components/article/lead-image'
import { PrintedLinks } from '@/components/article/printed-links'
import { type Article, directionOf } from '@/newsroom/articles/article-rules'
import { bodyTree } from '@/newsroom/articles/body-rules'

interface ArticleTextProps {
  article: Article
  timeZone: string
  /** The article's absolute address, for its print. */
  address: string
}

/** An article as it is read, in its own language and direction, whatever those of the page around it. */
export function ArticleText({ article, timeZone, address }: ArticleTextProps) {
  const root = bodyTree(article.body)
  return (
    <article lang={article.lang} dir={directionOf(article.lang)} className="article">
      <ArticleHead article={article} />
      <ArticleMeta article={article} timeZone={timeZone} />
      {article.image && <LeadImage image={article.image} />}
      <div className="article-body">
        <Body root={root} />
        <PrintedLinks root={root} />
        <p lang="en" dir="ltr" className="mt-6 hidden font-sans text-caption print:block">
          {address}
        </p>
      </div>
    </article>
  )
}
