import { z } from 'zod'
import { cleanName } from '@/newsroom/comments/comment-rules'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** In code points. */
const longest = { name: 100, bio: 5000, expertise: 300, contact: 300 }

function text({ t }: Words, most: number) {
  return z
    .string()
    .transform(trimmed)
    .refine((written) => lengthOf(written) <= most, t('desk.texts.tooLong', { most }))
    .refine((written) => written.isWellFormed() && !written.includes('\0'), t('desk.texts.unstorable'))
}

function nameIn(words: Words) {
  return text(words, longest.name)
    .transform(cleanName)
    .refine((name) => /[\p{L}\p{N}]/u.test(name), words.t('desk.authorRefusals.noName'))
}

/** The form that adds an author. */
export const newAuthorShape = (words: Words) => z.object({ name: nameIn(words) })

/** The form for what everyone may read of an author. */
export function authorShape(words: Words) {
  const { t } = words
  return z.object({
    author: z.uuid(t('desk.authorRefusals.noneSuch')),
    seen: z.string(),
    name: nameIn(words),
    portrait: z.string(),
    /** Of a portrait that is none of the newest pictures; counts when it is not empty. */
    portraitAddress: z.string().max(500, t('desk.choosing.noAddress')),
    bio: text(words, longest.bio),
    expertise: text(words, longest.expertise),
    contact: text(words, longest.contact).refine(
      (contact) => contact === '' || isContact(contact),
      t('desk.authorRefusals.contact'),
    ),
    /** The account of whoever it is; empty: nobody's. Asked of editors only. */
    account: z.union([z.uuid(), z.literal('')], t('desk.authorRefusals.account')),
  })
}

function isContact(text: string): boolean {
  if (z.email().safeParse(text).success) return true
  return /^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)
}
