/** What was decided on comments, and what came of it. */
export const decisions = {
  nothing: 'Nothing was changed.',
  /** What was done just now. */
  done: {
    approved:
      '{count, plural, one {Approved the comment by {name}. It is public now.} other {Approved # comments. They are public now.}}',
    rejected: '{count, plural, one {Rejected the comment by {name}.} other {Rejected # comments.}}',
    spam: '{count, plural, one {Marked the comment by {name} as spam.} other {Marked # comments as spam.}}',
    pending:
      '{count, plural, one {Sent the comment by {name} back to the queue.} other {Sent # comments back to the queue.}}',
  },
  noLongerPublic: '{count, plural, one {It is no longer public.} other {They are no longer public.}}',
  told: '{count, plural, one {The writer is told: {reason}.} other {The writers are told: {reason}.}}',
  undone: {
    approved:
      '{count, plural, one {Undone. The comment by {name} is public again.} other {Undone. The # comments are public again.}}',
    rejected:
      '{count, plural, one {Undone. The comment by {name} is rejected again.} other {Undone. The # comments are rejected again.}}',
    spam: '{count, plural, one {Undone. The comment by {name} is among the spam again.} other {Undone. The # comments are among the spam again.}}',
    pending:
      '{count, plural, one {Undone. The comment by {name} waits again.} other {Undone. The # comments wait again.}}',
  },
  /** A decision in a history. */
  by: {
    pending: 'Sent back to the queue by <staff>{name}</staff>',
    approved: 'Approved by <staff>{name}</staff>',
    rejected: 'Rejected by <staff>{name}</staff>',
    spam: 'Marked as spam by <staff>{name}</staff>',
    withdrawn: 'Withdrawn by <staff>{name}</staff>',
    undone: 'Undone by <staff>{name}</staff>',
  },
  byWriter: {
    pending: 'Changed by its writer; it waits again',
    approved: 'Changed by its writer; it stays public',
  },
  byRule: {
    pending: 'Sent back to the queue by a rule',
    approved: 'Approved by a rule',
    rejected: 'Rejected by a rule',
    spam: 'Marked as spam by a rule',
    withdrawn: 'Withdrawn by its writer',
    undone: 'Undone by a rule',
  },
  /** What an undo brought a comment back to. */
  restored: {
    pending: 'Back in the queue',
    approved: 'Public again',
    rejected: 'Rejected again',
    spam: 'Among the spam again',
    withdrawn: 'Withdrawn again',
  },
  history: 'History',
  reason: 'Reason: {reason}',
  note: 'Note: <said>{note}</said>',
  noteToWriter: 'Note to the writer: <said>{note}</said>',
  sentBy: 'Sent by <writer>{name}</writer>',
  /** Somebody else was quicker. */
  overtakenBy: {
    pending: 'The comment by {name} was already sent back to the queue by {staff} on {when}.',
    approved: 'The comment by {name} was already approved by {staff} on {when}.',
    rejected: 'The comment by {name} was already rejected by {staff} on {when}.',
    spam: 'The comment by {name} was already marked as spam by {staff} on {when}.',
  },
  overtakenByRule: {
    pending: 'The comment by {name} was already sent back to the queue by a rule on {when}.',
    approved: 'The comment by {name} was already approved by a rule on {when}.',
    rejected: 'The comment by {name} was already rejected by a rule on {when}.',
    spam: 'The comment by {name} was already marked as spam by a rule on {when}.',
  },
  withdrawn: 'The comment by {name} was already withdrawn by its writer on {when}.',
  changedMeanwhile: 'The comment by {name} was changed by its writer on {when}. Read it as it is now.',
  before: 'What it said before',
  stillWaits: 'The comment by {name} still waits.',
  leftAsTheyAre: 'They were left as they are.',
  pressAButton: 'Press one of the buttons. Nothing was changed.',
  tooMany: 'Decide on {most, plural, one {# comment} other {# comments}} at a time.',
  noneSelected: 'Select at least one comment first.',
  nothingToUndo: 'There is nothing to undo.',
  gone: 'This comment does not exist any more.',
} as const
