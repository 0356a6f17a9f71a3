import { Headline } from '@/components/article/headline'
import { Day } from '@/components/page/day'
import { FrontImage } from '@/components/page/front-image'
import { type ArticleInBrief, directionOf } from '@/newsroom/articles/article-rules'
import { sectionAddress, sectionSlug } from '@/newsroom/articles/section-rules'

interface SectionFrontProps {
  /** Whether its newest article leads the page, and so is shown with its image. */
  leads: boolean
  section: string
  articles: ArticleInBrief[]
  now: Date
  timeZone: string
}

/** A section on the front page: its newest article, and the headlines of those before. The first section on the page leads. */
export function SectionFront({
  leads,
  section,
  articles: [first, ...rest],
  now,
  timeZone,
}: SectionFrontProps) {
  if (!first) return null
  const anchor = `section-${sectionSlug(section)}`
  return (
    <section id={anchor} aria-labelledby={`${anchor}-name`} className="front-section">
      <h2
        id={`${anchor}-name`}
        className="mb-0.5 font-sans text-label font-semibold wrap-anywhere text-accent"
      >
        <a href={sectionAddress(section)} className="inline-block py-0.5 no-underline hover:underline">
          <bdi>{section}</bdi>
        </a>
      </h2>
      <Story article={first} now={now} timeZone={timeZone} />
      {leads && first.image && <FrontImage image={first.image} />}
      {rest.length > 0 && (
        <ul className="front-rest">
          {rest.map((article) => (
            <li key={article.slug}>
              <h3 className="front-headline">
                <Headline article={article} />
              </h3>
              <Day at={article.publishedAt} now={now} timeZone={timeZone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Story({ article, now, timeZone }: { article: ArticleInBrief; now: Date; timeZone: string }) {
  return (
    <article className="front-story">
      <h3 className="front-headline">
        <Headline article={article} />
      </h3>
      {article.standfirst && (
        <p className="front-standfirst" lang={article.lang} dir={directionOf(article.lang)}>
          {article.standfirst}
        </p>
      )}
      <Day at={article.publishedAt} by={article.byline} now={now} timeZone={timeZone} />
    </article>
  )
}
