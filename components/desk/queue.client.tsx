'use client'

import { type FormEvent, type MouseEvent, type ReactNode, useActionState, useRef } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { InHand, type WriterFacts } from '@/components/desk/in-hand.client'
import { KeysDialog, KeysNote } from '@/components/desk/keys-dialog.client'
import { type Listed, QueueContext } from '@/components/desk/queue-state.client'
import { Said, type Shown, shownAfter } from '@/components/desk/said.client'
import { Selection } from '@/components/desk/selection.client'
import { useKeys, useKeysSetting } from '@/components/desk/use-keys.client'
import { atTheEnd, useQueue } from '@/components/desk/use-queue.client'
import { fresh } from '@/components/form/form-state'
import type { DecisionKind } from '@/newsroom/moderation/moderation-rules'

const allKinds: DecisionKind[] = ['approve', 'reject', 'spam']

/** The one form around a list of comments. Scripts keep the moderator on the page; without them it is sent as it is. */
export function Queue({
  act,
  reject,
  back,
  listed,
  stay = false,
  came,
  writers,
  kinds = [],
  rejection,
  facts,
  children,
}: {
  act: Act
  reject: Act
  back: string
  listed: Listed[]
  stay?: boolean
  /** What the page came with: the answer to a form sent without scripts. */
  came: Shown
  writers: WriterFacts[]
  /** What can be decided on several at once, and the form that rejects them; none: there are not several. */
  kinds?: DecisionKind[]
  rejection?: ReactNode
  /** What stands beside the list. */
  facts?: ReactNode
  children: ReactNode
}) {
  const { t } = useWords()
  const [state, post] = useActionState(act, fresh)
  const form = useRef<HTMLFormElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const queue = useQueue({ act, reject, back, listed, stay, form })
  const [isOn, turn] = useKeysSetting()
  const { said, problem } = queue.shown ?? shownAfter(state, came) ?? came

  function submit(event: FormEvent<HTMLFormElement>) {
    const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    const kind = allKinds.find(
      (each) => each === button.name || (button.name === 'selection' && each === button.value),
    )
    if (button.name === 'undo') queue.undo(button.value)
    else if (kind && button.name === 'selection') queue.decide(kind, queue.selected(), atTheEnd)
    else if (kind) queue.decide(kind, [button.value], button.value.split('.')[0] ?? '')
  }

  function click(event: MouseEvent<HTMLFormElement>) {
    if (!(event.target instanceof Element && event.target.closest('button'))) return
    const isTap = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch'
    // The second half of a double click would fall on the comment that has moved into the first one's place.
    if (event.detail > 1 || (isTap && queue.isSecondTap())) event.preventDefault()
  }

  function onInHand(kind: DecisionKind) {
    const comment = queue.here.find(({ id }) => id === queue.state.inHand)
    if (comment?.open.includes(kind)) queue.decide(kind, [comment.value], comment.id)
  }

  useKeys(
    isOn,
    {
      j: () => queue.move(1),
      k: () => queue.move(-1),
      a: () => onInHand('approve'),
      r: () => onInHand('reject'),
      s: () => onInHand('spam'),
      u: () => queue.undoLast(said?.undo),
      '?': () => dialog.current?.showModal(),
    },
    ['j', 'k'],
  )

  return (
    <QueueContext value={queue.state}>
      <div className={`desk-columns ${isOn ? '' : 'desk-keyless'} ${queue.shown ? 'desk-answered' : ''}`}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: it takes clicks away, and no key makes two at once */}
        <form ref={form} action={post} onSubmit={submit} onClick={click} className="desk-queue" noValidate>
          {/* Enter in a box would press the first button of the form: this one, which does nothing. */}
          <button type="submit" name="nothing" hidden />
          <input type="hidden" name="back" value={back} />
          <input type="hidden" name="listed" value={listed.map(({ id }) => id).join(' ')} />
          <Said said={said} problem={problem} />
          {children}
          {rejection && <Selection kinds={kinds} rejection={rejection} />}
        </form>
        <aside className="desk-aside" aria-label={t('desk.queue.beside')}>
          <InHand writers={writers} />
          {facts}
          {/* Nothing is in hand until a script has run. */}
          {queue.state.inHand !== null && <KeysNote isOn={isOn} open={() => dialog.current?.showModal()} />}
        </aside>
      </div>
      <KeysDialog dialog={dialog} isOn={isOn} turn={turn} />
    </QueueContext>
  )
}
