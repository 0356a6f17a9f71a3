import { box, Described, described, type FieldWords } from '@/components/form/described'

interface SelectFieldProps extends FieldWords {
  options: readonly { value: string; label: string }[]
  defaultValue?: string | undefined
  /** The words of a first option that stands for no choice. */
  unchosen?: string | undefined
  required?: boolean | undefined
  form?: string | undefined
  autoFocus?: boolean | undefined
}

/** A field for one choice from a list. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, id, hint, errors, className, options, unchosen, required, ...rest } = props
  const words: FieldWords = { name, label, id, hint, errors, className }
  return (
    <Described {...words}>
      <select
        {...rest}
        {...described(words)}
        aria-required={required || undefined}
        className={`${box} text-ellipsis`}
      >
        {unchosen !== undefined && <option value="">{unchosen}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Described>
  )
}
