import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { isBackwards, type SearchQuestion } from '@/newsroom/search/search-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface SearchFormProps {
  question: SearchQuestion
  /** The names of those that have articles. */
  sections: string[]
  words: Words
}

/** Asks for articles, by an address that can be kept and passed on. */
export function SearchForm({ question, sections, words: { t } }: SearchFormProps) {
  const { q, section, period, from, to, notDays } = question
  const noDay = (day: 'from' | 'to') => (notDays.includes(day) ? [t('search.noDay')] : [])
  return (
    <search>
      <form action="/search" className="mt-5 grid gap-4 sm:grid-cols-2">
        <TextField
          name="q"
          type="search"
          label={t('search.words')}
          defaultValue={q}
          dir="auto"
          enterKeyHint="search"
          autoComplete="off"
          hint={t('search.hint')}
          className="sm:col-span-2"
        />
        <SelectField
          name="section"
          label={t('search.section')}
          unchosen={t('search.allSections')}
          defaultValue={section}
          options={sections.map((name) => ({ value: nameSlug(name), label: name }))}
        />
        <SelectField
          name="when"
          label={t('search.when')}
          unchosen={t('search.anyTime')}
          defaultValue={period ?? ''}
          options={[
            { value: 'week', label: t('search.week') },
            { value: 'month', label: t('search.month') },
            { value: 'year', label: t('search.year') },
          ]}
        />
        <TextField
          name="from"
          type="date"
          label={t('search.from')}
          defaultValue={from}
          autoComplete="off"
          errors={noDay('from')}
        />
        <TextField
          name="to"
          type="date"
          label={t('search.to')}
          defaultValue={to}
          autoComplete="off"
          errors={[...noDay('to'), ...(isBackwards(question) ? [t('search.backwards')] : [])]}
        />
        <div>
          <Button>{t('search.title')}</Button>
        </div>
      </form>
    </search>
  )
}
