'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { Dialog } from '@/components/desk/rich-text/dialog.client'
import { textOf } from '@/components/desk/rich-text/rich-document'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { safeAddress } from '@/newsroom/articles/body-rules'

/** Where the selected words lead. */
export function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const present = textOf(editor.getAttributes('link').href)
  const [errors, setErrors] = useState<string[]>([])
  const [isWordless] = useState(() => editor.state.selection.empty && !editor.isActive('link'))

  function set(fields: (name: string) => string) {
    const given = fields('rich-address')
    // Who leaves out how a site is reached means the web.
    const href = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(given) ? `https://${given}` : given
    if (safeAddress(href) === undefined) {
      setErrors([
        'A link leads to the web (https://…), to a mailbox (mailto:…) or to a page here (/…). Mend the address.',
      ])
      return
    }
    const words = isWordless ? fields('rich-words') || href : ''
    close()
    const link = { type: 'link', attrs: { href, title: '' } }
    if (isWordless)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: words, marks: [link] })
        .unsetMark('link')
        .run()
    else editor.chain().focus().extendMarkRange('link').setMark('link', link.attrs).run()
  }

  function remove() {
    close()
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
  }

  return (
    <Dialog title="Link" close={close} done={set}>
      <TextField
        label="Address"
        name="rich-address"
        dir="ltr"
        inputMode="url"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        defaultValue={present}
        errors={errors}
        autoFocus
      />
      {isWordless && (
        <TextField
          label="Words"
          name="rich-words"
          dir="auto"
          hint="What is read in the text. Left empty, it is the address."
        />
      )}
      <div className="rich-dialog-buttons">
        <Button>{present === '' ? 'Add the link' : 'Change the link'}</Button>
        {present !== '' && (
          <Button type="button" kind="quiet" onClick={remove}>
            Remove the link
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={close}>
          Cancel
        </Button>
      </div>
    </Dialog>
  )
}
