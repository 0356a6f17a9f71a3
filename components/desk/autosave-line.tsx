import type { Autosaved } from '@/components/desk/use-autosave.client'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'
import type { Words } from '@/newsroom/words/words-rules'

/** What became of what was typed, said without interrupting; but for what somebody else saved meanwhile. */
export function AutosaveLine({ words: { t, time }, autosaved }: { words: Words; autosaved: Autosaved }) {
  return (
    <>
      <p role="status" className="desk-autosaved">
        {autosaved.is === 'saved' && t('desk.writing.savedAt', { time: time(autosaved.at) })}
        {autosaved.is === 'refused' && t('desk.writing.notSaved', { reason: autosaved.message })}
        {autosaved.is === 'unreached' && t('desk.writing.unreached')}
      </p>
      {autosaved.is === 'stale' && (
        <Notice role="alert" className="desk-stale">
          <p>{t('desk.writing.stale')}</p>
          <Button name="do" value="save" kind="quiet">
            {t('desk.writing.compare')}
          </Button>
        </Notice>
      )}
    </>
  )
}
