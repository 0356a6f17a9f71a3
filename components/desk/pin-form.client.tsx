'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import type { ArticleInBrief } from '@/newsroom/articles/article-rules'

/** Pins a story to the front page: one of the newest by its name, any other by its address. */
export function PinForm({ pin, newest }: { pin: Act; newest: ArticleInBrief[] }) {
  const { t } = useWords()
  const [state, post] = useActionState(pin, fresh)
  return (
    <form action={post} className="desk-fields" noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      <TextField
        label={t('desk.composing.toPin')}
        name="slug"
        hint={t.rich('desk.composing.toPinHint', { code: (chunks) => <bdi dir="ltr">{chunks}</bdi> })}
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
        <Button>{t('desk.composing.pin')}</Button>
      </div>
    </form>
  )
}
