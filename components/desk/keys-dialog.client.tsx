'use client'

import type { RefObject } from 'react'
import { Button } from '@/components/form/button'

const keys: [string[], string][] = [
  [['j'], 'the next comment'],
  [['k'], 'the one before'],
  [['a'], 'approve the comment in hand'],
  [['r'], 'reject it: opens the form for the reason'],
  [['s'], 'mark it as spam'],
  [['u'], 'undo what the message says'],
  [['?'], 'this list'],
]

/** What the keys do, and a way to turn them off. */
export function KeysDialog({
  dialog,
  isOn,
  turn,
}: {
  dialog: RefObject<HTMLDialogElement | null>
  isOn: boolean
  turn: (on: boolean) => void
}) {
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">Keys</h2>
      <dl className="desk-keys">
        {keys.map(([names, does]) => (
          <div key={does}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-hint">They rest while you type in a field.</p>
      <div className="desk-row">
        <Button type="button" onClick={() => dialog.current?.close()}>
          Close
        </Button>
        <Button type="button" kind="quiet" onClick={() => turn(!isOn)}>
          {isOn ? 'Turn the keys off' : 'Turn the keys on'}
        </Button>
      </div>
    </dialog>
  )
}

/** The keys beside the list, in short. */
export function KeysNote({ isOn, open }: { isOn: boolean; open: () => void }) {
  return (
    <section aria-labelledby="keys" className="desk-keys-note">
      <h2 id="keys">Keys</h2>
      {isOn ? (
        <dl>
          <dt>j k</dt>
          <dd>next, previous</dd>
          <dt>a r s</dt>
          <dd>approve, reject, spam</dd>
          <dt>u</dt>
          <dd>undo</dd>
        </dl>
      ) : (
        <p>They are turned off.</p>
      )}
      <Button type="button" kind="quiet" className="desk-small" onClick={open}>
        All keys
      </Button>
    </section>
  )
}
