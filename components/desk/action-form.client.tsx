'use client'

import { type ReactNode, useActionState } from 'react'
import type { Act } from '@/components/desk/act'
import { fresh } from '@/components/form/form-state'
import { Notice } from '@/components/form/notice'

/** A form of buttons only: whatever is in it posts to `act`; what was refused is said above. */
export function ActionForm({
  act,
  className,
  children,
}: {
  act: Act
  className?: string
  children: ReactNode
}) {
  const [state, post] = useActionState(act, fresh)
  return (
    <form action={post} className={className} noValidate>
      {state.status === 'refused' && <Notice role="alert">{state.message}</Notice>}
      {children}
    </form>
  )
}
