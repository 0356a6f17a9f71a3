import { z } from 'zod'
import { cleanName } from '@/newsroom/comments/comment-rules'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'

/** In code points. */
const longest = { name: 100, bio: 5000, expertise: 300, contact: 300 }

const words = (most: number) =>
  z
    .string()
    .transform(trimmed)
    .refine(
      (text) => lengthOf(text) <= most,
      `This may have ${most.toLocaleString('en')} characters at most.`,
    )
    .refine(
      (text) => text.isWellFormed() && !text.includes('\0'),
      'This has a character that cannot be stored.',
    )

const name = words(longest.name)
  .transform(cleanName)
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'Write the name.')

/** The form that adds an author. */
export const newAuthorShape = z.object({ name })

/** The form for what everyone may read of an author. */
export const authorShape = z.object({
  author: z.uuid('There is no such author.'),
  seen: z.string(),
  name,
  portrait: z.string(),
  /** Of a portrait that is none of the newest pictures; counts when it is not empty. */
  portraitAddress: z.string().max(500, 'This is no address of a picture.'),
  bio: words(longest.bio),
  expertise: words(longest.expertise),
  contact: words(longest.contact).refine(
    (text) => text === '' || isContact(text),
    'Write an e-mail address, or an address on the web that begins with https://.',
  ),
  /** The account of whoever it is; empty: nobody's. Asked of editors only. */
  account: z.union([z.uuid(), z.literal('')], 'Choose an account from the list.'),
})

function isContact(text: string): boolean {
  if (z.email().safeParse(text).success) return true
  return /^https:\/\/[^\s<>"]+$/.test(text) && URL.canParse(text)
}
