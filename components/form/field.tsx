import type { ComponentProps } from 'react'
import { box, Described, described, type FieldWords } from '@/components/form/described'

type Shared = Pick<
  ComponentProps<'input'>,
  | 'autoCapitalize'
  | 'autoComplete'
  | 'autoCorrect'
  | 'autoFocus'
  | 'defaultValue'
  | 'dir'
  | 'enterKeyHint'
  | 'form'
  | 'inputMode'
  | 'lang'
  | 'list'
  | 'placeholder'
  | 'readOnly'
  | 'spellCheck'
>

interface TextFieldProps extends FieldWords, Shared {
  type?: ComponentProps<'input'>['type']
  /** Several lines. */
  multiline?: boolean
  rows?: number | undefined
  /** The id of a `datalist` with what may be meant; for one line. */
  list?: string | undefined
  /** Told to assistive technology only: what is missing is said by the site, in its own words. */
  required?: boolean | undefined
}

/** A field for text, of one line or several. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    id,
    hint,
    errors,
    className,
    type = 'text',
    multiline = false,
    rows,
    list,
    required,
    ...rest
  } = props
  const words: FieldWords = { name, label, id, hint, errors, className }
  const shared = { ...rest, ...described(words), 'aria-required': required || undefined }
  return (
    <Described {...words}>
      {multiline ? (
        <textarea {...shared} rows={rows} className={`${box} min-h-33 resize-y`} />
      ) : (
        <input {...shared} list={list} type={type} className={box} />
      )}
    </Described>
  )
}
