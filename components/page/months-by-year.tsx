import { monthInWords, nameOfMonth } from '@/components/page/moment-rules'
import { type Month, monthAddress } from '@/newsroom/articles/month-rules'

/** Ways to the articles of each month. `months`: newest first. */
export function MonthsByYear({ months }: { months: Month[] }) {
  if (months.length === 0) return <p className="mt-4">No article has been published yet.</p>
  return [...new Set(months.map(({ year }) => year))].map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mt-5 border-t border-rule pt-2">
      <h2 id={`year-${year}`} className="font-sans text-label font-semibold">
        {year}
      </h2>
      <ul className="flex flex-wrap gap-x-5 font-sans text-label">
        {months
          .filter((each) => each.year === year)
          .map((each) => (
            <li key={each.month}>
              <a href={monthAddress(each)} aria-label={monthInWords(each)} className="inline-block py-1.5">
                {nameOfMonth(each)}
              </a>
            </li>
          ))}
      </ul>
    </section>
  ))
}
