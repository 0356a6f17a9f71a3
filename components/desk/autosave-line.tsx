import type { Autosaved } from '@/components/desk/use-autosave.client'
import { Button } from '@/components/form/button'
import { Notice } from '@/components/form/notice'

/** What became of what was typed, said without interrupting; but for what somebody else saved meanwhile. */
export function AutosaveLine({ autosaved, timeZone }: { autosaved: Autosaved; timeZone: string }) {
  return (
    <>
      <p role="status" className="desk-autosaved">
        {autosaved.is === 'saved' && `Saved as a draft at ${timeOf(autosaved.at, timeZone)}`}
        {autosaved.is === 'refused' && `Not saved: ${autosaved.message}`}
      </p>
      {autosaved.is === 'stale' && (
        <Notice role="alert" className="desk-stale">
          <p>
            Somebody else saved this article while you were writing. Nothing of theirs is overwritten, and
            what you typed since your last save is only here.
          </p>
          <Button name="do" value="save" kind="quiet">
            Compare the two versions
          </Button>
        </Notice>
      )}
    </>
  )
}

function timeOf(at: Date, timeZone: string): string {
  return at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone })
}
