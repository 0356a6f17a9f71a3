import type { Role } from '@/newsroom/people/people-rules'

/** The roles of a choice, each with what it may do. */
export const roleOptions: { value: Role; label: string }[] = [
  { value: 'author', label: 'Author: writes their own articles' },
  { value: 'editor', label: 'Editor: edits and publishes every article' },
  { value: 'moderator', label: 'Moderator: reads and decides on comments' },
  { value: 'administrator', label: 'Administrator: does all that, manages staff and settings' },
]
