'use client'

import { useActionState } from 'react'
import type { Act } from '@/components/desk/act'
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
  const [state, post] = useActionState(write, fresh, `/admin/authors/${author.id}`)
  const isRefused = state.status === 'refused'
  const value = (field: string, stored: string) => (isRefused ? enteredIn(state, field) : stored)
  return (
    <form action={post} className="desk-fields" noValidate>
      {isRefused && <Notice role="alert">{state.message}</Notice>}
      <input type="hidden" name="author" value={author.id} />
      <input type="hidden" name="seen" value={author.version} />
      <TextField
        label="Name"
        name="name"
        dir="auto"
        defaultValue={value('name', author.name)}
        errors={errorsOf(state, 'name')}
        hint={
          <>
            Their page is at <bdi dir="ltr">/authors/{author.slug}</bdi>. Articles lead there by the name, so
            only capitals and signs of it can change.
          </>
        }
      />
      <PictureField
        name="portrait"
        label="Portrait"
        chosen={value('portrait', author.portrait)}
        typed={value('portraitAddress', '')}
        pictures={pictures}
        errors={errorsOf(state, 'portrait')}
      />
      <TextField
        label="About"
        name="bio"
        multiline
        rows={6}
        dir="auto"
        defaultValue={value('bio', author.bio)}
        errors={errorsOf(state, 'bio')}
        hint="Who they are, in a few sentences. Markdown."
      />
      <TextField
        label="What they know about"
        name="expertise"
        dir="auto"
        defaultValue={value('expertise', author.expertise)}
        errors={errorsOf(state, 'expertise')}
      />
      <TextField
        label="Contact"
        name="contact"
        dir="ltr"
        autoCapitalize="none"
        defaultValue={value('contact', author.contact)}
        errors={errorsOf(state, 'contact')}
        hint="An e-mail address, or an address on the web that begins with https://. Everyone can read it."
      />
      {accounts ? (
        <SelectField
          label="Account"
          name="account"
          options={accounts}
          unchosen="Nobody’s"
          defaultValue={value('account', author.staffId ?? '')}
          errors={errorsOf(state, 'account')}
          hint="Whoever has it may write this page."
        />
      ) : (
        <input type="hidden" name="account" value={author.staffId ?? ''} />
      )}
      <div>
        <Button>Save</Button>
      </div>
    </form>
  )
}
