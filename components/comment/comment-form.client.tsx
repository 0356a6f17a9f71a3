'use client'

import { useActionState } from 'react'
import { CommentPreview } from '@/components/comment/comment-preview'
import { MarksExplained } from '@/components/comment/marks-explained'
import { Problems } from '@/components/comment/problems'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, type FormState, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { pluralForms } from '@/components/reader/plural-forms'
import { longest } from '@/newsroom/comments/length-rules'
import { addressOfReply, draftKey } from '@/newsroom/comments/position-rules'
import { type Words, type WordsSetting, wordsOf } from '@/newsroom/words/words-rules'

export type Post = (before: FormState, form: FormData) => Promise<FormState>

/** The fields that may be wrong, in their order, with their ids on the page. */
const ofComment = { name: 'your-name', email: 'your-email', body: 'your-comment' }
/** Others, because script puts this form on a page that has the one under the article, too. */
const ofReply = { name: 'reply-name', email: 'reply-email', body: 'reply-body' }
type Ids = typeof ofComment

/**
 * The form under an article, or the one that answers a comment. Browsers post it by themselves; script adds to it, see
 * `components/reader/`.
 */
export function CommentForm({
  slug,
  answers = '',
  open,
  isGone = false,
  isReadFirst,
  post,
  setting,
}: {
  slug: string
  /** The id of the comment that it answers; empty: the article. */
  answers?: string
  open: boolean
  /** It cannot be posted because what it answers is not public any more, not because comments are closed. */
  isGone?: boolean
  /** Every comment waits for a person; otherwise only those that something holds. */
  isReadFirst: boolean
  post: Post
  setting: WordsSetting
}) {
  const words = wordsOf(setting)
  const { t } = words
  // Given the address, React matches a post with this form by that alone, also when the page was built anew since. So do
  // all forms that give back what was typed.
  const address = answers === '' ? `/articles/${slug}` : addressOfReply(slug, answers)
  const [state, formAction] = useActionState(post, fresh, address)
  if (!open) return <Closed written={enteredIn(state, 'body')} isGone={isGone} words={words} />
  const idOf = answers === '' ? ofComment : ofReply
  const draft = draftKey(slug, answers)
  return (
    <>
      <p className="mt-1 mb-4 text-soft">{t('form.fill')}</p>
      <CommentPreview state={state} field={idOf.body} words={words} />
      <form action={formAction} noValidate>
        <Problems state={state} idOf={idOf} />
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="answers" value={answers} />
        <div className="grid gap-3.5 sm:grid-cols-2">
          <TextField
            name="name"
            label={t('form.name')}
            id={idOf.name}
            errors={errorsOf(state, 'name')}
            defaultValue={enteredIn(state, 'name')}
            autoComplete="name"
            dir="auto"
            required
          />
          <TextField
            name="email"
            label={t('form.email')}
            id={idOf.email}
            type="email"
            hint={t('form.emailHint')}
            dir="ltr"
            errors={errorsOf(state, 'email')}
            defaultValue={enteredIn(state, 'email')}
            autoComplete="email"
            required
          />
        </div>
        <KeptWriter words={words} />
        <TextField
          name="body"
          label={answers === '' ? t('form.body') : t('form.yourReply')}
          id={idOf.body}
          multiline
          rows={6}
          hint={<CharactersLeft idOf={idOf} words={words} />}
          errors={errorsOf(state, 'body')}
          defaultValue={enteredIn(state, 'body')}
          dir="auto"
          required
        />
        <MarksExplained words={words} />
        <KeptDraft draft={draft} idOf={idOf} words={words} />
        <Honeypot words={words} />
        <div className="mt-3.5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button>{answers === '' ? t('form.post') : t('form.postReply')}</Button>
          <Button kind="quiet" name="preview" value="1">
            {t('form.preview')}
          </Button>
          <p className="text-caption text-soft">
            {isReadFirst ? t('form.readFirst') : t('form.mayBeRead')}{' '}
            <a href="/house-rules" className="inline-block py-1">
              {t('site.houseRules')}
            </a>
          </p>
        </div>
        <posting-note
          sending={t('form.sending')}
          still={t('form.stillSending')}
          className="block text-caption text-soft empty:hidden"
        />
      </form>
    </>
  )
}

function CharactersLeft({ idOf, words }: { idOf: Ids; words: Words }) {
  return (
    <characters-left
      for={idOf.body}
      most={longest.body}
      locale={words.locale}
      left={JSON.stringify(pluralForms((count) => words.t('form.left', { count }), words))}
      over={JSON.stringify(pluralForms((count) => words.t('form.over', { count }), words))}
      className="data-over:font-semibold data-over:text-accent"
    >
      {words.t('form.atMost', { count: longest.body })}
      <template>
        <span role="status" className="sr-only" />
      </template>
    </characters-left>
  )
}

/** What script puts in place is kept in templates, so that its words and its look are here with the others. */
function KeptWriter({ words: { t } }: { words: Words }) {
  return (
    <kept-writer className="block min-h-11 noscript:min-h-3.5">
      <template>
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-2.5 text-label">
          <input type="checkbox" className="size-6 accent-ink" />
          {t('form.remember')}
        </label>
      </template>
    </kept-writer>
  )
}

function KeptDraft({ draft, idOf, words: { t } }: { draft: string; idOf: Ids; words: Words }) {
  return (
    <kept-draft article={draft} for={idOf.body} className="block text-caption text-soft">
      <template>
        <p className="mt-1 flex flex-wrap items-center gap-x-3" role="status">
          {t('form.kept')}
          <button
            type="button"
            className="min-h-11 cursor-pointer text-ink underline hover:decoration-accent"
          >
            {t('form.discard')}
          </button>
        </p>
      </template>
    </kept-draft>
  )
}

/**
 * Not to be seen, read out, reached or filled in by a browser: `hidden` does all that without a style sheet, and what
 * is not rendered is not filled in. Browsers that draw nothing say with the label what to do.
 */
function Honeypot({ words: { t } }: { words: Words }) {
  return (
    <div hidden>
      <label htmlFor="website">{t('form.honeypot')}</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

/** The article may have been closed while someone wrote: what they wrote is still theirs. */
function Closed({ written, isGone, words: { t } }: { written: string; isGone: boolean; words: Words }) {
  return (
    <>
      {isGone || <p className="mt-1">{t('form.closed')}</p>}
      {written !== '' && (
        <>
          <Notice role="alert" tabIndex={-1} autoFocus className="mt-4 mb-3.5">
            {isGone ? t('problems.answeredGone') : t('form.closedMeanwhile')}
          </Notice>
          <TextField
            name="written"
            label={t('form.written')}
            multiline
            rows={6}
            readOnly
            defaultValue={written}
            dir="auto"
          />
        </>
      )}
    </>
  )
}
