import { nextAttempt, withoutAddresses } from '@/newsroom/mail/mail-rules'
import {
  claimDue,
  claimKept,
  keepClaim,
  notePostponed,
  noteSent,
  type StoredMail,
} from '@/newsroom/mail/outbox'
import { NotTaken } from '@/newsroom/mail/taking'

/** Hands one mail on. When it returns, the mail was taken; throws `NotTaken` when it was not, or nobody can tell. */
export type Post = (mail: StoredMail) => Promise<void>

/** Sends what is in the outbox, one mail at a time. */
export class Courier {
  /** What was taken, and the database does not know it yet. */
  private readonly taken = new Set<string>()
  private isCut = false
  private isOver = false

  constructor(
    private readonly post: Post,
    private readonly say: (line: string) => void,
    private readonly now: () => Date = () => new Date(),
  ) {}

  /**
   * Sends every mail that is due, and tells how many. Ends early when the server is in trouble, as the others would be
   * refused, too. What was not taken is tried again later (see `nextAttempt`), unless the server knows no such recipient.
   *
   * No mail is lost: it is noted as sent only after the server has said that it has it. None is sent twice, but where
   * the server's last answer is lost, by a cut connection or a killed process: then nobody can know whether it was taken
   * (RFC 1047), and it is sent again with the same Message-ID, by which the receiver can tell that it is the same.
   */
  async deliverDue(): Promise<number> {
    let sent = 0
    for (const id of this.taken) await this.noteTaken(id)
    while (!this.isOver) {
      const mail = await claimDue(this.now())
      if (!mail) break
      try {
        await this.postClaimed(mail)
      } catch (error) {
        if (await this.putBack(mail, error)) continue
        break
      }
      this.taken.add(mail.id)
      await this.noteTaken(mail.id)
      sent++
      if (this.isCut) this.say('Mail is sent again.')
      this.isCut = false
    }
    return sent
  }

  /** Begins with no other mail; what is under way goes on. */
  stop(): void {
    this.isOver = true
  }

  /** However long the server takes, nobody else gets the mail meanwhile. */
  private async postClaimed(mail: StoredMail): Promise<void> {
    let kept = Promise.resolve()
    const keep = () => {
      // While the database is away nobody else gets it, either.
      kept = keepClaim(mail, this.now()).catch(() => {})
    }
    const timer = setInterval(keep, claimKept)
    try {
      await this.post(mail)
    } finally {
      clearInterval(timer)
      // It must not outlast what is noted of the mail after it.
      await kept
    }
  }

  /** When the database is away it is noted later: until then the mail must not be sent again. */
  private async noteTaken(id: string): Promise<void> {
    await noteSent(id, this.now())
    this.taken.delete(id)
  }

  /** Whether to go on with the next. */
  private async putBack(mail: StoredMail, error: unknown): Promise<boolean> {
    const reason = error instanceof Error ? error.message : String(error)
    const { isFinal, isCut } = error instanceof NotTaken ? error : { isFinal: false, isCut: false }
    const now = this.now()
    const next = isFinal ? null : nextAttempt(mail.writtenAt, mail.attempts, now)
    await notePostponed(mail, { next, error: reason, now })
    const said = withoutAddresses(reason)
    if (!next) this.say(`The mail ${mail.id} (${mail.kind}) was given up: ${said}`)
    if (isCut && !this.isCut) this.say(`No mail can be sent: ${said} It waits, and is tried again.`)
    this.isCut ||= isCut
    return !isCut
  }
}
