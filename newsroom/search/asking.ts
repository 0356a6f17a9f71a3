import { isDay } from '@/newsroom/articles/day-rules'
import { nameSlug } from '@/newsroom/articles/name-slug-rules'
import { longestQuestion, periods, type SearchQuestion } from '@/newsroom/search/search-rules'

/** The last page that can hold anything; no address asks for more. */
const lastPage = 1000

/** Makes a search of what stands in an address, whatever that is. What cannot be meant counts as not said. */
export function searchQuestion(asked: Record<string, string | string[] | undefined>): SearchQuestion {
  const given = one(asked.q)
  // Control characters, and halves of characters, are nothing that could be written into a page.
  const plain = given.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim()
  const letters = [...plain.slice(0, 2 * longestQuestion + 2)]
  const section = one(asked.section)
  const period = Object.keys(periods).find((each): each is keyof typeof periods => each === one(asked.when))
  const [from, to] = [one(asked.from).trim(), one(asked.to).trim()]
  const page = /^[1-9]\d{0,3}$/.test(one(asked.page)) ? Number(one(asked.page)) : 1
  return {
    q: letters.slice(0, longestQuestion).join('').trim(),
    isCut: letters.length > longestQuestion,
    section: nameSlug(section.slice(0, 200)),
    period: period ?? null,
    from: isDay(from) ? from : '',
    to: isDay(to) ? to : '',
    notDays: [...(isNoDay(from) ? ['from' as const] : []), ...(isNoDay(to) ? ['to' as const] : [])],
    page: Math.min(page, lastPage),
  }
}

function isNoDay(text: string): boolean {
  return text !== '' && !isDay(text)
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
