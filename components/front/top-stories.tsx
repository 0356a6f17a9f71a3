import { SectionLabel } from '@/components/article/section-label'
import { FrontImage } from '@/components/front/front-image'
import { MostDiscussed } from '@/components/front/most-discussed'
import { Story } from '@/components/front/story'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

interface TopStoriesProps {
  /** In order: the lead, its seconds, what else was pinned. */
  stories: ArticleInBrief[]
  mostDiscussed: ArticleInBrief[]
  now: Date
  timeZone: string
}

/** The head of the front page: the lead large, two seconds beside it, then whatever else is on top and most discussed. */
export function TopStories({ stories, mostDiscussed, now, timeZone }: TopStoriesProps) {
  const [lead, ...others] = stories
  if (!lead) return null
  const seconds = others.slice(0, 2)
  const further = others.slice(2)
  return (
    <div className="front-top">
      <article className="front-lead">
        <SectionLabel section={lead.section} />
        <Story article={lead} level={2} now={now} timeZone={timeZone} />
        {lead.image && <FrontImage image={lead.image} />}
      </article>
      {seconds.length > 0 && <Column stories={seconds} now={now} timeZone={timeZone} />}
      {(further.length > 0 || mostDiscussed.length > 0) && (
        <div className="front-column">
          {further.map((article) => (
            <TopStory key={article.slug} article={article} now={now} timeZone={timeZone} />
          ))}
          <MostDiscussed articles={mostDiscussed} />
        </div>
      )}
    </div>
  )
}

function Column({ stories, now, timeZone }: { stories: ArticleInBrief[]; now: Date; timeZone: string }) {
  return (
    <div className="front-column">
      {stories.map((article) => (
        <TopStory key={article.slug} article={article} now={now} timeZone={timeZone} />
      ))}
    </div>
  )
}

function TopStory({ article, now, timeZone }: { article: ArticleInBrief; now: Date; timeZone: string }) {
  return (
    <article className="front-second">
      <SectionLabel section={article.section} />
      <Story article={article} level={2} now={now} timeZone={timeZone} />
    </article>
  )
}
