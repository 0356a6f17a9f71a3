'use client'

import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { TextField } from '@/components/form/field'

/**
 * What must stay in sight of a picture: two numbers, in percent from its left and its top. With script a press on the
 * picture writes them, and a ring shows where it is.
 */
export function FocusField({
  src,
  width,
  height,
  alt,
  x,
  y,
  errors,
}: {
  src: string
  width: number
  height: number
  alt: string
  x: string
  y: string
  errors: { x: string[]; y: string[] }
}) {
  const { t } = useWords()
  const ring = useRef<HTMLSpanElement>(null)
  const fields = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState({ x, y })

  useEffect(() => {
    // By script: the desk's policy takes no styles from attributes.
    ring.current?.style.setProperty('--x', `${at.x}%`)
    ring.current?.style.setProperty('--y', `${at.y}%`)
    ring.current?.removeAttribute('hidden')
  }, [at])

  const write = (name: string, value: string) => {
    const field = fields.current?.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (field) field.value = value
  }

  const press = ({ currentTarget, clientX, clientY }: MouseEvent<HTMLElement>) => {
    const { left, top, width: wide, height: tall } = currentTarget.getBoundingClientRect()
    const next = { x: percent((clientX - left) / wide), y: percent((clientY - top) / tall) }
    write('focusX', next.x)
    write('focusY', next.y)
    setAt(next)
  }

  return (
    <fieldset className="desk-focus">
      <legend>{t('desk.picture.focus')}</legend>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the fields below say the same, by keyboard too. */}
      <span className="desk-focus-picture" onClick={press}>
        <img src={src} width={width} height={height} alt={alt} />
        <span ref={ring} className="desk-ring" hidden />
      </span>
      <div
        ref={fields}
        className="desk-focus-fields"
        onChange={({ target }) => {
          if (!(target instanceof HTMLInputElement)) return
          setAt({ ...at, [target.name === 'focusX' ? 'x' : 'y']: target.value })
        }}
      >
        <TextField
          label={t('desk.picture.fromLeft')}
          name="focusX"
          inputMode="numeric"
          defaultValue={x}
          errors={errors.x}
        />
        <TextField
          label={t('desk.picture.fromTop')}
          name="focusY"
          inputMode="numeric"
          defaultValue={y}
          errors={errors.y}
        />
      </div>
      <p className="desk-soft">{t('desk.picture.focusHint')}</p>
    </fieldset>
  )
}

function percent(part: number): string {
  return String(Math.round(Math.min(1, Math.max(0, part)) * 100))
}
