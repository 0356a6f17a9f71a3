import type { Root } from 'mdast'
import { Body } from '@/components/article/body'
import type { BodyImages } from '@/components/article/body-drawing'

const names = { sources: 'Sources', methods: 'How this was reported' }

interface ArticleBoxProps {
  of: keyof typeof names
  root: Root
  images: BodyImages
}

/** What an article rests on, or how it was made. */
export function ArticleBox({ of, root, images }: ArticleBoxProps) {
  if (root.children.length === 0) return null
  return (
    <section className="article-box" aria-labelledby={of}>
      <h2 id={of} className="furniture-name">
        <span lang="en" dir="ltr">
          {names[of]}
        </span>
      </h2>
      <Body root={root} images={images} box={of} />
    </section>
  )
}
