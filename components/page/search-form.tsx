import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { SelectField } from '@/components/form/select-field'
import { sectionSlug } from '@/newsroom/articles/section-rules'
import type { SearchQuestion } from '@/newsroom/search/search-rules'

interface SearchFormProps {
  question: SearchQuestion
  /** The names of those that have articles. */
  sections: string[]
}

/** Asks for articles, by an address that can be kept and passed on. */
export function SearchForm({ question: { q, section, period }, sections }: SearchFormProps) {
  return (
    <search>
      <form action="/search" className="mt-5 grid gap-4 sm:grid-cols-2">
        <TextField
          name="q"
          type="search"
          label="Words"
          defaultValue={q}
          dir="auto"
          enterKeyHint="search"
          autoComplete="off"
          hint="All of them have to be there. Words in quotation marks have to stand beside each other."
          className="sm:col-span-2"
        />
        <SelectField
          name="section"
          label="Section"
          unchosen="All sections"
          defaultValue={section}
          options={sections.map((name) => ({ value: sectionSlug(name), label: name }))}
        />
        <SelectField
          name="when"
          label="Published"
          unchosen="At any time"
          defaultValue={period ?? ''}
          options={[
            { value: 'week', label: 'In the past week' },
            { value: 'month', label: 'In the past month' },
            { value: 'year', label: 'In the past year' },
          ]}
        />
        <div>
          <Button>Search</Button>
        </div>
      </form>
    </search>
  )
}
