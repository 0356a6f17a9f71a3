'use client'

import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import type { FormState } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

interface Message {
  message: string
  /** The batch that Undo takes back. */
  undo: string | null
}

export interface Shown {
  said: Message | null
  problem: string | null
}

/** What became of the last decision; it stays in sight while the list is scrolled. */
export function Said({ said, problem }: Shown) {
  const { t } = useWords()
  return (
    <div className="desk-said">
      {problem && <Notice role="alert">{problem}</Notice>}
      {/* Always there, so that what comes into it is announced. */}
      <div role="status" className="desk-status">
        {said && (
          <>
            <span>{said.message}</span>
            {said.undo && (
              <Button kind="quiet" name="undo" value={said.undo} className="desk-small">
                {t('desk.queue.undo')}{' '}
                <span aria-hidden="true" className="desk-key">
                  u
                </span>
              </Button>
            )}
          </>
        )}
      </div>
    </div>
  )
}

/** What stands above the list after `answer`. What was refused does not take away the Undo of what was done before. */
export function shownAfter(answer: FormState, before: Shown | null): Shown | null {
  if (answer.status === 'fresh') return before
  if (answer.status === 'done')
    return { said: { message: answer.message, undo: answer.undo ?? null }, problem: null }
  if (answer.status === 'previewed') return before
  // What is wrong with a field is said at the field.
  const isAtField = Object.keys(answer.fields).length > 0
  return { said: before?.said ?? null, problem: isAtField ? null : answer.message }
}
