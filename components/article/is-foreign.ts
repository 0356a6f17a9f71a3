/** Whether a link leads out to the web; within the site, articles link by path. */
export function isForeign(address: string): boolean {
  return /^https?:/i.test(address)
}
