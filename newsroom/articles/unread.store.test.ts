import { expect, test } from 'vitest'
import { monthPage, sectionPage } from '@/newsroom/articles/article-lists'
import { noFurniture } from '@/newsroom/articles/article-rules'
import { articleAt, newestArticles, sectionNames } from '@/newsroom/articles/articles'
import { newestCorrections } from '@/newsroom/articles/corrections'
import { previewAt, previewToken } from '@/newsroom/articles/previews'
import { publish, publishChanges, schedule, unpublish } from '@/newsroom/articles/publishing'
import { articleOnceAt } from '@/newsroom/articles/slugs'
import { beginManuscript, saveManuscript } from '@/newsroom/articles/writing'
import { authorFeed, correctionsFeed, sectionFeed, siteFeed, tagFeed } from '@/newsroom/distribution/feeds'
import { newsSitemap, sitemapCalled, sitemapIndex } from '@/newsroom/distribution/sitemaps'
import { frontPage } from '@/newsroom/front/front-page'
import { searchQuestion } from '@/newsroom/search/asking'
import { foundArticles } from '@/newsroom/search/finding'
import { anEditor } from '@/newsroom/testing/cast'
import { itIs, later, settingsAre, stage } from '@/newsroom/testing/stage'
import { written } from '@/newsroom/testing/written'

stage()

const canary = 'quenouille'
const slugs = ['a-draft', 'a-scheduled-one', 'one-taken-back', 'one-in-work']

/** Everything that any reader can ask for. */
async function allThatIsRead(): Promise<string> {
  const origin = 'https://paper.example'
  const month = { year: 2026, month: 3 }
  const read = await Promise.all([
    ...slugs.map((slug) => articleAt(slug)),
    ...slugs.map((slug) => articleOnceAt(slug)),
    newestArticles(),
    sectionNames(),
    sectionPage('city'),
    sectionPage(canary),
    monthPage(month, 'UTC'),
    newestCorrections(50),
    siteFeed(),
    sectionFeed('city'),
    authorFeed(canary),
    tagFeed(canary),
    correctionsFeed(),
    sitemapIndex(origin),
    sitemapCalled('articles-1.xml', origin),
    sitemapCalled('2026-03.xml', origin),
    newsSitemap(origin, new Date()),
    frontPage(),
    foundArticles(searchQuestion({ q: canary }), 'UTC'),
  ])
  return JSON.stringify(read)
}

test('what is in work, scheduled or taken back, and a preview that is over, are in nothing that readers ask for', async () => {
  settingsAre({ authSecret: 'a secret of this test' })
  itIs('2026-03-03T12:00:00Z')
  const ruth = await anEditor()
  const begin = (slug: string, text: string) =>
    beginManuscript(ruth, {
      ...written({
        headline: text,
        standfirst: text,
        body: text,
        section: 'City',
        byline: [text],
        furniture: { ...noFurniture, tags: [text] },
      }),
      slug,
    })
  const draft = await begin('a-draft', canary)
  await schedule(ruth, await begin('a-scheduled-one', canary), new Date('2026-03-05T12:00:00Z'))
  const back = await begin('one-taken-back', canary)
  await publish(ruth, back)
  await unpublish(ruth, back)
  const open = await begin('one-in-work', 'Everyone reads this')
  await publish(ruth, open)
  await publishChanges(ruth, open, null)
  await saveManuscript(ruth, open, { ...written({ headline: canary, body: canary }), slug: 'one-in-work' })
  const { token } = previewToken(draft.id, new Date())
  later({ days: 2 })

  const read = await allThatIsRead()
  expect(read).toContain('Everyone reads this')
  const question = JSON.stringify((await foundArticles(searchQuestion({ q: canary }), 'UTC')) ?? null)
  expect(read.replace(question, '').toLowerCase()).not.toContain(canary)
  expect(question).not.toContain('"slug"')
  expect(JSON.stringify(await previewAt(token))).not.toContain(canary)
})
