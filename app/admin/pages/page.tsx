import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { DeskMoment } from '@/components/desk/desk-moment'
import { canEditPages } from '@/newsroom/people/can'
import { allStandingPages } from '@/newsroom/standing/standing-pages'

export default async function Pages() {
  const viewer = await staffAt('/admin/pages')
  if (!canEditPages(viewer)) return <NotForYou viewer={viewer} />
  const [desk, pages] = await Promise.all([theDesk(viewer), allStandingPages()])
  return (
    <DeskFrame desk={desk} title="Pages" tab="pages">
      <div className="desk-narrow">
        <h1 className="desk-title">Pages</h1>
        <p className="desk-lead">The pages about the paper itself. The foot of every page leads to them.</p>
        <ul className="desk-sessions" aria-label="Pages">
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
                  {changedAt ? (
                    <>
                      written <DeskMoment at={changedAt} timeZone={desk.timeZone} />
                    </>
                  ) : (
                    'the text that Postbag brings'
                  )}
                </span>
              </p>
              <a href={`/${slug}`} className="inline-block py-1.5">{`/${slug}`}</a>
            </li>
          ))}
        </ul>
      </div>
    </DeskFrame>
  )
}
