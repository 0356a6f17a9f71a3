import { listAddress } from '@/components/desk/manuscript-tabs'
import { Button } from '@/components/form/button'
import type { ManuscriptList } from '@/newsroom/articles/manuscript-rules'

/** In code units: what is looked for is no longer. */
export const longestSearch = 200

/** Finding within a list of manuscripts by words. A form that asks for an address, no more. */
export function ManuscriptSearch({ list, words }: { list: ManuscriptList; words: string }) {
  return (
    <search className="desk-tools" aria-label="In this list">
      <form action="/admin/articles">
        <input type="hidden" name="list" value={list} />
        <div>
          <label htmlFor="q">Words in headline or byline</label>
          <input id="q" name="q" type="search" dir="auto" maxLength={longestSearch} defaultValue={words} />
          <Button kind="quiet" className="desk-small">
            Find
          </Button>
        </div>
      </form>
      {words !== '' && (
        <ul className="desk-filters" aria-label="Shown are only">
          <li>
            with the words <bdi>“{words}”</bdi> <a href={listAddress(list)}>All of this list</a>
          </li>
        </ul>
      )}
    </search>
  )
}
