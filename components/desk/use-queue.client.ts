'use client'

import { type RefObject, useEffect, useOptimistic, useRef, useState, useTransition } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { isEcho, type Press } from '@/components/desk/press.client'
import type { Listed, QueueState, Rejecting } from '@/components/desk/queue-state.client'
import { type Shown, shownAfter } from '@/components/desk/said.client'
import { type FormState, fresh } from '@/components/form/form-state'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'
import { onwardFrom } from '@/newsroom/moderation/queue-rules'

/** At the end of the list, where several are decided on at once. */
export const atTheEnd = 'selection'

interface Around {
  act: Act
  reject: Act
  back: string
  listed: Listed[]
  /** The comments stay on the page when they have been decided on. */
  stay: boolean
  form: RefObject<HTMLFormElement | null>
}

/** The list with scripts: what is in hand, what is on its way, and what was answered. */
export function useQueue({ act, reject, back, listed, stay, form }: Around) {
  const { t } = useWords()
  const noAnswer: FormState = {
    status: 'refused',
    reason: 'stale',
    message: t('desk.queue.noAnswer'),
    fields: {},
    entered: {},
  }
  // By its id; before any script has run none, afterwards one that has left the list stands for the first.
  const [taken, take] = useState<string | null>(null)
  const [, startTransition] = useTransition()
  const [rejecting, setRejecting] = useState<Rejecting>(null)
  const [answer, setAnswer] = useState<FormState>(fresh)
  const [shown, show] = useState<Shown | null>(null)
  const [wanted, focusOn] = useState<{ id: string } | null>(null)
  const [leaving, leave] = useOptimistic<ReadonlySet<string>, string[]>(
    new Set(),
    (before, ids) => new Set([...before, ...ids]),
  )
  // What is on its way is not sent again, however often a key or button is pressed.
  const sent = useRef(new Set<string>())
  // By the batch that undoes them.
  const decided = useRef(new Map<string, string[]>())
  const onItsWay = useRef<Promise<FormState> | null>(null)
  const pressed = useRef<Press>({ at: Number.NEGATIVE_INFINITY, isAnswered: true })

  const here = listed.filter(({ id }) => !leaving.has(id))
  const isHere = here.some(({ id }) => id === taken)
  const inHand = taken === null ? null : isHere ? taken : (here[0]?.id ?? null)

  useEffect(() => take(location.hash.replace('#comment-', '')), [])

  useEffect(() => {
    if (!wanted) return
    const place = document.getElementById(wanted.id)
    place?.focus({ preventScroll: true })
    place?.scrollIntoView({ block: place.offsetHeight > innerHeight ? 'start' : 'nearest' })
  }, [wanted])

  function go(id: string | undefined) {
    take(id ?? '')
    focusOn({ id: id ? `comment-${id}` : 'main' })
  }

  /** Promises the answer; when none comes, what is said then. */
  function send(
    to: Act,
    fields: [string, string][],
    keys: string[],
    after: (answer: FormState) => void,
  ): Promise<FormState> {
    for (const key of keys) sent.current.add(key)
    const body = new FormData()
    const context: [string, string][] = [
      ['back', back],
      ['listed', listed.map(({ id }) => id).join(' ')],
      ['inPlace', '1'],
    ]
    for (const [name, value] of [...context, ...fields]) body.append(name, value)
    return new Promise((resolve) => {
      startTransition(async () => {
        if (!stay) leave(keys)
        try {
          const answered = await to(fresh, body)
          startTransition(() => {
            setAnswer(answered)
            show((before) => shownAfter(answered, before))
            after(answered)
          })
          resolve(answered)
        } catch (error) {
          resolve(noAnswer)
          if (leadsElsewhere(error)) throw error
          startTransition(() => show((before) => shownAfter(noAnswer, before)))
        } finally {
          pressed.current.isAnswered = true
          for (const key of keys) sent.current.delete(key)
        }
      })
    })
  }

  function sendDecision(
    to: Act,
    fields: [string, string][],
    values: string[],
    after: (answer: FormState) => void,
  ) {
    const ids = values.map(idIn)
    pressed.current = { at: performance.now(), isAnswered: false }
    if (stay) focusOn({ id: `comment-${ids[0]}` })
    else
      go(
        onwardFrom(
          here.map(({ id }) => id),
          ids,
        ),
      )
    const answer = send(to, fields, ids, (answered) => {
      if (answered.status === 'done' && answered.undo) decided.current.set(answered.undo, ids)
      after(answered)
    })
    onItsWay.current = answer
    answer.then(() => {
      if (onItsWay.current === answer) onItsWay.current = null
    })
  }

  function undo(batch: string) {
    if (sent.current.has(batch)) return
    pressed.current = { at: performance.now(), isAnswered: false }
    const [first] = decided.current.get(batch) ?? []
    send(act, [['undo', batch]], [batch], (answered) => {
      if (answered.status === 'done' && first) go(first)
    })
  }

  const state: QueueState = {
    inHand,
    take,
    leaving,
    rejecting,
    answer,
    stopRejecting: () => {
      const at = rejecting?.at
      setRejecting(null)
      if (at && at !== atTheEnd) focusOn({ id: `comment-${at}` })
    },
    sendRejection: (reason, note) => {
      if (!rejecting) return
      const { values, at } = rejecting
      const fields: [string, string][] = [
        ['reason', reason],
        ['note', note],
        ...values.map((value): [string, string] => ['comments', value]),
      ]
      const close = (answered: FormState) => {
        const isOver =
          answered.status === 'done' || (answered.status === 'refused' && answered.reason === 'stale')
        if (isOver) setRejecting((now) => (now?.at === at ? null : now))
      }
      // Without a reason it will be refused: then the comment must not seem to leave.
      if (reason === '') send(reject, fields, [], close)
      else sendDecision(reject, fields, values, close)
    },
  }

  function decide(kind: DecisionKind, values: string[], at: string) {
    const left = values.filter((value) => !sent.current.has(idIn(value)))
    if (left.length === 0) return
    if (kind === 'reject') {
      setAnswer(fresh)
      setRejecting({ values: left, at })
      return
    }
    setRejecting((now) => (now && left.some((value) => now.values.includes(value)) ? null : now))
    const [only, ...others] = left
    const fields: [string, string][] =
      only && others.length === 0 && at !== atTheEnd
        ? [[kind, only]]
        : [['selection', kind], ...left.map((value): [string, string] => ['selected', value])]
    sendDecision(act, fields, left, () => {})
  }

  return {
    state,
    here,
    shown,
    decide,
    isSecondTap: () => isEcho(pressed),
    /** Whatever is selected in the list now. */
    selected: () => (form.current ? new FormData(form.current).getAll('selected').map(String) : []),
    move: (steps: 1 | -1) => {
      const place = here.findIndex(({ id }) => id === inHand)
      const next = here[Math.min(Math.max(place + steps, 0), here.length - 1)]
      if (next) go(next.id)
    },
    undo,
    /** The decision that is on its way, once it is answered; else the one that `shown` is about. */
    undoLast: async (shownBatch: string | null | undefined) => {
      const answered = await onItsWay.current
      const batch = answered ? answered.status === 'done' && answered.undo : shownBatch
      if (batch) undo(batch)
    },
  }
}

/** Whether it is no failure but the way to another page, to the sign-in for one; the framework takes it from here. */
function leadsElsewhere(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'digest' in error && /^NEXT_/.test(String(error.digest))
  )
}

function idIn(value: string): string {
  return value.split('.')[0] ?? value
}
