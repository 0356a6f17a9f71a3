import { ChangeForm } from '@/components/comment/change-form.client'
import { CommentText } from '@/components/comment/comment-text'
import { WithdrawForm } from '@/components/comment/withdraw-form.client'
import type { FormState } from '@/components/form/form-state'
import { isWithdrawable } from '@/newsroom/comments/change-rules'
import { type OwnComment, stateOf } from '@/newsroom/comments/comment-rules'
import type { Words } from '@/newsroom/words/words-rules'

type Act = (before: FormState, form: FormData) => Promise<FormState>

interface ChangeCommentProps {
  comment: OwnComment
  /** Until when it may be changed; null: not any more. */
  until: Date | null
  isReadFirst: boolean
  change: Act
  withdraw: Act
  words: Words
}

/** One's own comment, and what its writer may still do with it. */
export function ChangeComment({ comment, until, isReadFirst, change, withdraw, words }: ChangeCommentProps) {
  const { id, name, body, status } = comment
  const { t, setting } = words
  return (
    <>
      <p className="font-semibold">{t(`states.${stateOf(comment)}.label`)}</p>
      <p>
        <a href="/your-comments" className="inline-block py-0.5">
          {t('own.back')}
        </a>
      </p>
      <h2 className="mt-6 mb-1 font-semibold">{t('own.changeTitle')}</h2>
      {until ? (
        <p className="mb-3 text-soft">
          {isReadFirst
            ? t('own.changeWaits', { time: words.time(until) })
            : t('own.changeUntil', { time: words.time(until) })}
        </p>
      ) : (
        <div className="mb-3">
          <CommentText body={body} words={words} />
          <p className="text-soft">{t('own.tooLate')}</p>
        </div>
      )}
      <ChangeForm id={id} name={name} body={body} isOpen={until !== null} act={change} setting={setting} />
      {isWithdrawable(status) && (
        <>
          <h2 className="mt-8 mb-1 border-t border-rule pt-4 font-semibold">{t('own.withdrawTitle')}</h2>
          <p className="mb-3 text-soft">{t('own.withdrawWhat')}</p>
          <WithdrawForm id={id} act={withdraw} setting={setting} />
        </>
      )}
    </>
  )
}
