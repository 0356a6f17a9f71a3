'use client'

import type { RefObject } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'

const keys = [
  ['j', 'next'],
  ['k', 'previous'],
  ['a', 'approve'],
  ['r', 'reject'],
  ['s', 'spam'],
  ['u', 'undo'],
  ['?', 'list'],
] as const

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
  const { t } = useWords()
  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('desk.keys.title')}</h2>
      <dl className="desk-keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{t(`desk.keys.${does}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="desk-hint">{t('desk.keys.rest')}</p>
      <p className="desk-hint">{t('desk.keys.sameLetters')}</p>
      <div className="desk-row">
        <Button type="button" onClick={() => dialog.current?.close()}>
          {t('desk.keys.close')}
        </Button>
        <Button type="button" kind="quiet" onClick={() => turn(!isOn)}>
          {t(isOn ? 'desk.keys.turnOff' : 'desk.keys.turnOn')}
        </Button>
      </div>
    </dialog>
  )
}

/** The keys beside the list, in short. */
export function KeysNote({ isOn, open }: { isOn: boolean; open: () => void }) {
  const { t } = useWords()
  return (
    <section aria-labelledby="keys" className="desk-keys-note">
      <h2 id="keys">{t('desk.keys.title')}</h2>
      {isOn ? (
        <dl>
          <dt dir="ltr">j k</dt>
          <dd>{t('desk.keys.inShort.move')}</dd>
          <dt dir="ltr">a r s</dt>
          <dd>{t('desk.keys.inShort.decide')}</dd>
          <dt dir="ltr">u</dt>
          <dd>{t('desk.keys.inShort.undo')}</dd>
        </dl>
      ) : (
        <p>{t('desk.keys.areOff')}</p>
      )}
      <Button type="button" kind="quiet" className="desk-small" onClick={open}>
        {t('desk.keys.all')}
      </Button>
    </section>
  )
}
