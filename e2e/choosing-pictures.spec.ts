import { findings, smallTargets } from '@/e2e/support/axe'
import { signIn } from '@/e2e/support/desk'
import { ask } from '@/e2e/support/http'
import { beginArticle, field, press, said } from '@/e2e/support/newsroom'
import { pictureFile } from '@/e2e/support/pictures'
import { administrator } from '@/e2e/support/site'
import { expect, type Page, test } from '@/e2e/support/test'
import { withoutScriptAndOnPostgres } from '@/e2e/support/worlds'
import { save } from '@/e2e/support/writing'

interface Described {
  name: string
  alt: string
  /** In percent from the left. */
  focus?: string
}

/** Sends a picture to the library and describes it; promises its address. */
async function inLibrary(
  page: Page,
  colour: string,
  { name, alt, focus = '50' }: Described,
): Promise<string> {
  await page.goto('/admin/media')
  await page.getByLabel('Add pictures').setInputFiles([await pictureFile(name, colour)])
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page.waitForURL(/\?said=/)
  await page.getByRole('link', { name }).click()
  await page.getByLabel('Description', { exact: true }).fill(alt)
  await page.getByLabel('Credit').fill('Ana Ferro')
  await page.getByLabel('Percent from the left').fill(focus)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.waitForURL(/done=words/)
  return `/media/${new URL(page.url()).pathname.split('/').at(-1)}.webp`
}

const colour = (world: string, first: number) => `#${first}${Buffer.from(world).toString('hex').slice(0, 5)}`

test(
  'the picture of an article is chosen by what it looks like, and brings its words and its crops',
  withoutScriptAndOnPostgres,
  async ({ page, site }, { project }) => {
    await signIn(page, administrator, '/admin/media')
    const ferry = { name: `${project.name} steamer.jpg`, alt: 'A ferry at the quay', focus: '20' }
    const pier = { name: `${project.name} jetty.jpg`, alt: 'An empty pier' }
    const src = await inLibrary(page, colour(project.name, 1), ferry)
    const other = await inLibrary(page, colour(project.name, 2), pier)
    const headline = `Chosen by its looks in ${project.name}`
    const path = await beginArticle(page, headline, 'It came in at dawn.')

    await page.getByLabel(ferry.name).check()
    await field(page, 'Address').fill('Not an address')
    await press(page, 'Save')
    await expect(page.getByText('The address has letters a–z')).toBeVisible()
    await expect(page.getByLabel(ferry.name)).toBeChecked()
    await field(page, 'Address').fill('')
    await save(page)
    await page.goto(path)
    await expect(page.getByLabel(ferry.name)).toBeChecked()
    await expect(field(page, 'Description')).toHaveValue(ferry.alt)
    await expect(field(page, 'Credit')).toHaveValue('Ana Ferro')

    // What nobody wrote in the form is about the picture, and changes with it.
    await page.getByLabel(pier.name).check()
    await press(page, 'Publish now')
    await said(page, 'Published')
    await expect(field(page, 'Description')).toHaveValue(pier.alt)
    await field(page, 'Another one').fill(src)
    await page.getByLabel('Of form only').check()
    await press(page, 'Publish the changes')
    await said(page, 'Published')
    await expect(page.getByLabel(ferry.name)).toBeChecked()
    const { text } = await ask(site.base, `/articles/${headline.toLowerCase().replaceAll(' ', '-')}`)
    const crops = ['16x9', '4x3', '1x1'].map((shape) => src.replace('.webp', `-${shape}-20-50.webp`))
    for (const crop of crops) {
      expect(text).toContain(crop)
      expect((await ask(site.base, crop)).status).toBe(200)
    }
    expect(text).toContain(`alt="${ferry.alt}"`)
    expect(text).not.toContain(other)

    await field(page, 'Another one').fill('/media/none.webp')
    await press(page, 'Save')
    await expect(page.getByText('There is no such picture in the media library.')).toBeVisible()
    await expect(field(page, 'Another one')).toHaveValue('/media/none.webp')
    await expect(page.getByLabel(ferry.name)).toBeChecked()
  },
)

test('with script its words are in the fields as soon as a picture is chosen, and are saved by themselves', async ({
  page,
}) => {
  await signIn(page, administrator, '/admin/media')
  const crane = { name: 'crane.jpg', alt: 'A crane' }
  const gull = { name: 'gull.jpg', alt: 'A gull' }
  await inLibrary(page, '#0a0b0c', crane)
  const src = await inLibrary(page, '#0c0b0a', gull)
  const path = await beginArticle(page, 'Words at once', 'It is written.')
  await page.getByLabel(crane.name).check()
  await expect(field(page, 'Description')).toHaveValue(crane.alt)
  await field(page, 'Caption').fill('My own words')
  const kept = page.waitForResponse((answer) => {
    const sent = answer.request().postData() ?? ''
    return sent.includes(`image"\r\n\r\n${src}`) && sent.includes('autosave')
  })
  await page.getByLabel(gull.name).check()
  await expect(field(page, 'Description')).toHaveValue(gull.alt)
  await expect(field(page, 'Caption')).toHaveValue('My own words')
  await kept
  expect(await findings(page)).toEqual([])
  expect(await smallTargets(page)).toEqual([])
  const beside = await page.context().newPage()
  await beside.goto(path)
  await expect(beside.locator(`input[name=image][value="${src}"]`)).toBeChecked()
  await expect(field(beside, 'Caption')).toHaveValue('My own words')
  await beside.close()
})

test(
  'the picture for sharing is chosen by what it looks like',
  withoutScriptAndOnPostgres,
  async ({ page }, { project }) => {
    await signIn(page, administrator, '/admin/media')
    const lamp = { name: `${project.name} lantern.jpg`, alt: 'A lamp' }
    await inLibrary(page, colour(project.name, 3), lamp)
    await page.goto('/admin/settings')
    const paper = await page.getByLabel('Name', { exact: true }).inputValue()
    await page.getByLabel(lamp.name).check()
    await page.getByLabel('Name', { exact: true }).fill('')
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await expect(page.getByText('Write the name of the paper.')).toBeVisible()
    await expect(page.getByLabel(lamp.name)).toBeChecked()
    await page.getByLabel('Name', { exact: true }).fill(paper)
    await page.getByLabel('Another one').fill('/media/none.webp')
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await expect(page.getByText('This picture is not in the library')).toBeVisible()
    await page.getByLabel('Another one').fill('')
    await page.getByRole('button', { name: 'Save the settings' }).click()
    await page.waitForURL(/done=saved/)
    await expect(page.getByLabel(lamp.name)).toBeChecked()
  },
)
