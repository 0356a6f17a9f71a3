import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '@/newsroom/refusal'
import { settings } from '@/newsroom/settings'

// On globalThis because Next loads this module more than once, and each copy would count for itself.
const place = Symbol.for('postbag.attempt-limiter')
const shared: typeof globalThis & { [place]?: RateLimiterMemory } = globalThis

/**
 * Counts an attempt at a password under each of `keys`, before the password is looked at: many at once cannot all slip
 * through. Refuses more than SIGN_INS_PER_MINUTE a minute under any of them, with the wait in words.
 */
export async function countAttempt(keys: string[]): Promise<void> {
  for (const key of keys) {
    try {
      await limiter()?.consume(key)
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit
      const seconds = Math.max(1, Math.ceil(limit.msBeforeNext / 1000))
      throw new Refusal('too_many', ({ t }) => t('desk.people.tooManyAttempts', { seconds }))
    }
  }
}

/** Takes back what `countAttempt` counted: the password was right. */
export async function forgiveAttempt(keys: string[]): Promise<void> {
  await Promise.all(keys.map((key) => limiter()?.reward(key, 1)))
}

function limiter(): RateLimiterMemory | undefined {
  const { signInsPerMinute } = settings()
  if (signInsPerMinute === 0) return undefined
  shared[place] ??= new RateLimiterMemory({ points: signInsPerMinute, duration: 60 })
  return shared[place]
}
