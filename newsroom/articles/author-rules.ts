import type { LeadImage } from '@/newsroom/articles/article-rules'

/** An author as everyone may read of them. */
export interface AuthorProfile {
  slug: string
  name: string
  portrait: LeadImage | null
  /** Markdown. */
  bio: string
  expertise: string
  /** An e-mail address or an address on the web; empty: none. */
  contact: string
}

/** Where a contact leads: to the web or to a mailbox; null for what is neither. */
export function contactAddress(contact: string): string | null {
  if (/^[^\s@:/?#]+@[^\s@:/?#]+$/.test(contact)) return `mailto:${contact}`
  if (!URL.canParse(contact)) return null
  return ['http:', 'https:'].includes(new URL(contact).protocol) ? contact : null
}
