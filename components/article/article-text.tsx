import { ArticleBox } from '@/components/article/article-box'
import { ArticleHead } from '@/components/article/article-head'
import { ArticleMeta } from '@/components/article/article-meta'
import { Body } from '@/components/article/body'
import type { BodyImages } from '@/components/article/body-drawing'
import { Contents } from '@/components/article/contents'
import { CorrectionNotes } from '@/components/article/correction-notes'
import { KeyPoints } from '@/components/article/key-points'
import { LeadImage } from '@/components/article/lead-image'
import { PrintedLinks } from '@/components/article/printed-links'
import { TagLinks } from '@/components/article/tag-links'
import { wordsOf } from '@/components/article/words-of'
import { type Article, directionOf } from '@/newsroom/articles/article-rules'
import { bodyTree } from '@/newsroom/articles/body-rules'
import type { Correction, CorrectionPlace } from '@/newsroom/articles/correction-rules'
import { readingMinutes } from '@/newsroom/articles/reading-time-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface ArticleTextProps {
  article: Article
  /** What was put right in it; nothing in what is not public yet. */
  corrections?: Correction[]
  words: Words
  /** The article's absolute address, for whoever passes it on, and for its print. */
  address: string
  /** The sizes of the pictures in its text; those of which it is not known are their words. */
  images?: BodyImages
}

/** An article as it is read, in its own language and direction, whatever those of the page around it. */
export function ArticleText({
  article,
  corrections = [],
  words,
  address,
  images = new Map(),
}: ArticleTextProps) {
  const { lang, image, furniture } = article
  const root = bodyTree(article.body)
  const sources = bodyTree(furniture.sources)
  const methods = bodyTree(furniture.methods)
  const placed = (where: CorrectionPlace) => corrections.filter(({ place }) => place === where)
  return (
    <article lang={lang} dir={directionOf(lang)} className="article" data-work-type={furniture.workType}>
      <ArticleHead article={article} words={words} />
      <ArticleMeta
        article={article}
        words={words}
        minutes={readingMinutes(wordsOf(root), lang)}
        address={address}
      />
      {image && <LeadImage image={image} />}
      <KeyPoints points={furniture.keyPoints} words={words} />
      <Contents root={root} words={words} />
      <div className="article-body">
        <CorrectionNotes corrections={placed('top')} words={words} />
        <Body root={root} images={images} words={words} lang={lang} />
        <CorrectionNotes corrections={placed('bottom')} words={words} />
        <ArticleBox of="sources" root={sources} images={images} words={words} lang={lang} />
        <ArticleBox of="methods" root={methods} images={images} words={words} lang={lang} />
        <TagLinks tags={furniture.tags} words={words} />
        <PrintedLinks roots={[root, sources, methods]} />
        <p dir="ltr" className="mt-6 hidden font-sans text-caption print:block">
          {address}
        </p>
      </div>
    </article>
  )
}
