import { sample } from '@/e2e/support/articles'
import { findings, smallTargets } from '@/e2e/support/axe'
import { post } from '@/e2e/support/posting'
import { speak } from '@/e2e/support/stored'
import { expect, type Page, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

const article = `/articles/${sample.article}`

// The other tests of this worker read English.
test.afterEach(({ site }) => speak(site, 'en'))

test(
  'a site in Arabic reads from the right, in Arabic words and digits',
  alsoWithoutScript,
  async ({ page, site }) => {
    speak(site, 'ar', 'arab')
    await page.goto('/archive')
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الأرشيف')
    await expect(page.getByRole('heading', { name: '٢٠٢٥' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'تعليقاتك' })).toBeVisible()

    await page.goto(article)
    await expect(page.getByText(/^نُشر في ١٥ أكتوبر ٢٠٢٥/)).toBeVisible()
    await expect(page.getByText(/\p{Nd} تعليقات|تعليقان|تعليق واحد/u).first()).toBeVisible()
    expect(await page.locator('main .article').getAttribute('dir')).toBe('ltr')
  },
)

test(
  'who writes to a site in Arabic is told in Arabic what to mend, and what became of it',
  alsoWithoutScript,
  async ({ page, site }) => {
    speak(site, 'ar', 'arab')
    await page.goto(article)
    await page.getByLabel('الاسم', { exact: true }).fill('سلمى الحداد')
    await page.getByLabel('التعليق', { exact: true }).fill('ن'.repeat(5_011))
    await page.getByRole('button', { name: 'أرسل التعليق' }).click()
    const alert = page.getByRole('alert').filter({ hasText: /\S/ }).first()
    await expect(alert).toContainText('في الاستمارة ما يجب تصحيحه أولًا.')
    await expect(alert).toContainText('اكتب عنوان بريدك الإلكتروني. لن يُعرض.')
    await expect(alert).toContainText('الحد الأقصى للتعليق ٥٬٠٠٠ حرف، وهذا التعليق يزيد عليه ١١ حرفًا.')
    await expect(page.getByLabel('الاسم', { exact: true })).toHaveValue('سلمى الحداد')

    await page.getByLabel('البريد الإلكتروني', { exact: true }).fill('salma@mail.example')
    await page.getByLabel('التعليق', { exact: true }).fill('شكرًا على هذا المقال.')
    await page.getByRole('button', { name: 'أرسل التعليق' }).click()
    await expect(page).toHaveURL(/\/your-comments$/)
    await expect(page.getByText('تعليقك بانتظار المشرف.')).toBeVisible()
  },
)

test(
  'a site in French says dates, counts and errors in French',
  alsoWithoutScript,
  async ({ page, site }) => {
    speak(site, 'fr')
    await page.goto(article)
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
    await expect(page.getByText(/^Publié le 15 octobre 2025 à \d\dh\d\d$/)).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Commentaires sur cet article' })).toBeVisible()
    await page.getByRole('button', { name: 'Envoyer le commentaire' }).click()
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toContainText(
      'Écrivez votre commentaire.',
    )
  },
)

test('script counts the characters that are left in the words of the page', async ({ page, site }) => {
  speak(site, 'ar', 'arab')
  await page.goto(article)
  await page.getByLabel('التعليق', { exact: true }).fill('ن'.repeat(4_997))
  await expect(page.locator('characters-left')).toHaveText('بقيت ٣ أحرف')
})

test('what is not there is said in the site’s language', async ({ page, site }) => {
  speak(site, 'ar')
  for (const address of ['/no/such/page', '/articles/no-such-article']) {
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('بهذا العنوان')
  }
})

/** The pages that look different from the right. */
const pages: Record<string, (page: Page) => Promise<unknown>> = {
  'the front page': (page) => page.goto('/'),
  'an article': (page) => page.goto(article),
  'an Arabic article': (page) => page.goto(`/articles/${sample.arabic}`),
  'the form with errors': async (page) => {
    await page.goto(article)
    await page.locator('form button').last().click()
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
  },
  'the archive': (page) => page.goto('/archive'),
  'a search': (page) => page.goto('/search?q=harbour'),
  'a section': (page) => page.goto('/sections/world'),
}

for (const language of ['ar', 'fr'] as const) {
  for (const [title, open] of Object.entries(pages)) {
    test(`${title} of a site in ${language} passes axe and fits 320 and 360 px`, async ({ page, site }) => {
      speak(site, language, 'arab')
      await open(page)
      expect(await findings(page)).toEqual([])
      for (const width of [360, 320]) {
        await page.setViewportSize({ width, height: 700 })
        const content = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(content, `at ${width} px`).toBeLessThanOrEqual(width)
        expect(await smallTargets(page), `at ${width} px`).toEqual([])
      }
    })
  }
}

test('one’s own comments of a site in Arabic pass axe', async ({ page, site, address }) => {
  speak(site, 'ar', 'arab')
  const draft = { name: 'Latifa', email: 'latifa@mail.example', body: 'أول تعليق.' }
  const { cookies } = await post(site.base, sample.article, draft, { from: address })
  const [name = '', value = ''] = (cookies[0] ?? '').split(';')[0]?.split(/=(.*)/) ?? []
  await page.context().addCookies([{ name, value, url: site.base }])
  await page.goto('/your-comments')
  await expect(page.getByText('أول تعليق.')).toBeVisible()
  expect(await findings(page)).toEqual([])
})
