import { hash } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { store } from '@/db/store'
import { type CommentDraft, commentShape } from '@/newsroom/comments/comment-rules'
import { postComment } from '@/newsroom/comments/commenting'
import { newId } from '@/newsroom/ids'
import type { Seen } from '@/newsroom/moderation/moderation-rules'
import type { Role, StaffViewer, Viewer } from '@/newsroom/people/people-rules'
import { startSession } from '@/newsroom/people/sessions'
import { englishIn } from '@/newsroom/words/words-rules'

type Tables = ReturnType<typeof store>['tables']
type Article = Tables['articles']['$inferSelect']
type Comment = Tables['comments']['$inferSelect']

/** A published article, stored. */
export async function anArticle(given: Partial<Article> = {}): Promise<Article> {
  const article: Article = {
    id: newId(),
    slug: 'the-harbour-reopens',
    headline: 'The harbour reopens',
    standfirst: 'After eleven months of dredging the first ferry is back.',
    section: 'City',
    byline: ['Ana Ferro'],
    body: 'The first ferry came in at dawn.',
    lang: 'en',
    image: null,
    publishedAt: new Date('2026-03-02T06:00:00Z'),
    updatedAt: null,
    commentsOpen: true,
    publicComments: 0,
    lastPosition: 0,
    furniture: {},
    unpublishedAt: null,
    ...given,
  }
  await store().transaction((tx) => tx.insert(store().tables.articles).values(article))
  return article
}

/** What a reader fills the form with, as the form's shape hands it on. */
export function aDraft(given: Partial<CommentDraft> = {}): CommentDraft {
  return commentShape(englishIn('UTC')).parse({
    slug: 'the-harbour-reopens',
    name: 'Mira Castellan',
    email: 'mira@readers.example',
    body: 'The ferry was on time, for once.',
    answers: '',
    website: '',
    ...given,
  })
}

/** A reader whose browser has an identifier. */
export function aReader(given: Partial<Viewer & { browserId: string }> = {}): Viewer & { browserId: string } {
  return { staff: null, address: '192.0.2.10', browserId: 'mira-s-browser', ...given }
}

let sent = 0

/**
 * A comment as the intake stored it: pending, unless the edition holds nothing. Each has an e-mail, a browser, an
 * address and a text of its own unless they are given.
 */
export async function aComment(given: Partial<CommentDraft & Viewer> = {}): Promise<Comment> {
  const number = ++sent
  const { address = `address-${number}`, browserId, staff: _, ...draft } = given
  const { id } = await postComment(
    aReader({ address, browserId: browserId ?? `browser-${number}` }),
    aDraft({ email: `reader-${number}@readers.example`, body: `Letter number ${number}.`, ...draft }),
  )
  return commentOf(id)
}

/** A stored comment as it is now. */
export async function commentOf(id: string): Promise<Comment> {
  const { comments } = store().tables
  const [found] = await store().read.select().from(comments).where(eq(comments.id, id))
  if (!found) throw new Error(`There is no comment ${id}.`)
  return found
}

/** Comments as a moderator has them on screen. */
export function seen(...comments: Seen[]): Seen[] {
  return comments.map(({ id, version }) => ({ id, version }))
}

/** A moderator with a session. */
export function aModerator(given: StaffGiven = {}): Promise<StaffViewer> {
  return aStaffMember('moderator', { name: 'Ilse Brandt', email: 'ilse@paper.example', ...given })
}

/** An administrator with a session. */
export function anAdministrator(given: StaffGiven = {}): Promise<StaffViewer> {
  return aStaffMember('administrator', { name: 'Tomás Okoye', email: 'tomas@paper.example', ...given })
}

/** An editor with a session. */
export function anEditor(given: StaffGiven = {}): Promise<StaffViewer> {
  return aStaffMember('editor', { name: 'Ruth Adeyemi', email: 'ruth@paper.example', ...given })
}

/** An author with a session. */
export function anAuthor(given: StaffGiven = {}): Promise<StaffViewer> {
  return aStaffMember('author', { name: 'Ana Ferro', email: 'ana@paper.example', ...given })
}

interface StaffGiven {
  name?: string
  email?: string
  /** Hashing a password takes time; where nobody signs in, none is behind the account. */
  passwordHash?: string
  disabled?: boolean
}

async function aStaffMember(
  role: Role,
  given: StaffGiven & { name: string; email: string },
): Promise<StaffViewer> {
  const { staff } = store().tables
  const { name, email, passwordHash = 'none', disabled = false } = given
  const id = newId()
  const session = await store().transaction(async (tx) => {
    await tx.insert(staff).values({ id, name, email, role, passwordHash, disabled, joinedAt: new Date() })
    return startSession(tx, id, 'Firefox')
  })
  return {
    staff: { id, name, email, role, sessionId: session.id },
    address: '198.51.100.7',
    browserId: null,
  }
}

/** A hash of `password` that takes no time: with parameters that nobody should use. */
export function aQuickHash(password: string): Promise<string> {
  return hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
}
