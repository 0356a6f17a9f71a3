import { beforeEach, describe, expect, test, vi } from 'vitest'
import * as passwords from '@/newsroom/people/passwords'
import { addFirstAdministrator, allStaff, disableStaff } from '@/newsroom/people/staff'
import { anAdministrator, aQuickHash } from '@/newsroom/testing/cast'
import { canRace, stage } from '@/newsroom/testing/stage'

describe.runIf(canRace)('at the same moment', { timeout: 60_000 }, () => {
  stage()
  beforeEach(() => {
    vi.spyOn(passwords, 'hashPassword').mockImplementation(aQuickHash)
  })

  test('five people with the set-up link make one first administrator', async () => {
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) =>
        addFirstAdministrator({
          email: `person-${index}@paper.example`,
          name: `Person ${index}`,
          password: 'correct horse',
        }),
      ),
    )
    expect(outcomes.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    expect(await allStaff()).toHaveLength(1)
  })

  test('two administrators disable each other, and one of them stays', async () => {
    await anAdministrator()
    await anAdministrator({ email: 'ruth@paper.example', name: 'Ruth Amsel' })
    await Promise.allSettled([disableStaff('tomas@paper.example'), disableStaff('ruth@paper.example')])
    expect((await allStaff()).filter((member) => !member.disabled)).toHaveLength(1)
  })
})
