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

const news = ['added', 'changed', 'moved', 'removed'] as const

export default async function Sections({ searchParams }: PageProps<'/admin/settings/sections'>) {
  const viewer = await staffAt('/admin/settings/sections')
  if (!canEditPages(viewer)) return <NotForYou viewer={viewer} />
  const [desk, sections, { done }] = await Promise.all([theDesk(viewer), arrangedSections(), searchParams])
  const { words } = desk
  const { t } = words
  const said = news.find((each) => each === done)
  return (
    <DeskFrame desk={desk} title={t('desk.sections.title')} tab="settings">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.sections.title')}</h1>
        {canSetEdition(viewer) && <SettingsTabs words={words} open="sections" />}
        {said && <Notice>{t(`desk.sections.news.${said}`)}</Notice>}
        <p className="desk-hint">{t('desk.sections.hint')}</p>
        <ol aria-label={t('desk.sections.title')}>
          {sections.map(({ slug, name, inNewsSitemap, inUse }, index) => (
            <li key={slug} id={slug} className="desk-section" aria-label={name}>
              <SectionForm change={changeSection} section={{ slug, name, inNewsSitemap }} />
              <div className="desk-row">
                <ActionForm act={moveSection} className="desk-row">
                  <input type="hidden" name="slug" value={slug} />
                  {index > 0 && (
                    <Button
                      kind="quiet"
                      name="way"
                      value="up"
                      aria-label={t('desk.sections.upNamed', { name })}
                    >
                      {t('desk.sections.up')}
                    </Button>
                  )}
                  {index < sections.length - 1 && (
                    <Button
                      kind="quiet"
                      name="way"
                      value="down"
                      aria-label={t('desk.sections.downNamed', { name })}
                    >
                      {t('desk.sections.down')}
                    </Button>
                  )}
                </ActionForm>
                {!inUse && (
                  <ActionForm act={removeSection}>
                    <input type="hidden" name="slug" value={slug} />
                    <Button kind="quiet" aria-label={t('desk.sections.removeNamed', { name })}>
                      {t('desk.sections.remove')}
                    </Button>
                  </ActionForm>
                )}
              </div>
            </li>
          ))}
        </ol>
        <section className="desk-section" aria-labelledby="add">
          <h2 id="add">{t('desk.sections.add')}</h2>
          <NewSectionForm add={addSection} />
        </section>
      </div>
    </DeskFrame>
  )
}
