import assert from 'node:assert/strict'
import type { CommentStatus } from '@/newsroom/moderation/moderation-rules'

/** What a reader finds under the address of an article. */
export interface PublicPage {
  headline: string
  /** The number of comments that it names. */
  count: number
  /** The comments, as ids, newest first. */
  shown: string[]
}

export interface Noted {
  id: string
  status: CommentStatus
  version: number
}

export interface Made {
  batch: string
  comment: Noted
  /** Of the comment, after it. */
  version: number
  who: number
  from: CommentStatus
  outcome: CommentStatus
  isUndo: boolean
}

/** A decision or undo that was asked for, and the batch with which it was acknowledged; null when it was refused. */
export interface Claim extends Omit<Made, 'batch' | 'version'> {
  /** Whether it may change the comment as it was when it was asked for. */
  isOpen: boolean
  /** Decisions of before that it may only repeat. */
  repeats: string[]
  batch: string | null
}

/** A page that was read in a step, and what had been acknowledged in that step when the reader began. */
export interface Reading {
  page: PublicPage
  known: ReadonlySet<unknown>
}

/** All that is stored about an article's comments. */
export interface Standing {
  publicComments: number | undefined
  lastPosition: number | undefined
  comments: (Noted & { position: number })[]
  decisions: Pick<Made, 'batch' | 'version' | 'from' | 'outcome'>[]
}

/** An article and its comments as a newsroom would note them on paper, from nothing but what it was told. */
export class Paper {
  readonly comments: Noted[] = []
  readonly made: Made[] = []
  /** Every comment that was ever public, newest position first. */
  order: string[] = []

  constructor(public headline: string) {}

  shown(): string[] {
    const approved = new Set(this.comments.filter((each) => each.status === 'approved').map(({ id }) => id))
    return this.order.filter((id) => approved.has(id))
  }

  /** Notes what came of a step: of those who asked for the same comment one was acknowledged, the others were told. */
  settle(claims: Claim[]): Claim[] {
    for (const { isOpen, batch, repeats } of claims) {
      if (!isOpen && batch !== null) assert.ok(repeats.includes(batch), 'What was not open was acknowledged.')
    }
    const open = claims.filter((each) => each.isOpen)
    return [...new Set(open.map((each) => each.comment))].flatMap((comment) => {
      const rivals = open.filter((each) => each.comment === comment)
      const won = rivals.filter((each) => each.batch !== null)
      const ways = new Set(won.map((each) => [each.batch, each.outcome, each.who, each.isUndo].join()))
      assert.equal(
        ways.size,
        1,
        `Of ${rivals.length} who wanted one comment, ${ways.size} were acknowledged.`,
      )
      for (const { batch, who, from, outcome, isUndo } of won.slice(0, 1)) {
        comment.status = outcome
        comment.version++
        this.made.push({ batch: batch ?? '', comment, version: comment.version, who, from, outcome, isUndo })
      }
      return won
    })
  }

  /** Takes from a page read after a step what only the store decides: the order of new comments, the last of several imports. */
  learn(page: PublicPage, imports: string[]): void {
    const isNew = new Set(this.comments.filter((each) => each.status === 'approved').map(({ id }) => id))
    for (const id of this.order) isNew.delete(id)
    this.order = [...page.shown.filter((id) => isNew.has(id)), ...this.order]
    if (imports.length > 0) {
      assert.ok(imports.includes(page.headline), `No import of the step says “${page.headline}”.`)
      this.headline = page.headline
    }
  }

  /** That a page read while nothing happens is as on paper. */
  compare(page: PublicPage): void {
    const shown = this.shown()
    assert.deepEqual(page, { headline: this.headline, count: shown.length, shown })
  }

  /** That a page read in a step shows all that had been acknowledged, and nothing that never was; in one piece. */
  judge({ page, known }: Reading, won: Claim[], before: string, imports: { headline: string }[]): void {
    const shown = new Set(this.shown())
    const wanted = this.order.filter((id) => {
      const changes = won.filter((each) => each.comment.id === id)
      const isDecided = changes.length === 0 || changes.some((each) => known.has(each))
      return isDecided ? shown.has(id) : page.shown.includes(id)
    })
    assert.deepEqual(page.shown, wanted, 'A page that was read is older than what was acknowledged.')
    assert.equal(page.count, page.shown.length, 'A page counts other comments than it shows.')
    const possible = imports.map((each) => each.headline)
    if (!imports.some((each) => known.has(each))) possible.push(before)
    assert.ok(possible.includes(page.headline), `“${page.headline}” is not of ${possible.join(', ')}.`)
  }

  /** That what is stored is what was noted: every comment, the counters, and the record without a gap. */
  compareRecord(stored: Standing): void {
    const byId = (a: Noted, b: Noted) => (a.id < b.id ? -1 : 1)
    const positionOf = (id: string) =>
      this.order.includes(id) ? this.order.length - this.order.indexOf(id) : 0
    const comments = this.comments.map((each) => ({ ...each, position: positionOf(each.id) }))
    assert.deepEqual(stored.comments.toSorted(byId), comments.sort(byId))
    assert.equal(stored.publicComments, this.shown().length)
    assert.equal(stored.lastPosition, this.order.length)
    const lines = (made: Pick<Made, 'batch' | 'version' | 'from' | 'outcome'>[]) =>
      made.map((each) => [each.batch, each.version, each.from, each.outcome].join()).sort()
    assert.deepEqual(lines(stored.decisions), lines(this.made))
  }
}
