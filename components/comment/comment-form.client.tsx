'use client'

import { useActionState } from 'react'
import { Problems } from '@/components/comment/problems'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, type FormState, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { charactersInWords, longest } from '@/newsroom/comments/length-rules'

export type Post = (before: FormState, form: FormData) => Promise<FormState>

/** The fields that may be wrong, in their order, with their ids on the page. */
const idOf = { name: 'your-name', email: 'your-email', body: 'your-comment' }

/** The form under an article. Browsers post it by themselves; script adds to it, see `components/reader/`. */
export function CommentForm({
  slug,
  open,
  isReadFirst,
  post,
}: {
  slug: string
  open: boolean
  /** Every comment waits for a person; otherwise only those that something holds. */
  isReadFirst: boolean
  post: Post
}) {
  // Given the address, React matches a post with this form by that alone, also when the page was built anew since. So do
  // all forms that give back what was typed.
  const [state, formAction] = useActionState(post, fresh, `/articles/${slug}`)
  if (!open) return <Closed written={enteredIn(state, 'body')} />
  return (
    <>
      <p className="mt-1 mb-4 text-soft">Please fill the fields below.</p>
      <form action={formAction} noValidate>
        <Problems state={state} idOf={idOf} />
        <input type="hidden" name="slug" value={slug} />
        <div className="grid gap-3.5 sm:grid-cols-2">
          <TextField
            name="name"
            label="Name"
            id={idOf.name}
            errors={errorsOf(state, 'name')}
            defaultValue={enteredIn(state, 'name')}
            autoComplete="name"
            dir="auto"
            required
          />
          <TextField
            name="email"
            label="Email"
            id={idOf.email}
            type="email"
            hint="Your address is never shown."
            errors={errorsOf(state, 'email')}
            defaultValue={enteredIn(state, 'email')}
            autoComplete="email"
            required
          />
        </div>
        <KeptWriter />
        <TextField
          name="body"
          label="Comment"
          id={idOf.body}
          multiline
          rows={6}
          hint={<CharactersLeft />}
          errors={errorsOf(state, 'body')}
          defaultValue={enteredIn(state, 'body')}
          dir="auto"
          required
        />
        <KeptDraft slug={slug} />
        <Honeypot />
        <div className="mt-3.5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <Button>Post comment</Button>
          <p className="text-caption text-soft">
            {isReadFirst ? 'A moderator reads it first.' : 'A moderator may read it first.'}{' '}
            <a href="/house-rules" className="inline-block py-1">
              House rules
            </a>
          </p>
        </div>
        <posting-note className="block text-caption text-soft empty:hidden" />
      </form>
    </>
  )
}

function CharactersLeft() {
  return (
    <characters-left
      for={idOf.body}
      most={longest.body}
      className="data-over:font-semibold data-over:text-accent"
    >
      {charactersInWords(longest.body)} at most
      <template>
        <span role="status" className="sr-only" />
      </template>
    </characters-left>
  )
}

/** What script puts in place is kept in templates, so that its words and its look are here with the others. */
function KeptWriter() {
  return (
    <kept-writer className="block min-h-11 noscript:min-h-3.5">
      <template>
        <label className="inline-flex min-h-11 cursor-pointer items-center gap-2.5 text-label">
          <input type="checkbox" className="size-6 accent-ink" />
          Remember me in this browser
        </label>
      </template>
    </kept-writer>
  )
}

function KeptDraft({ slug }: { slug: string }) {
  return (
    <kept-draft article={slug} for={idOf.body} className="block text-caption text-soft">
      <template>
        <p className="mt-1 flex flex-wrap items-center gap-x-3" role="status">
          What you wrote before was kept in this browser.
          <button
            type="button"
            className="min-h-11 cursor-pointer text-ink underline hover:decoration-accent"
          >
            Discard it
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
function Honeypot() {
  return (
    <div hidden>
      <label htmlFor="website">Leave this empty</label>
      <input id="website" name="website" tabIndex={-1} autoComplete="off" />
    </div>
  )
}

/** The article may have been closed while someone wrote: what they wrote is still theirs. */
function Closed({ written }: { written: string }) {
  return (
    <>
      <p className="mt-1">Comments are closed.</p>
      {written !== '' && (
        <>
          <Notice role="alert" tabIndex={-1} autoFocus className="mt-4 mb-3.5">
            They were closed while you were writing, so your comment was not stored.
          </Notice>
          <TextField
            name="written"
            label="What you wrote, for you to keep"
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
