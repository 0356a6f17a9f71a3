/** A mail was not taken, or nobody can tell whether it was; the message says what the other side said. */
export class NotTaken extends Error {
  override name = 'NotTaken'
  /** It would never be taken: there is no such recipient. */
  readonly isFinal: boolean
  /** It was not about this mail: any other would not be taken, either. */
  readonly isCut: boolean

  constructor(message: string, { isFinal = false, isCut = false } = {}) {
    super(message)
    this.isFinal = isFinal
    this.isCut = isCut
  }
}
