import { type Month, monthAddress } from '@/newsroom/articles/month-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** Ways to the articles of each month. `months`: newest first. */
export function MonthsByYear({ months, words }: { months: Month[]; words: Words }) {
  if (months.length === 0) return <p className="mt-4">{words.t('lists.noneYet')}</p>
  return [...new Set(months.map(({ year }) => year))].map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-5 border-t border-rule pt-2">
      <h2 id={`year-${year}`} className="font-sans text-label font-semibold">
        {words.year(year)}
      </h2>
      <ul className="flex flex-wrap gap-x-5 font-sans text-label">
        {months
          .filter((each) => each.year === year)
          .map((each) => (
            <li key={each.month}>
              <a
                href={monthAddress(each)}
                aria-label={words.month(each)}
                className="inline-block min-w-6 py-1.5"
              >
                {words.nameOfMonth(each)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  ))
}
