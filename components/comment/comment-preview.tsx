import { CommentText } from '@/components/comment/comment-text'
import type { FormState } from '@/components/form/form-state'
import type { Words } from '@/newsroom/words/words-rules'

interface CommentPreviewProps {
  state: FormState
  /** The id of the field to go on writing in. */
  field: string
  words: Words
}

/** A comment as it would be printed, before it is sent. The page lands on it, also without script. */
export function CommentPreview({ state, field, words }: CommentPreviewProps) {
  if (state.status !== 'previewed') return null
  const { t } = words
  const { name, body } = state.comment
  return (
    <section
      aria-label={t('form.preview')}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: whoever asked for it is led to it.
      autoFocus
      className="mb-4.5 scroll-mt-4 border border-s-[6px] border-ink px-3.5 pt-3 pb-1.5"
    >
      <p className="mb-2 text-caption text-soft">
        {t('form.previewed')}{' '}
        <a href={`#${field}`} className="inline-block py-1">
          {t('form.goOn')}
        </a>
      </p>
      <p className="mb-1 font-semibold wrap-anywhere">
        <bdi>{name}</bdi>
      </p>
      <CommentText body={body} words={words} />
    </section>
  )
}
