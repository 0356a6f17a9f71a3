import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { addSection, changeSection, moveSection, removeSection } from '@/app/admin/settings/sections/actions'
import { theDesk } from '@/app/admin/the-desk'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskFrame } from '@/components/desk/desk-frame'
import { NewSectionForm } from '@/components/desk/new-section-form.client'
import { SectionForm } from '@/components/desk/section-form.client'
import { SettingsTabs } from '@/components/desk/settings-tabs'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import { arrangedSections } from '@/newsroom/articles/arranging-sections'
import { canEditPages, canSetEdition } from '@/newsroom/people/can'

const news = new Map([
  ['added', 'The section is added. The masthead shows it as soon as an article is in it.'],
  ['changed', 'The section is changed.'],
  ['moved', 'The masthead is in this order from now on.'],
  ['removed', 'The section is removed.'],
])

export default async function Sections({ searchParams }: PageProps<'/admin/settings/sections'>) {
  const viewer = await staffAt('/admin/settings/sections')
  if (!canEditPages(viewer)) return <NotForYou viewer={viewer} />
  const [desk, sections, { done }] = await Promise.all([theDesk(viewer), arrangedSections(), searchParams])
  const said = news.get(String(done))
  return (
    <DeskFrame desk={desk} title="Sections" tab="settings">
      <div className="desk-narrow">
        <h1 className="desk-title">Sections</h1>
        {canSetEdition(viewer) && <SettingsTabs open="sections" />}
        {said && <Notice>{said}</Notice>}
        <p className="desk-hint">
          The masthead shows them in this order, those that have articles. A section keeps its address, so its
          name can change in capitals, signs and spaces only.
        </p>
        <ol aria-label="Sections">
          {sections.map(({ slug, name, inNewsSitemap, inUse }, index) => (
            <li key={slug} id={slug} className="desk-section" aria-label={name}>
              <SectionForm change={changeSection} section={{ slug, name, inNewsSitemap }} />
              <div className="desk-row">
                <ActionForm act={moveSection} className="desk-row">
                  <input type="hidden" name="slug" value={slug} />
                  {index > 0 && (
                    <Button kind="quiet" name="way" value="up" aria-label={`Move ${name} up`}>
                      Up
                    </Button>
                  )}
                  {index < sections.length - 1 && (
                    <Button kind="quiet" name="way" value="down" aria-label={`Move ${name} down`}>
                      Down
                    </Button>
                  )}
                </ActionForm>
                {!inUse && (
                  <ActionForm act={removeSection}>
                    <input type="hidden" name="slug" value={slug} />
                    <Button kind="quiet" aria-label={`Remove ${name}`}>
                      Remove
                    </Button>
                  </ActionForm>
                )}
              </div>
            </li>
          ))}
        </ol>
        <section className="desk-section" aria-labelledby="add">
          <h2 id="add">Add a section</h2>
          <NewSectionForm add={addSection} />
        </section>
      </div>
    </DeskFrame>
  )
}
