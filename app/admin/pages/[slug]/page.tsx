import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { NotHere } from '@/app/admin/not-here'
import { bringBack, writePage } from '@/app/admin/pages/actions'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { StandingPageForm } from '@/components/desk/standing-page-form.client'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { canEditPages } from '@/newsroom/people/can'
import { isStandingSlug } from '@/newsroom/standing/standing-page-rules'
import { standingPage } from '@/newsroom/standing/standing-pages'

const news = new Map([
  ['written', 'The page is saved. Readers have it from now on.'],
  ['brought', 'The page has the text that Postbag brings again.'],
])

export default async function OnePage({ params, searchParams }: PageProps<'/admin/pages/[slug]'>) {
  const { slug } = await params
  const viewer = await staffAt(`/admin/pages/${slug}`)
  if (!canEditPages(viewer)) return <NotForYou viewer={viewer} />
  if (!isStandingSlug(slug)) return <NotHere viewer={viewer} what="There is no such page" />
  const [desk, page, { done }] = await Promise.all([theDesk(viewer), standingPage(slug), searchParams])
  const said = news.get(String(done))
  const { title, standfirst, body, version } = page
  return (
    <DeskFrame desk={desk} title={title} tab="pages">
      <div className="desk-narrow">
        <h1 className="desk-title">
          <bdi>{title}</bdi>
        </h1>
        {said && <Notice>{said}</Notice>}
        <p className="desk-hint">
          <a href={`/${slug}`}>See it as readers do</a>
          {slug === 'house-rules' &&
            '. The reasons for which comments are refused follow below the text by themselves.'}
        </p>
        <StandingPageForm write={writePage} page={{ slug, title, standfirst, body, version }} />
        {version > 0 && (
          <section className="desk-section" aria-labelledby="back">
            <h2 id="back">Go back to the text that Postbag brings</h2>
            <p className="desk-hint">
              It follows the language and the settings of the paper. What is written here is lost.
            </p>
            <ActionForm act={bringBack}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="version" value={version} />
              <Button kind="quiet">Go back to that text</Button>
            </ActionForm>
          </section>
        )}
        <p className="desk-hint">
          <a href="/admin/pages">All pages</a>
        </p>
      </div>
    </DeskFrame>
  )
}
