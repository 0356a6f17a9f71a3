import { createHmac, randomBytes } from 'node:crypto'
import { eq, ne } from 'drizzle-orm'
import { store, type Writer } from '@/db/store'

/** How long one key hashes client addresses, in days; the privacy page says it. */
export const addressKeyDays = 7

const keyLifetime = addressKeyDays * 24 * 60 * 60 * 1000

/**
 * A client address as it is stored: hashed with a random key that is replaced every seven days. The old key is
 * deleted, so that nobody, its keeper included, can tell later which address a hash came from.
 */
export async function hashedAddress(tx: Writer, address: string, now: Date): Promise<string> {
  const key = await keyOfPeriod(tx, String(Math.floor(now.getTime() / keyLifetime)))
  return createHmac('sha256', key).update(address).digest('base64url')
}

async function keyOfPeriod(tx: Writer, period: string): Promise<string> {
  const { addressKeys } = store().tables
  const kept = await tx.select().from(addressKeys).where(eq(addressKeys.period, period))
  if (kept[0]) return kept[0].key
  await tx.delete(addressKeys).where(ne(addressKeys.period, period))
  const key = randomBytes(32).toString('base64url')
  await tx.insert(addressKeys).values({ period, key })
  return key
}
