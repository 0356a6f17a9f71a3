'use client'

import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { Dialog } from '@/components/desk/rich-text/dialog.client'
import { textOf } from '@/components/desk/rich-text/rich-document'
import { Button } from '@/components/form/button'
import { TextField } from '@/components/form/field'
import { safeAddress } from '@/newsroom/articles/body-rules'

/** Where the selected words lead. */
export function LinkDialog({ editor, close }: { editor: Editor; close: () => void }) {
  const { t } = useWords()
  const present = textOf(editor.getAttributes('link').href)
  const [errors, setErrors] = useState<string[]>([])
  const [isWordless] = useState(() => editor.state.selection.empty && !editor.isActive('link'))

  function set(fields: (name: string) => string) {
    const given = fields('rich-address')
    // Who leaves out how a site is reached means the web.
    const href = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(given) ? `https://${given}` : given
    if (safeAddress(href) === undefined) {
      setErrors([t('desk.richText.badAddress')])
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
    <Dialog title={t('desk.richText.link')} close={close} done={set}>
      <TextField
        label={t('desk.richText.address')}
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
          label={t('desk.richText.words')}
          name="rich-words"
          dir="auto"
          hint={t('desk.richText.wordsHint')}
        />
      )}
      <div className="rich-dialog-buttons">
        <Button>{t(present === '' ? 'desk.richText.addLink' : 'desk.richText.changeLink')}</Button>
        {present !== '' && (
          <Button type="button" kind="quiet" onClick={remove}>
            {t('desk.richText.removeLink')}
          </Button>
        )}
        <Button type="button" kind="quiet" onClick={close}>
          {t('desk.richText.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
