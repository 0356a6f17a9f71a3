'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'

/** A dialog with a form of its own, outside of the form that the editor is a field of. Escape closes it. */
export function Dialog({
  title,
  close,
  done,
  children,
}: {
  title: string
  close: () => void
  /** With a reader of the dialog's fields by name. */
  done: (field: (name: string) => string) => void
  children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const open = dialog.current
    open?.showModal()
    open?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus()
    return () => open?.close()
  }, [])
  return createPortal(
    <dialog ref={dialog} className="rich-dialog" aria-labelledby={id} onCancel={close} data-not-kept>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          // React's events go on to the form around the editor.
          event.stopPropagation()
          const fields = new FormData(event.currentTarget)
          done((name) => {
            const value = fields.get(name)
            return typeof value === 'string' ? value.trim() : ''
          })
        }}
      >
        <h2 id={id}>{title}</h2>
        {children}
      </form>
    </dialog>,
    document.body,
  )
}
