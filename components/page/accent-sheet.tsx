import { accentAddress } from '@/newsroom/colour-rules'

/** The paper's own accent, if it has one: with the one of the look no browser asks for anything more. */
export function AccentSheet({ accent }: { accent: string }) {
  const address = accentAddress(accent)
  return address && <link rel="stylesheet" href={address} precedence="accent" />
}
