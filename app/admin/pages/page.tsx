import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { canEditPages } from '@/newsroom/people/can'
import { allStandingPages } from '@/newsroom/standing/standing-pages'

export default async function Pages() {
  const viewer = await staffAt('/admin/pages')
  if (!canEditPages(viewer)) return <NotForYou viewer={viewer} />
  const [desk, pages] = await Promise.all([theDesk(viewer), allStandingPages()])
  const { words } = desk
  const { t } = words
  return (
    <DeskFrame desk={desk} title={t('desk.frame.pages')} tab="pages">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.frame.pages')}</h1>
        <p className="desk-lead">{t('desk.standing.lead')}</p>
        <ul className="desk-sessions" aria-label={t('desk.frame.pages')}>
          {pages.map(({ slug, title, changedAt }) => (
            <li key={slug}>
              <p>
                <a href={`/admin/pages/${slug}`}>
                  <b>
                    <bdi>{title}</bdi>
                  </b>
                </a>
                <br />
                <span className="desk-soft">
                  {changedAt
                    ? t.rich('desk.standing.written', {
                        when: words.moment(changedAt),
                        time: (chunks) => <time dateTime={changedAt.toISOString()}>{chunks}</time>,
                      })
                    : t('desk.standing.brought')}
                </span>
              </p>
              <a href={`/${slug}`} dir="ltr" className="inline-block py-1.5">{`/${slug}`}</a>
            </li>
          ))}
        </ul>
      </div>
    </DeskFrame>
  )
}
