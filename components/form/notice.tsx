import type { ComponentProps } from 'react'

/** Something said to whoever is here: what became of what they did (`status`), or what has to be mended (`alert`). */
export function Notice({
  role = 'status',
  className = '',
  ...rest
}: ComponentProps<'div'> & { role?: 'status' | 'alert' }) {
  return (
    <div
      {...rest}
      role={role}
      className={`border border-s-[6px] border-ink px-3.5 py-3 font-sans text-said wrap-anywhere ${className}`}
    />
  )
}
