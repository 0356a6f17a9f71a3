import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { DeskMoment } from '@/components/desk/desk-moment'
import { Button } from '@/components/form/button'

/** A link by which anybody can read the working text for a while, and the button that ends all such links. */
export function PreviewLink({
  address,
  until,
  timeZone,
  seen,
  end,
}: {
  address: string
  until: Date
  timeZone: string
  seen: { id: string; version: number }
  end: Act
}) {
  return (
    <section className="desk-section" aria-labelledby="preview">
      <h2 id="preview">Show it to somebody</h2>
      <p className="desk-soft">
        Whoever has this link can read the text as it is saved at that moment, without signing in, until{' '}
        <DeskMoment at={until} timeZone={timeZone} />: 48 hours from when this page was loaded.
      </p>
      <p className="desk-preview-address">
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <ActionForm act={end}>
        <input type="hidden" name="id" value={seen.id} />
        <input type="hidden" name="version" value={seen.version} />
        <Button kind="quiet" className="desk-small">
          End all links given out until now
        </Button>
      </ActionForm>
    </section>
  )
}
