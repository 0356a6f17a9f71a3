import { approve } from '@/e2e/support/approving'
import { altered, fixture, sample } from '@/e2e/support/articles'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { nextReader, timesIn } from '@/e2e/support/reading'
import { administrator, usual } from '@/e2e/support/site'
import { expect, test } from '@/e2e/support/test'
import { alsoOnPostgres } from '@/e2e/support/worlds'

test.use({ settings: { ...usual, COMMENTS_PER_MINUTE: '0' } })

const number = 60
const readers = 4
const slug = sample.article
const words = (each: number) => `Letter ${String(each).padStart(3, '0')} about the wheat.`

test(
  'while sixty comments are approved, no reader who begins after an answer misses one or sees one twice',
  alsoOnPostgres,
  async ({ site, address }) => {
    test.slow()
    for (let each = 0; each < number; each++) {
      const draft = { name: `Reader ${each}`, email: `reader${each}@mail.example`, body: words(each) }
      expect((await post(site.base, slug, draft, { from: address })).status).toBe(303)
    }
    const cookie = await sessionOf(site.base, administrator, address)

    let answered = 0
    let isOver = false
    let reads = 0
    const wrong: string[] = []
    const read = async () => {
      const known = answered
      const { text } = await ask(site.base, `/articles/${slug}`)
      reads++
      // The article shows the newest fifty, so only those are looked for.
      for (let each = Math.max(0, answered - 45); each < answered; each++) {
        const times = timesIn(text, words(each))
        if (times > 1 || (times === 0 && each < known))
          wrong.push(`${words(each)} ${times} times, ${known} answered before`)
      }
    }
    const reading = Array.from({ length: readers }, async () => {
      while (!isOver) await read()
    })
    for (let each = 0; each < number; each++) {
      expect((await approve(site.base, cookie, words(each))).status).toBe(303)
      answered = each + 1
      await read()
    }
    isOver = true
    await Promise.all(reading)
    expect(wrong).toEqual([])
    expect(reads).toBeGreaterThan(number)
  },
)

test(
  'what another process changes is on the page of the very next reader',
  alsoOnPostgres,
  async ({ site }, info) => {
    const imported = 'a-ladder-that-changes'
    const renamed: [string, string] = [fixture.article.slug, imported]
    await site.cli(['article', 'import', altered(fixture.article.file, info, renamed)])
    expect(timesIn(await nextReader(site, imported), 'matchstick')).toBe(1)
    const changed = altered(fixture.article.file, info, renamed, ['matchstick', 'knitting needle'])
    expect((await site.cli(['article', 'import', changed])).stdout).toContain('updated')
    const html = await nextReader(site, imported)
    expect(timesIn(html, 'matchstick')).toBe(0)
    expect(timesIn(html, 'knitting needle')).toBe(1)
  },
)
