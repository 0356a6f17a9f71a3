import type { FormState } from '@/components/form/form-state'

/** What a form of the desk posts to. */
export type Act = (before: FormState, form: FormData) => Promise<FormState>
