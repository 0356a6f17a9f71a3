import type { Role } from '@/newsroom/people/people-rules'
import type { Words } from '@/newsroom/words/words-rules'

const inOrder: Role[] = ['author', 'editor', 'moderator', 'administrator']

/** The roles of a choice, each with what it may do. */
export function roleOptions({ t }: Words): { value: Role; label: string }[] {
  return inOrder.map((role) => ({ value: role, label: t(`desk.roles.choice.${role}`) }))
}
