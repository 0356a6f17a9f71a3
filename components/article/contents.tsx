import type { Root } from 'mdast'
import { headingAnchors } from '@/components/article/heading-anchors'
import { headingLevels } from '@/components/article/heading-levels'
import { wordsOf } from '@/components/article/words-of'
import { wordCount } from '@/newsroom/articles/reading-time-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** From so many subheads on, or so many words, a reader is told the parts of an article. */
const manySubheads = 4
const manyWords = 1500

/** The parts of a long article, each leading to it. */
export function Contents({ root, words }: { root: Root; words: Words }) {
  const levels = headingLevels(root)
  const anchors = headingAnchors(levels.keys())
  const parts = [...levels].filter(([, level]) => level === 'h2').map(([heading]) => heading)
  const isLong = levels.size >= manySubheads || wordCount(wordsOf(root)) > manyWords
  if (!isLong || parts.length < 2) return null
  return (
    <nav className="article-contents" aria-labelledby="contents">
      <p id="contents" className="furniture-name">
        <span lang={words.language} dir={words.dir}>
          {words.t('articles.contents')}
        </span>
      </p>
      <ol>
        {parts.map((heading) => (
          <li key={anchors.get(heading)}>
            <a href={`#${anchors.get(heading)}`}>{wordsOf(heading)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
