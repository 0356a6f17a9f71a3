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

const news = { written: 'desk.standing.saved', brought: 'desk.standing.broughtBack' } as const

export default async function OnePage({ params, searchParams }: PageProps<'/admin/pages/[slug]'>) {
  const { slug } = await params
  const viewer = await staffAt(`/admin/pages/${slug}`)
  if (!canEditPages(viewer)) return <NotForYou viewer={viewer} />
  const desk = await theDesk(viewer)
  const { t } = desk.words
  if (!isStandingSlug(slug)) return <NotHere viewer={viewer} what={t('desk.standing.missing')} />
  const [page, { done }] = await Promise.all([standingPage(slug), searchParams])
  const said = done === 'written' || done === 'brought' ? t(news[done]) : undefined
  const asRead = slug === 'house-rules' ? 'desk.standing.houseRulesAsRead' : 'desk.standing.asRead'
  const { title, standfirst, body, version } = page
  return (
    <DeskFrame desk={desk} title={title} tab="pages">
      <div className="desk-narrow">
        <h1 className="desk-title">
          <bdi>{title}</bdi>
        </h1>
        {said && <Notice>{said}</Notice>}
        <p className="desk-hint">{t.rich(asRead, { page: (chunks) => <a href={`/${slug}`}>{chunks}</a> })}</p>
        <StandingPageForm write={writePage} page={{ slug, title, standfirst, body, version }} />
        {version > 0 && (
          <section className="desk-section" aria-labelledby="back">
            <h2 id="back">{t('desk.standing.goBack')}</h2>
            <p className="desk-hint">{t('desk.standing.goBackHint')}</p>
            <ActionForm act={bringBack}>
              <input type="hidden" name="slug" value={slug} />
              <input type="hidden" name="version" value={version} />
              <Button kind="quiet">{t('desk.standing.goBackNow')}</Button>
            </ActionForm>
          </section>
        )}
        <p className="desk-hint">
          <a href="/admin/pages">{t('desk.standing.all')}</a>
        </p>
      </div>
    </DeskFrame>
  )
}
