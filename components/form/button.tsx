import type { ComponentProps } from 'react'

const looks = {
  primary: 'bg-ink text-paper hover:border-accent hover:bg-accent',
  quiet: 'bg-transparent text-ink hover:border-accent hover:text-accent',
}

/** A button of a form; `quiet` for what is not the main thing to do. `className` may add to the look. */
export function Button({
  kind = 'primary',
  type = 'submit',
  className = '',
  ...rest
}: ComponentProps<'button'> & { kind?: keyof typeof looks }) {
  return (
    <button
      {...rest}
      type={type}
      className={`min-h-11 cursor-pointer rounded-none border border-ink px-4.5 font-sans text-said leading-none font-semibold disabled:cursor-default disabled:opacity-50 ${looks[kind]} ${className}`}
    />
  )
}
