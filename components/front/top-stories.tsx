import { SectionLabel } from '@/components/article/section-label'
import { FrontImage } from '@/components/front/front-image'
import { MostDiscussed } from '@/components/front/most-discussed'
import { Story } from '@/components/front/story'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface TopStoriesProps {
  /** In order: the lead, its seconds, what else was pinned. */
  stories: ArticleInBrief[]
  mostDiscussed: ArticleInBrief[]
  now: Date
  words: Words
}

/** The head of the front page: the lead large, two seconds beside it, then whatever else is on top and most discussed. */
export function TopStories({ stories, mostDiscussed, now, words }: TopStoriesProps) {
  const [lead, ...others] = stories
  if (!lead) return null
  const seconds = others.slice(0, 2)
  const further = others.slice(2)
  return (
    <div className="front-top">
      <article className="front-lead">
        <SectionLabel section={lead.section} />
        <Story article={lead} level={2} now={now} words={words} />
        {lead.image && <FrontImage image={lead.image} />}
      </article>
      {seconds.length > 0 && <Column stories={seconds} now={now} words={words} />}
      {(further.length > 0 || mostDiscussed.length > 0) && (
        <div className="front-column">
          {further.map((article) => (
            <TopStory key={article.slug} article={article} now={now} words={words} />
          ))}
          <MostDiscussed articles={mostDiscussed} words={words} />
        </div>
      )}
    </div>
  )
}

function Column({ stories, now, words }: { stories: ArticleInBrief[]; now: Date; words: Words }) {
  return (
    <div className="front-column">
      {stories.map((article) => (
        <TopStory key={article.slug} article={article} now={now} words={words} />
      ))}
    </div>
  )
}

function TopStory({ article, now, words }: { article: ArticleInBrief; now: Date; words: Words }) {
  return (
    <article className="front-second">
      <SectionLabel section={article.section} />
      <Story article={article} level={2} now={now} words={words} />
    </article>
  )
}
