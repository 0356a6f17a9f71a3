'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import type { StandingSlug, WrittenPage } from '@/newsroom/standing/standing-page-rules'

interface StandingPageFormProps {
  write: Act
  page: WrittenPage & { slug: StandingSlug; version: number }
}

/** The text of a standing page. Whoever was overtaken has both texts, and decides with the next press. */
export function StandingPageForm({ write, page }: StandingPageFormProps) {
  const { t } = useWords()
  const [state, post] = useActionState(write, fresh, `/admin/pages/${page.slug}`)
  const isRefused = state.status === 'refused'
  const isOvertaken = isRefused && state.reason === 'stale'
  const field = (name: 'title' | 'standfirst' | 'body') => ({
    name,
    dir: 'auto' as const,
    defaultValue: isRefused ? enteredIn(state, name) : page[name],
    errors: errorsOf(state, name),
  })
  const version = isRefused && !isOvertaken ? enteredIn(state, 'version') : page.version
  return (
    <form action={post} className="desk-fields" noValidate>
      {isRefused && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="slug" value={page.slug} />
      <input type="hidden" name="version" value={version} />
      <TextField {...field('title')} label={t('desk.standing.title')} required />
      <TextField
        {...field('standfirst')}
        label={t('desk.standing.standfirst')}
        multiline
        rows={2}
        hint={t('desk.standing.standfirstHint')}
      />
      <TextField
        {...field('body')}
        label={t('desk.standing.body')}
        multiline
        rows={24}
        required
        hint={t.rich('desk.standing.bodyHint', { code: (chunks) => <bdi dir="ltr">{chunks}</bdi> })}
      />
      {isOvertaken && (
        <TextField
          key={page.version}
          label={t('desk.standing.theirs')}
          name="theirs"
          multiline
          rows={12}
          readOnly
          dir="auto"
          defaultValue={`${page.title}\n${page.standfirst}\n\n${page.body}`}
        />
      )}
      <div>
        <Button>{isOvertaken ? t('desk.standing.saveMine') : t('desk.standing.save')}</Button>
      </div>
    </form>
  )
}
