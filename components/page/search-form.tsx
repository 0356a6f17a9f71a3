import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { sectionSlug } from '@/newsroom/articles/section-rules'
import type { SearchQuestion } from '@/newsroom/search/search-rules'
import type { Words } from '@/newsroom/words/words-rules'

interface SearchFormProps {
  question: SearchQuestion
  /** The names of those that have articles. */
  sections: string[]
  words: Words
}

/** Asks for articles, by an address that can be kept and passed on. */
export function SearchForm({ question: { q, section, period }, sections, words: { t } }: SearchFormProps) {
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
          options={sections.map((name) => ({ value: sectionSlug(name), label: name }))}
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
        <div>
          <Button>{t('search.title')}</Button>
        </div>
      </form>
    </search>
  )
}
