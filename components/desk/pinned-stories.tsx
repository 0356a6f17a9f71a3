import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { Button } from '@/components/form/button'
import { type ArticleInBrief, directionOf } from '@/newsroom/articles/article-rules'
import type { Direction } from '@/newsroom/front/front-rules'

interface PinnedStoriesProps {
  stories: ArticleInBrief[]
  move: Act
  unpin: Act
}

/** The pinned stories in their order, each with what may be done with it. */
export function PinnedStories({ stories, move, unpin }: PinnedStoriesProps) {
  if (stories.length === 0) return <p>Nothing is pinned. The newest stories stand on top.</p>
  return (
    <ol className="desk-list">
      {stories.map((story, place) => (
        <li key={story.slug}>
          <a href={`/articles/${story.slug}`} lang={story.lang} dir={directionOf(story.lang)}>
            {story.headline}
          </a>
          <div className="desk-row">
            {place > 0 && <Move story={story} direction="up" act={move} />}
            {place < stories.length - 1 && <Move story={story} direction="down" act={move} />}
            <ActionForm act={unpin}>
              <input type="hidden" name="slug" value={story.slug} />
              <Button kind="quiet" className="desk-small" aria-label={`Unpin “${story.headline}”`}>
                Unpin
              </Button>
            </ActionForm>
          </div>
        </li>
      ))}
    </ol>
  )
}

const words: Record<Direction, string> = { up: 'Move up', down: 'Move down' }

function Move({ story, direction, act }: { story: ArticleInBrief; direction: Direction; act: Act }) {
  return (
    <ActionForm act={act}>
      <input type="hidden" name="slug" value={story.slug} />
      <input type="hidden" name="direction" value={direction} />
      <Button kind="quiet" className="desk-small" aria-label={`${words[direction]} “${story.headline}”`}>
        {words[direction]}
      </Button>
    </ActionForm>
  )
}
