'use client'

import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'

/** When a script could not draw a page of the desk; without scripts, `fault-answer.ts` answers. */
export default function DeskError({ reset }: { reset: () => void }) {
  const { t } = useWords()
  return (
    <main id="main" className="desk-main">
      <div className="desk-narrow">
        <h1 className="desk-title">{t('desk.nowhere.faultTitle')}</h1>
        <p className="desk-lead" role="alert">
          {t('desk.nowhere.fault')}
        </p>
        <div className="desk-row">
          <Button type="button" onClick={reset}>
            {t('desk.nowhere.again')}
          </Button>
          <a href="/admin">{t('desk.nowhere.toDesk')}</a>
        </div>
      </div>
    </main>
  )
}
