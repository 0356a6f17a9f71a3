import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { Button } from '@/components/form/button'
import { type ArticleInBrief, directionOf } from '@/newsroom/articles/article-rules'
import type { Direction } from '@/newsroom/front/front-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface PinnedStoriesProps {
  words: Words
  stories: ArticleInBrief[]
  move: Act
  unpin: Act
}

/** The pinned stories in their order, each with what may be done with it. */
export function PinnedStories({ words, stories, move, unpin }: PinnedStoriesProps) {
  const { t } = words
  if (stories.length === 0) return <p>{t('desk.composing.nonePinned')}</p>
  return (
    <ol className="desk-list">
      {stories.map((story, place) => (
        <li key={story.slug}>
          <a
            href={`/articles/${story.slug}`}
            lang={story.lang}
            dir={directionOf(story.lang)}
            className="inline-block py-0.5 wrap-anywhere"
          >
            {story.headline}
          </a>
          <div className="desk-row">
            {place > 0 && <Move words={words} story={story} direction="up" act={move} />}
            {place < stories.length - 1 && <Move words={words} story={story} direction="down" act={move} />}
            <ActionForm act={unpin}>
              <input type="hidden" name="slug" value={story.slug} />
              <Button
                kind="quiet"
                className="desk-small"
                aria-label={t('desk.composing.unpinStory', { headline: story.headline })}
              >
                {t('desk.composing.unpin')}
              </Button>
            </ActionForm>
          </div>
        </li>
      ))}
    </ol>
  )
}

interface MoveProps {
  words: Words
  story: ArticleInBrief
  direction: Direction
  act: Act
}

function Move({ words: { t }, story: { slug, headline }, direction, act }: MoveProps) {
  return (
    <ActionForm act={act}>
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="direction" value={direction} />
      <Button
        kind="quiet"
        className="desk-small"
        aria-label={t(`desk.composing.${direction}Story`, { headline })}
      >
        {t(`desk.composing.${direction}`)}
      </Button>
    </ActionForm>
  )
}
