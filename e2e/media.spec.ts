import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { multipart } from '@/e2e/support/forms'
import { ask } from '@/e2e/support/http'
import { keptFiles, pictureFile } from '@/e2e/support/pictures'
import { sessionOf } from '@/e2e/support/posting'
import { administrator, type Site } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'

const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')

async function send(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]) {
  await page.goto('/admin/media')
  await page.getByLabel('Add pictures').setInputFiles(files)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.waitForURL(/\?said=/)
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('pictures are sent, described, found where they are used, and deleted', async ({ page, site }) => {
      await signIn(page, administrator, '/admin/media')
      const before = keptFiles(site)
      const name = javaScriptEnabled ? 'ferry.jpg' : 'quay.jpg'
      await send(page, await pictureFile(name, javaScriptEnabled ? '#345' : '#543'), {
        ...{ name: 'drawing.png', mimeType: 'image/png', buffer: svg },
      })
      await expect(page.getByRole('status')).toContainText(`Added: ${name}`)
      await expect(page.getByRole('alert').filter({ hasText: 'drawing.png' })).toContainText(
        'It is an image in SVG.',
      )
      // What looks at the page is a script itself.
      if (javaScriptEnabled) expect(await findings(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])

      await page.getByRole('link', { name }).click()
      await expect(page.getByText('Nowhere yet.')).toBeVisible()
      await page.getByLabel('Percent from the left').fill('left')
      await page.getByLabel('Credit').fill('Ana Ferro')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByText('Write a number from 0 to 100.')).toBeVisible()
      await expect(page.getByLabel('Credit')).toHaveValue('Ana Ferro')
      await page.getByLabel('Percent from the left').fill('20')
      await page.getByLabel('Description', { exact: true }).fill('A ferry at the quay')
      await page.getByRole('button', { name: 'Save' }).click()
      await expect(page.getByRole('status')).toContainText('saved')
      await expect(page.getByLabel('Percent from the left')).toHaveValue('20')
      if (javaScriptEnabled) expect(await findings(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])

      await page.getByRole('button', { name: 'Delete the picture' }).click()
      await expect(page.getByRole('status')).toContainText('deleted')
      expect(keptFiles(site)).toEqual(before)
    })
  })
}

test('a press on the picture says what must stay in sight, and the numbers say the same', async ({
  page,
}) => {
  await signIn(page, administrator, '/admin/media')
  await send(page, await pictureFile('pier.jpg', '#678'))
  await page.getByRole('link', { name: 'pier.jpg' }).click()
  const picture = page.locator('.desk-focus-picture')
  await expect(picture.locator('.desk-ring')).toBeVisible()
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 }
  await picture.click({ position: { x: width * 0.25, y: height * 0.75 } })
  await expect(page.getByLabel('Percent from the left')).toHaveValue('25')
  await expect(page.getByLabel('Percent from the top')).toHaveValue('75')
})

test('what an article shows is not deleted, and says where it is', async ({ page }) => {
  await signIn(page, administrator, '/admin/media?show=used')
  await page.getByRole('link', { name: 'a-quieter-way-to-drive-a-pile' }).click()
  await expect(page.getByRole('link', { name: /^The article “/ })).toBeVisible()
  await expect(page.getByText('It can be deleted once it is used nowhere')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Delete the picture' })).toHaveCount(0)
})

test('an author is described, with a portrait that is described', async ({ page }) => {
  await signIn(page, administrator, '/admin/media')
  await send(page, await pictureFile('portrait.jpg', '#987', 500))
  await page.getByRole('link', { name: 'portrait.jpg' }).click()
  await page.getByLabel('It only decorates').check()
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/done=words/)
  await page.goto('/admin/authors')
  expect(await findings(page)).toEqual([])
  await page.getByLabel('Name', { exact: true }).last().fill('Ines Okafor')
  await page.getByRole('button', { name: 'Add the author' }).click()
  await page.getByLabel('portrait.jpg').check()
  await page.getByLabel('Contact').fill('javascript:alert(1)')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Write an e-mail address, or an address on the web')).toBeVisible()
  await expect(page.getByLabel('portrait.jpg')).toBeChecked()
  await page.getByLabel('Contact').fill('ines@paper.example')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status')).toContainText('is saved')
  expect(await findings(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
})

async function upload(site: Site, content: Buffer, headers: Record<string, string>) {
  const { body, type } = multipart([['pictures"; filename="ferry.jpg', content]])
  return ask(site.base, '/admin/media/upload', {
    method: 'POST',
    headers: { origin: site.base, 'content-type': type, accept: 'application/json', ...headers },
    body,
  })
}

test('a script is told of each picture, and whoever has no session is refused before anything is read', async ({
  site,
  address,
}) => {
  const { buffer } = await pictureFile('ferry.jpg', '#246')
  const cookie = await sessionOf(site.base, administrator, address)
  const before = keptFiles(site)
  const nobody = await upload(site, buffer, { cookie: 'postbag-session=forged' })
  expect([nobody.status, JSON.parse(nobody.text).sentence]).toEqual([401, expect.stringContaining('Sign in')])
  const large = Buffer.alloc(20_000_000)
  expect((await upload(site, large, {})).status).toBe(413)
  expect((await upload(site, buffer, { cookie, origin: 'https://evil.example' })).status).toBe(403)
  const tooLarge = await upload(site, Buffer.concat([buffer, large]), { cookie })
  expect([tooLarge.status, tooLarge.text]).toEqual([422, expect.stringContaining('larger than 20 MB')])
  expect(keptFiles(site)).toEqual(before)

  const taken = await upload(site, buffer, { cookie })
  expect(taken.status).toBe(200)
  const [picture] = JSON.parse(taken.text).pictures
  expect(picture).toMatchObject({ givenName: 'ferry.jpg', width: 1000, height: 600, narrower: [480, 800] })
  const served = await ask(site.base, picture.src)
  expect(served.headers).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
})
