import {
  type DecisionKind,
  decisionsOpenTo,
  outcomeOf,
  type Seen,
} from '@/newsroom/moderation/moderation-rules'
import type { Claim, Noted, Paper, PublicPage, Reading } from '@/newsroom/testing/paper/paper'
import type { Act } from '@/newsroom/testing/paper/schedules'

/** Where the acts of a schedule on one article are done: within this process, in another, or over HTTP. */
export interface Office {
  /** Promises the id of the comment that was accepted. */
  post(): Promise<string>
  /** Promises the batch of what was decided; null when it was refused. */
  decide(who: number, kind: DecisionKind, seen: Seen): Promise<string | null>
  undo(who: number, batch: string): Promise<string | null>
  /** Imports the article again, with this headline. */
  import(headline: string): Promise<void>
  read(): Promise<PublicPage>
}

/**
 * Does the acts of a step at once, each in its office; whoever is acknowledged has the page read in the other office.
 * Then compares with paper: each answer, each page read meanwhile, and what all offices show when it is over.
 */
export async function follow(paper: Paper, offices: readonly [Office, Office], step: Act[]): Promise<void> {
  const before = paper.headline
  const claims: Claim[] = []
  const imports: { headline: string }[] = []
  const posted: Noted[] = []
  const readings: Reading[] = []
  const acknowledged = new Set<unknown>()
  const read = async (at: number) => {
    const known = new Set(acknowledged)
    readings.push({ page: await officeAt(offices, at).read(), known })
  }

  const perform = async (act: Act): Promise<void> => {
    const office = officeAt(offices, act.at)
    if (act.do === 'post') posted.push({ id: await office.post(), status: 'pending', version: 0 })
    else if (act.do === 'read') await read(act.at)
    else if (act.do === 'import') {
      const imported = { headline: `Headline ${act.headline}` }
      imports.push(imported)
      await office.import(imported.headline)
      acknowledged.add(imported)
      await read(1 - act.at)
    } else {
      const asked = act.do === 'decide' ? decision(paper, act) : takingBack(paper, act)
      if (!asked) return
      const claim: Claim = { ...asked.claim, batch: null }
      claims.push(claim)
      claim.batch = await asked.ask(office)
      if (claim.batch !== null) acknowledged.add(claim)
      await read(1 - act.at)
    }
  }
  await Promise.all(step.map(perform))

  paper.comments.push(...posted)
  const won = paper.settle(claims)
  paper.learn(
    await offices[0].read(),
    imports.map((each) => each.headline),
  )
  for (const reading of readings) paper.judge(reading, won, before, imports)
  // Twice, because the first may be made anew and the second is kept.
  for (const office of [...new Set(offices), ...offices]) paper.compare(await office.read())
}

function officeAt([first, second]: readonly [Office, Office], at: number): Office {
  return at === 0 ? first : second
}

interface Asked {
  claim: Omit<Claim, 'batch'>
  ask(office: Office): Promise<string | null>
}

function decision(paper: Paper, { kind, who, which, isStale }: Act & { do: 'decide' }): Asked | undefined {
  const comment = paper.comments[which % Math.max(1, paper.comments.length)]
  if (!comment) return undefined
  const { id, status, version } = comment
  const seen = { id, version: version - Number(isStale && version > 0) }
  const outcome = outcomeOf[kind]
  const repeats = paper.made.filter(
    (each) => each.comment === comment && each.version === version && each.who === who && !each.isUndo,
  )
  const claim = {
    ...{ comment, who, from: status, outcome, isUndo: false },
    isOpen: seen.version === version && decisionsOpenTo(status).includes(kind),
    repeats: repeats.filter((each) => each.outcome === outcome).map(({ batch }) => batch),
  }
  return { claim, ask: (office) => office.decide(who, kind, seen) }
}

function takingBack(paper: Paper, { who, which }: Act & { do: 'undo' }): Asked | undefined {
  const made = paper.made[which % Math.max(1, paper.made.length)]
  if (!made) return undefined
  const { comment, batch, from, version } = made
  const undone = paper.made.filter(
    (each) => each.comment === comment && each.version === version + 1 && each.who === who && each.isUndo,
  )
  const claim = {
    ...{ comment, who, from: comment.status, outcome: from, isUndo: true },
    isOpen: comment.version === version,
    repeats: undone.map((each) => each.batch),
  }
  return { claim, ask: (office) => office.undo(who, batch) }
}
