import { sendSignIn, signIn } from '@/e2e/support/desk'
import { usual } from '@/e2e/support/site'
import { addStaff } from '@/e2e/support/staff'
import { expect, test } from '@/e2e/support/test'
import { alsoWithoutScript } from '@/e2e/support/worlds'

const limit = 3

test.use({ settings: { ...usual, SIGN_INS_PER_MINUTE: String(limit) } })

test(
  'many wrong passwords are refused with the wait in words, and the right one at another account is not',
  alsoWithoutScript,
  async ({ page, site, visitor, javaScriptEnabled }) => {
    const script = javaScriptEnabled === false ? 'without script' : 'with script'
    const { email } = await addStaff(site, `Gus Guessed ${script}`, 'moderator')
    await page.goto('/admin/sign-in')
    for (let attempt = 1; attempt <= limit; attempt++) {
      await sendSignIn(page, { email, password: `guess number ${attempt}` })
      // The answer takes the password away.
      await expect(page.getByLabel('Password', { exact: true })).toHaveValue('')
      await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toBeVisible()
    }
    await sendSignIn(page, { email, password: `guess number ${limit + 1}` })
    await expect(page.getByText(/Wait \d+ seconds?/)).toBeVisible()
    await signIn(await visitor())
  },
)
