import { staffAt } from '@/app/_request/staff-viewer'
import { breakTheNews, endTheNews, move, pin, unpin } from '@/app/admin/front/actions'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { BreakingForm } from '@/components/desk/breaking-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskMoment } from '@/components/desk/desk-moment'
import { PinForm } from '@/components/desk/pin-form.client'
import { PinnedStories } from '@/components/desk/pinned-stories'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { newestArticles } from '@/newsroom/articles/articles'
import { theEdition } from '@/newsroom/edition'
import { pinnedStories } from '@/newsroom/front/front-page'
import { breakingAt, mostPinned } from '@/newsroom/front/front-rules'
import { canComposeFront } from '@/newsroom/people/can'

const news = new Map([
  ['pinned', 'The story is pinned. The front page shows it now.'],
  ['unpinned', 'The story stands by its time again.'],
  ['moved', 'The order is changed.'],
  ['breaking', 'The breaking-news line is on the front page.'],
  ['ended', 'The breaking-news line is taken down.'],
])

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
  const said = news.get(String(done))
  const pins = new Set(pinned.map(({ slug }) => slug))
  return (
    <DeskFrame desk={desk} title="Front page" tab="front">
      <div className="desk-narrow">
        <h1 className="desk-title">Front page</h1>
        {said && <Notice>{said}</Notice>}
        <p className="desk-lead">
          The first pinned story leads, the next two second it. What is not pinned fills by time.{' '}
          <a href="/">See the front page</a>
        </p>
        <section className="desk-section" aria-labelledby="pinned">
          <h2 id="pinned">Pinned stories</h2>
          <PinnedStories stories={pinned} move={move} unpin={unpin} />
          {pinned.length < mostPinned ? (
            <PinForm pin={pin} newest={newest.filter(({ slug }) => !pins.has(slug))} />
          ) : (
            <p>{mostPinned} stories are pinned. Take one down to pin another.</p>
          )}
        </section>
        <section className="desk-section" aria-labelledby="breaking">
          <h2 id="breaking">Breaking news</h2>
          {line && (
            <>
              <p>
                <bdi>{line.text}</bdi> Until <DeskMoment at={new Date(line.until)} timeZone={desk.timeZone} />
                .
              </p>
              <ActionForm act={endTheNews}>
                <Button kind="quiet">Take the line down</Button>
              </ActionForm>
            </>
          )}
          <BreakingForm act={breakTheNews} replaces={line !== null} />
        </section>
      </div>
    </DeskFrame>
  )
}
