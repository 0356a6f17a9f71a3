'use client'

import { box, Described, described } from '@/components/form/described'

export interface BodyFieldProps {
  name: string
  label: string
  /** Markdown. */
  value: string
  lang: string
  dir: 'ltr' | 'rtl'
  errors: string[]
}

/** The text of an article, as Markdown. */
export function BodyField({ value, lang, dir, ...words }: BodyFieldProps) {
  const field = {
    ...words,
    hint: (
      <>
        Markdown: an empty line between paragraphs, <code>## Heading</code>, <code>*emphasis*</code>,{' '}
        <code>**strong**</code>, <code>[words](https://address)</code>, <code>- item</code>,{' '}
        <code>&gt; quotation</code>.
      </>
    ),
  }
  return (
    <Described {...field}>
      <textarea
        {...described(field)}
        rows={24}
        lang={lang}
        dir={dir}
        defaultValue={value}
        className={`${box} desk-body-field`}
      />
    </Described>
  )
}
