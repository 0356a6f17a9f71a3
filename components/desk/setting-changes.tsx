import { DeskMoment } from '@/components/desk/desk-moment'
import { type SettingChange, settingLabels } from '@/newsroom/edition-form-rules'

/** Who changed which setting, the latest first. */
export function SettingChanges({ changes, timeZone }: { changes: SettingChange[]; timeZone: string }) {
  if (changes.length === 0) return null
  return (
    <section className="desk-section" aria-labelledby="changes">
      <h2 id="changes">Latest changes</h2>
      <ul className="desk-sessions">
        {changes.map(({ at, by, setting, from, to }) => (
          <li key={`${at} ${setting}`}>
            <p className="wrap-anywhere">
              <b>{settingLabels[setting]}</b>: <Value value={from} /> → <Value value={to} />
              <br />
              <span className="desk-soft">
                <bdi>{by}</bdi>, <DeskMoment at={new Date(at)} timeZone={timeZone} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Value({ value }: { value: string }) {
  return value === '' ? <i>empty</i> : <bdi>“{value}”</bdi>
}
