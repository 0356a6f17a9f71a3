import { redirect } from 'next/navigation'
import { theEdition } from '@/app/_request/edition'
import { staffAt } from '@/app/_request/staff-viewer'
import { NotForYou } from '@/app/admin/not-for-you'
import { setEdition } from '@/app/admin/settings/actions'
import { theDesk } from '@/app/admin/the-desk'
import { DeskFrame } from '@/components/desk/desk-frame'
import { SettingChanges } from '@/components/desk/setting-changes'
import { SettingsForm } from '@/components/desk/settings-form.client'
import { SettingsTabs } from '@/components/desk/settings-tabs'
import { Notice } from '@/components/form/notice'
import { settingChanges } from '@/newsroom/edition-desk'
import { fieldsOf, timeZones } from '@/newsroom/edition-form-rules'
import { newestPictures } from '@/newsroom/media/library'
import { canEditPages, canSetEdition } from '@/newsroom/people/can'

export default async function Settings({ searchParams }: PageProps<'/admin/settings'>) {
  const viewer = await staffAt('/admin/settings')
  if (!canSetEdition(viewer)) {
    if (canEditPages(viewer)) redirect('/admin/settings/sections')
    return <NotForYou viewer={viewer} />
  }
  const [desk, edition, changes, pictures, { done }] = await Promise.all([
    theDesk(viewer),
    theEdition(),
    settingChanges(viewer),
    newestPictures(viewer),
    searchParams,
  ])
  const { words } = desk
  const { t } = words
  return (
    <DeskFrame desk={desk} title={t('desk.frame.settings')} tab="settings">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.frame.settings')}</h1>
        <SettingsTabs words={words} open="edition" />
        {done === 'saved' && <Notice>{t('desk.settings.saved')}</Notice>}
        <SettingsForm
          set={setEdition}
          present={fieldsOf(edition)}
          timeZones={timeZones(edition.timeZone)}
          pictures={pictures}
        />
        <SettingChanges words={words} changes={changes} />
      </div>
    </DeskFrame>
  )
}
