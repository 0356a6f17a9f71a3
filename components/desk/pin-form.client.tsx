'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

/** Pins a story to the front page: one of the newest by its name, any other by its address. */
export function PinForm({ pin, newest }: { pin: Act; newest: ArticleInBrief[] }) {
  const [state, post] = useActionState(pin, fresh)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label="Article to pin"
        name="slug"
        hint="Its address, such as /articles/the-harbour-reopens; the newest are in the list."
        list="newest-articles"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={enteredIn(state, 'slug')}
        errors={errorsOf(state, 'slug')}
      />
      <datalist id="newest-articles">
        {newest.map(({ slug, headline }) => (
          <option key={slug} value={`/articles/${slug}`} label={headline} />
        ))}
      </datalist>
      <div>
        <Button>Pin</Button>
      </div>
    </form>
  )
}
