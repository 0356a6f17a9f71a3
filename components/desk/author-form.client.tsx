'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { useWords } from '@/components/desk/desk-words.client'
import { PictureField } from '@/components/desk/picture-field'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { enteredIn, errorsOf, fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'
import { SelectField } from '@/components/form/select-field'
import type { Picture } from '@/newsroom/media/picture-rules'

interface Author {
  id: string
  slug: string
  name: string
  portrait: string
  bio: string
  expertise: string
  contact: string
  staffId: string | null
  version: string
}

/** The form for what everyone may read of an author. `accounts`: of the staff, for whoever may link one. */
export function AuthorForm({
  author,
  pictures,
  accounts,
  write,
}: {
  author: Author
  pictures: Picture[]
  accounts: { value: string; label: string }[] | null
  write: Act
}) {
  const words = useWords()
  const { t } = words
  const [state, post] = useActionState(write, fresh, `/admin/authors/${author.id}`)
  const isRefused = state.status === 'refused'
  const value = (field: string, stored: string) => (isRefused ? enteredIn(state, field) : stored)
  return (
    <form action={post} className="desk-fields" noValidate>
      {isRefused && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="author" value={author.id} />
      <input type="hidden" name="seen" value={author.version} />
      <TextField
        label={t('desk.authors.name')}
        name="name"
        dir="auto"
        defaultValue={value('name', author.name)}
        errors={errorsOf(state, 'name')}
        hint={t.rich('desk.authors.nameHint', {
          address: `/authors/${author.slug}`,
          at: (chunks) => <bdi dir="ltr">{chunks}</bdi>,
        })}
      />
      <PictureField
        words={words}
        name="portrait"
        label={t('desk.authors.portrait')}
        chosen={value('portrait', author.portrait)}
        typed={value('portraitAddress', '')}
        pictures={pictures}
        errors={errorsOf(state, 'portrait')}
      />
      <TextField
        label={t('desk.authors.bio')}
        name="bio"
        multiline
        rows={6}
        dir="auto"
        defaultValue={value('bio', author.bio)}
        errors={errorsOf(state, 'bio')}
        hint={t('desk.authors.bioHint')}
      />
      <TextField
        label={t('desk.authors.expertise')}
        name="expertise"
        dir="auto"
        defaultValue={value('expertise', author.expertise)}
        errors={errorsOf(state, 'expertise')}
      />
      <TextField
        label={t('desk.authors.contact')}
        name="contact"
        dir="ltr"
        autoCapitalize="none"
        defaultValue={value('contact', author.contact)}
        errors={errorsOf(state, 'contact')}
        hint={t('desk.authors.contactHint')}
      />
      {accounts ? (
        <SelectField
          label={t('desk.authors.account')}
          name="account"
          options={accounts}
          unchosen={t('desk.authors.nobodys')}
          defaultValue={value('account', author.staffId ?? '')}
          errors={errorsOf(state, 'account')}
          hint={t('desk.authors.accountHint')}
        />
      ) : (
        <input type="hidden" name="account" value={author.staffId ?? ''} />
      )}
      <div>
        <Button>{t('desk.authors.save')}</Button>
      </div>
    </form>
  )
}
