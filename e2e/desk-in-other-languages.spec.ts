import type { Locator } from '@playwright/test'
import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { deskPages } from '@/e2e/support/desk-pages'
import { deskWords } from '@/e2e/support/desk-words'
import { leftInEnglish } from '@/e2e/support/left-in-english'
import { beginArticle } from '@/e2e/support/newsroom'
import { waitingBy } from '@/e2e/support/queueing'
import { administrator, type Site } from '@/e2e/support/site'
import { colleague } from '@/e2e/support/staff'
import { speak } from '@/e2e/support/stored'
import { expect, type Page, test } from '@/e2e/support/test'
import { markdownOf, richText, selectionTold } from '@/e2e/support/writing'

// The other tests of this worker read English.
test.afterEach(({ site }) => speak(site, 'en'))

const written = { headline: 'A draft to look at', text: 'One line.' }

/** What is said in English on purpose: the paper's motto and a section of it, and what is written here. */
const content = ['Every comment is read before it is printed.', 'Opinion', written.headline, written.text]

for (const language of ['ar', 'fr'] as const) {
  const own = deskWords[language]

  /** Signs in while the desk speaks English, begins a draft, and changes the language by the desk's own form. */
  const toDesk = async (page: Page, site: Site): Promise<string> => {
    await colleague(site)
    await waitingBy(site, `lookedat${language}`, ['Ida Looked', 'Otto At'])
    await signIn(page, administrator, '/admin/articles')
    const draft = await beginArticle(page, written.headline, written.text)
    await page.goto('/admin/settings')
    await page.getByLabel('Language', { exact: true }).selectOption(language)
    await page.getByLabel('Digits', { exact: true }).selectOption(own.digits)
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await expect(page.getByRole('status').filter({ hasText: own.settingsSaved })).toBeVisible()
    return draft
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every page of the desk in ${language} is in its words, fits and passes axe, ${colorScheme}`, async ({
      page,
      site,
    }) => {
      test.setTimeout(600_000)
      await page.emulateMedia({ colorScheme })
      const draft = await toDesk(page, site)
      await page.goto(draft)
      const preview = await page.locator('.desk-preview-address a').getAttribute('href')
      const pages = { ...(await deskPages(site, draft)), 'a preview': preview ?? '' }
      for (const [title, address] of Object.entries(pages)) {
        await page.goto(address)
        const html = page.locator('html')
        await expect.soft(html, title).toHaveAttribute('lang', language)
        await expect.soft(html, title).toHaveAttribute('dir', own.dir)
        expect.soft(await leftInEnglish(page, language, content), `${title}: left in English`).toEqual([])
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 })
          const wide = await page.evaluate(() => document.documentElement.scrollWidth)
          expect.soft(wide, `${title} at ${width} px`).toBeLessThanOrEqual(width)
        }
        expect.soft(await findings(page), title).toEqual([])
        expect.soft(await smallTargets(page), title).toEqual([])
        await page.setViewportSize({ width: 1280, height: 900 })
      }
    })
  }

  test(`the door of a desk in ${language} is in its words, and so is what it refuses`, async ({
    page,
    site,
  }) => {
    speak(site, language, own.digits)
    await page.goto('/admin/sign-in')
    await page.getByLabel(own.email, { exact: true }).fill('nobody@desk.example')
    await page.getByLabel(own.password, { exact: true }).fill('not the password')
    await page.getByRole('button', { name: own.signIn, exact: true }).click()
    await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible()
    expect(await leftInEnglish(page, language, content)).toEqual([])
    expect(await findings(page)).toEqual([])
  })

  test(`an article in Arabic is written on a desk in ${language}, and opens again the same`, async ({
    page,
    site,
  }) => {
    await toDesk(page, site)
    await page.goto('/admin/articles/new')
    const labelled = (label: string) => page.getByLabel(label, { exact: true }).filter({ visible: true })
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await expect(richText(page)).toBeVisible()
    await labelled(own.headline).fill('الميناء يعود')
    await labelled(own.newSection).fill('المدينة')
    await labelled(own.language).selectOption('ar')
    await press(own.save)
    await page.waitForURL(/done=begun$/)
    await expect(richText(page)).toHaveAttribute('dir', 'rtl')
    await richText(page).focus()
    const type = (words: string) => page.keyboard.type(words)
    const tool = async (name: string) => {
      await selectionTold(page)
      await page.getByRole('toolbar').getByRole('button', { name, exact: true }).click()
    }
    await tool(own.heading)
    await type('على الرصيف')
    await page.keyboard.press('Enter')
    await tool(own.list)
    await type('العبّارات')
    await page.keyboard.press('Enter')
    await type('الرافعات')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await tool(own.quote)
    await type('عاد الميناء')
    await tool(own.footnote)
    await type('بحسب المدير.')
    const markdown = '## على الرصيف\n\n- العبّارات\n- الرافعات\n\n> عاد الميناء[^1]\n\n[^1]: بحسب المدير.'
    expect((await markdownOf(page)).trim()).toBe(markdown)
    await press(own.save)
    await page.waitForURL(/done=saved$/)
    await page.goto(new URL(page.url()).pathname)
    await expect(richText(page).getByText('بحسب المدير.')).toBeVisible()
    expect((await markdownOf(page)).trim()).toBe(markdown)

    await labelled(own.publishAt).fill('2020-01-01T08:00')
    await press(own.schedule)
    const field = page.locator('[name=scheduledFor]')
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(own.timePassed)
    await expect(labelled(own.headline)).toHaveValue('الميناء يعود')
  })

  test(`comments are approved, rejected and waited for again on a desk in ${language}`, async ({
    page,
    site,
  }) => {
    await toDesk(page, site)
    const queue = await waitingBy(site, `decided${language}`, ['Anna Abel', 'Bela Bor'])
    await page.goto(queue)
    const by = (name: string) => page.getByLabel(own.commentBy(name), { exact: true })
    const press = (within: Page | Locator, name: string) =>
      within.getByRole('button', { name: new RegExp(`^${name}(…| [a-z])*$`) }).click()
    const said = (words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible()
    await expect(page.locator('[aria-current="true"]').and(by('Anna Abel'))).toHaveCount(1)
    await press(by('Anna Abel'), own.approve)
    await said(own.approved)
    await press(by('Bela Bor'), own.reject)
    await page.getByLabel(own.reason, { exact: true }).selectOption({ label: own.offTopic })
    await press(page, own.rejectIt)
    await said(own.rejected)
    await press(page, own.undo)
    await said(own.waitsAgain)
    expect(await leftInEnglish(page, language, content)).toEqual([])
    await expect(by('Bela Bor')).toBeVisible()
  })
}

test('in Arabic a number may be typed in Arabic digits, and a refusal writes its own in them', async ({
  page,
  site,
}) => {
  await signIn(page, administrator, '/admin/settings')
  speak(site, 'ar', 'arab')
  await page.goto('/admin/settings')
  const days = page.locator('[name=commentsCloseAfterDays]')
  const save = () => page.locator('form.desk-fields button[type=submit]').click()
  await days.fill('٤٠٠٠')
  await save()
  await expect(days).toHaveAccessibleDescription(/من ١ إلى ٣٬٦٥٠/)
  await expect(days).toHaveValue('٤٠٠٠')
  await days.fill('٣٦٥٠')
  await save()
  await expect(page.getByRole('status').filter({ hasText: deskWords.ar.settingsSaved })).toBeVisible()
  await expect(days).toHaveValue('3650')
  await days.fill('')
  await save()
  await expect(days).toHaveValue('')
})
