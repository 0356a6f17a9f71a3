import { type RefObject, useEffect, useRef, useState } from 'react'
import type { RichNode } from '@/components/desk/rich-text/rich-document'

type Loaded = typeof import('@/components/desk/rich-text/loaded.client')

/** A text in the editor: what it was opened from, and what it says now. */
interface Opened {
  number: number
  markdown: string
  document: RichNode
}

/**
 * What stands between a textarea of Markdown and the editor. The textarea holds what the editor says whenever the form is
 * sent; as long as nothing was changed, that is the text as it was, to the letter.
 */
export function useRichText(textarea: RefObject<HTMLTextAreaElement | null>, value: string) {
  const [loaded, setLoaded] = useState<Loaded>()
  const [opened, setOpened] = useState<Opened>()
  const [isDeclined, setDeclined] = useState(false)
  const current = useRef<() => RichNode>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const sent = useRef<string>(undefined)
  const isEdited = useRef(false)
  const given = useRef(value)

  function open(tools = loaded) {
    const field = textarea.current
    if (!tools || !field) return
    const document = tools.openText(field.value)
    setDeclined(!document)
    current.current = undefined
    setOpened((before) => document && { number: (before?.number ?? 0) + 1, markdown: field.value, document })
  }

  function markdown(): string {
    if (!opened || !loaded || !current.current) return textarea.current?.value ?? ''
    const document = loaded.normalDocument(current.current())
    return loaded.isSame(document, opened.document) ? opened.markdown : loaded.writeMarkdown(document)
  }

  function hold() {
    clearTimeout(timer.current)
    if (textarea.current && current.current) textarea.current.value = markdown()
  }

  function changed(document: () => RichNode) {
    current.current = document
    isEdited.current = true
    clearTimeout(timer.current)
    timer.current = setTimeout(hold, 400)
    // For whoever waits for changes of the form.
    textarea.current?.dispatchEvent(new Event('input', { bubbles: true }))
  }

  function close() {
    hold()
    current.current = undefined
    setOpened(undefined)
  }

  const latest = useRef({ open, hold, markdown })
  useEffect(() => {
    latest.current = { open, hold, markdown }
  })

  useEffect(() => {
    let isHere = true
    import('@/components/desk/rich-text/loaded.client').then(
      (tools) => {
        if (!isHere) return
        setLoaded(tools)
        const field = textarea.current
        // Under the hands of whoever is typing already nothing is exchanged.
        if (field && document.activeElement !== field) latest.current.open(tools)
      },
      // Without it there is the textarea, which needs none.
      () => undefined,
    )
    return () => {
      isHere = false
    }
  }, [textarea])

  useEffect(() => {
    const field = textarea.current
    const form = field?.form
    if (!field || !form) return
    const collect = ({ formData }: FormDataEvent) => formData.set(field.name, latest.current.markdown())
    const send = () => {
      latest.current.hold()
      sent.current = field.value
      isEdited.current = false
    }
    const edit = () => {
      isEdited.current = true
    }
    // React resets a form when its action has answered: the field to what was sent, the editor not at all.
    const reset = () => setTimeout(() => latest.current.hold())
    form.addEventListener('formdata', collect)
    form.addEventListener('submit', send, true)
    form.addEventListener('reset', reset)
    field.addEventListener('input', edit)
    return () => {
      form.removeEventListener('formdata', collect)
      form.removeEventListener('submit', send, true)
      form.removeEventListener('reset', reset)
      field.removeEventListener('input', edit)
    }
  }, [textarea])

  useEffect(() => {
    const field = textarea.current
    if (value === given.current || !field) return
    given.current = value
    // What comes back from one's own form is here already, and what was typed since stays.
    if (isEdited.current || lined(value) === lined(sent.current ?? '')) return
    field.value = value
    if (current.current || opened) open()
  })

  return { Editor: loaded?.RichEditor, opened, isDeclined, open: () => open(), close, changed, hold }
}

export type RichText = ReturnType<typeof useRichText>

function lined(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
