import type { SettingChange } from '@/newsroom/edition-form-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Who changed which setting, the latest first. */
export function SettingChanges({ words, changes }: { words: Words; changes: SettingChange[] }) {
  if (changes.length === 0) return null
  return (
    <section className="desk-section" aria-labelledby="changes">
      <h2 id="changes">{words.t('desk.settings.changes')}</h2>
      <ul className="desk-sessions">
        {changes.map((change) => (
          <li key={`${change.at} ${change.setting}`}>
            <Change words={words} change={change} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Change({ words, change: { at, by, setting, from, to } }: { words: Words; change: SettingChange }) {
  const { t } = words
  const when = new Date(at)
  return (
    <p className="wrap-anywhere">
      {t.rich('desk.settings.change', {
        setting: t(`desk.settings.labels.${setting}`),
        from,
        to,
        label: (chunks) => <b>{chunks}</b>,
        before: () => <Value words={words} value={from} />,
        after: () => <Value words={words} value={to} />,
      })}
      <br />
      <span className="desk-soft">
        {t.rich('desk.settings.by', {
          name: by,
          when: words.moment(when),
          by: (chunks) => <bdi>{chunks}</bdi>,
          time: (chunks) => <time dateTime={when.toISOString()}>{chunks}</time>,
        })}
      </span>
    </p>
  )
}

function Value({ words: { t }, value }: { words: Words; value: string }) {
  return value === '' ? <i>{t('desk.settings.empty')}</i> : <bdi>{t('desk.settings.quoted', { value })}</bdi>
}
