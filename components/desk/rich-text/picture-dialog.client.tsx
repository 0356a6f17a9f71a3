'use client'

import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { Dialog } from '@/components/desk/rich-text/dialog.client'
import { textOf } from '@/components/desk/rich-text/rich-document'
import { sendPicture, type Uploaded } from '@/components/desk/rich-text/upload'
import { Button } from '@/components/form/button'
import { box, Described, described } from '@/components/form/described'
import { TextField } from '@/components/form/field'
import { figureWords, titleOfFigure } from '@/newsroom/articles/body-parts-rules'

/** A picture and its words: a new one, or the one that is selected. Nothing is inserted without a description. */
export function PictureDialog({
  editor,
  files,
  close,
}: {
  editor: Editor
  files: File[]
  close: () => void
}) {
  const told = useWords()
  const { t } = told
  const [present] = useState(() =>
    editor.isActive('image') && files.length === 0 ? editor.getAttributes('image') : undefined,
  )
  const [rest, setRest] = useState(files)
  const [sent, setSent] = useState<Uploaded | 'sending' | undefined>(present && { src: textOf(present.src) })
  const [errors, setErrors] = useState<Record<string, string[]>>({})
  const isBegun = useRef(false)

  async function send(file: File) {
    setSent('sending')
    setErrors({})
    setSent(await sendPicture(file, told))
  }

  useEffect(() => {
    const [first] = files
    if (!first || isBegun.current) return
    isBegun.current = true
    void send(first)
  })

  function insert(field: (name: string) => string) {
    const src = typeof sent === 'object' && 'src' in sent ? sent.src : undefined
    const alt = field('rich-alt')
    const found = {
      ...(src
        ? {}
        : {
            file: [t(sent === 'sending' ? 'desk.richText.onItsWay' : 'desk.richText.choose')],
          }),
      ...(alt ? {} : { alt: [t('desk.richText.describe')] }),
    }
    setErrors(found)
    if (!src || !alt) return
    const title = titleOfFigure({ caption: field('rich-caption'), credit: field('rich-credit') })
    const attrs = { src, alt, title }
    if (present) editor.chain().focus().updateAttributes('image', attrs).run()
    else editor.chain().focus().insertContent({ type: 'image', attrs }).run()
    const [, next, ...further] = rest
    if (!next) return close()
    setRest([next, ...further])
    void send(next)
  }

  const words = figureWords(textOf(present?.title))
  const problem = typeof sent === 'object' && 'problem' in sent ? [sent.problem] : (errors.file ?? [])
  const file = { name: 'rich-file', label: t('desk.richText.file'), errors: problem }
  const src = typeof sent === 'object' && 'src' in sent ? sent.src : undefined
  return (
    <Dialog
      title={t(present ? 'desk.richText.pictureWords' : 'desk.richText.picture')}
      close={close}
      done={insert}
    >
      {!present && (
        <Described {...file} hint={rest[0] && <bdi>{rest[0].name}</bdi>}>
          <input
            {...described({ ...file, hint: rest[0] && '' })}
            type="file"
            accept="image/*"
            className={box}
            onChange={({ currentTarget: { files: chosen } }) => {
              const list = [...(chosen ?? [])]
              setRest(list)
              if (list[0]) void send(list[0])
            }}
          />
        </Described>
      )}
      <p role="status" className="rich-dialog-status">
        {sent === 'sending' && t('desk.richText.sending')}
        {src && !present && t('desk.richText.inLibrary')}
      </p>
      {src && <img src={src} alt="" className="rich-dialog-picture" />}
      <div key={rest.length} className="rich-dialog-fields">
        <TextField
          label={t('desk.richText.description')}
          name="rich-alt"
          dir="auto"
          required
          defaultValue={textOf(present?.alt)}
          errors={errors.alt}
          hint={t('desk.richText.descriptionHint')}
        />
        <TextField
          label={t('desk.richText.caption')}
          name="rich-caption"
          dir="auto"
          defaultValue={words.caption}
        />
        <TextField
          label={t('desk.richText.credit')}
          name="rich-credit"
          dir="auto"
          defaultValue={words.credit}
        />
      </div>
      <div className="rich-dialog-buttons">
        <Button>{t(present ? 'desk.richText.changeWords' : 'desk.richText.insertPicture')}</Button>
        <Button type="button" kind="quiet" onClick={close}>
          {t('desk.richText.cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
