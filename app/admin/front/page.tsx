import { theEdition } from '@/app/_request/edition'
import { staffAt } from '@/app/_request/staff-viewer'
import { breakTheNews, endTheNews, move, pin, unpin } from '@/app/admin/front/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { BreakingForm } from '@/components/desk/breaking-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { PinForm } from '@/components/desk/pin-form.client'
import { PinnedStories } from '@/components/desk/pinned-stories'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { newestArticles } from '@/newsroom/articles/articles'
import { pinnedStories } from '@/newsroom/front/front-page'
import { breakingAt, mostPinned } from '@/newsroom/front/front-rules'
import { canComposeFront } from '@/newsroom/people/can'

const news = ['pinned', 'unpinned', 'moved', 'breaking', 'ended'] as const

export default async function FrontDesk({ searchParams }: PageProps<'/admin/front'>) {
  const viewer = await staffAt('/admin/front')
  if (!canComposeFront(viewer)) return <NotForYou viewer={viewer} />
  const [desk, pinned, newest, { breaking }, { done }] = await Promise.all([
    theDesk(viewer),
    pinnedStories(),
    newestArticles(),
    theEdition(),
    searchParams,
  ])
  const line = breakingAt(breaking, new Date())
  const { words } = desk
  const { t } = words
  const said = news.find((each) => each === done)
  const pins = new Set(pinned.map(({ slug }) => slug))
  return (
    <DeskFrame desk={desk} title={t('desk.frame.front')} tab="front">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.frame.front')}</h1>
        {said && <Notice>{t(`desk.composing.news.${said}`)}</Notice>}
        <p className="desk-lead">
          {t.rich('desk.composing.lead', { front: (chunks) => <a href="/">{chunks}</a> })}
        </p>
        <section className="desk-section" aria-labelledby="pinned">
          <h2 id="pinned">{t('desk.composing.pinned')}</h2>
          <PinnedStories words={words} stories={pinned} move={move} unpin={unpin} />
          {pinned.length < mostPinned ? (
            <PinForm pin={pin} newest={newest.filter(({ slug }) => !pins.has(slug))} />
          ) : (
            <p>{t('desk.composing.allPinned', { most: mostPinned })}</p>
          )}
        </section>
        <section className="desk-section" aria-labelledby="breaking">
          <h2 id="breaking">{t('desk.composing.breaking')}</h2>
          {line && (
            <>
              <p>
                {t.rich('desk.composing.stands', {
                  text: line.text,
                  when: words.moment(new Date(line.until)),
                  line: (chunks) => <bdi>{chunks}</bdi>,
                  time: (chunks) => <time dateTime={new Date(line.until).toISOString()}>{chunks}</time>,
                })}
              </p>
              <ActionForm act={endTheNews}>
                <Button kind="quiet">{t('desk.composing.takeDown')}</Button>
              </ActionForm>
            </>
          )}
          <BreakingForm act={breakTheNews} replaces={line !== null} />
        </section>
      </div>
    </DeskFrame>
  )
}
