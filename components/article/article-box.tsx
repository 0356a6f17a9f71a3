import type { Root } from 'mdast'
import { Body } from '@/components/article/body'
import type { BodyImages, Box } from '@/components/article/body-drawing'
import type { Words } from '@/newsroom/words/words-rules'

interface ArticleBoxProps {
  of: Box
  root: Root
  images: BodyImages
  words: Words
  /** Of the article. */
  lang: string
}

/** What an article rests on, or how it was made. */
export function ArticleBox({ of, root, images, words, lang }: ArticleBoxProps) {
  if (root.children.length === 0) return null
  return (
    <section className="article-box" aria-labelledby={of}>
      <h2 id={of} className="furniture-name">
        <span lang={words.language} dir={words.dir}>
          {words.t(`articles.${of}`)}
        </span>
      </h2>
      <Body root={root} images={images} box={of} words={words} lang={lang} />
    </section>
  )
}
