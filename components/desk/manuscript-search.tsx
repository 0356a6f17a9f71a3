import { listAddress } from '@/components/desk/manuscript-tabs'
import { Button } from '@/components/form/button'
import type { ManuscriptList } from '@/newsroom/articles/manuscript-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** In code units: what is looked for is no longer. */
export const longestSearch = 200

/** Finding within a list of manuscripts by words. A form that asks for an address, no more. */
export function ManuscriptSearch({
  words: { t },
  list,
  searched,
}: {
  words: Words
  list: ManuscriptList
  searched: string
}) {
  return (
    <search className="desk-tools" aria-label={t('desk.manuscripts.search.inList')}>
      <form action="/admin/articles">
        <input type="hidden" name="list" value={list} />
        <div>
          <label htmlFor="q">{t('desk.manuscripts.search.words')}</label>
          <input id="q" name="q" type="search" dir="auto" maxLength={longestSearch} defaultValue={searched} />
          <Button kind="quiet" className="desk-small">
            {t('desk.manuscripts.search.find')}
          </Button>
        </div>
      </form>
      {searched !== '' && (
        <ul className="desk-filters" aria-label={t('desk.manuscripts.search.shownOnly')}>
          <li>
            {t.rich('desk.manuscripts.search.withWords', {
              searched,
              quoted: (inside) => <bdi>{inside}</bdi>,
            })}{' '}
            <a href={listAddress(list)}>{t('desk.manuscripts.search.all')}</a>
          </li>
        </ul>
      )}
    </search>
  )
}
