import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { momentTag } from '@/components/desk/moment-tag'
import { Button } from '@/components/form/button'
import type { Words } from '@/newsroom/words/words-rules'

/** A link by which anybody can read the working text for a while, and the button that ends all such links. */
export function PreviewLink({
  words: { t, moment },
  address,
  until,
  hours,
  seen,
  end,
}: {
  words: Words
  address: string
  until: Date
  /** How long it works from now. */
  hours: number
  seen: { id: string; version: number }
  end: Act
}) {
  return (
    <section className="desk-section" aria-labelledby="preview">
      <h2 id="preview">{t('desk.drafts.show')}</h2>
      <p className="desk-soft">
        {t.rich('desk.drafts.link', {
          when: moment(until),
          hours,
          time: momentTag(until),
        })}
      </p>
      <p className="desk-preview-address" dir="ltr">
        <a href={address} target="_blank" rel="noreferrer">
          {address}
        </a>
      </p>
      <ActionForm act={end}>
        <input type="hidden" name="id" value={seen.id} />
        <input type="hidden" name="version" value={seen.version} />
        <Button kind="quiet" className="desk-small">
          {t('desk.drafts.endLinks')}
        </Button>
      </ActionForm>
    </section>
  )
}
