import type { Columns } from '@/db/columns.postgres'

export const roles = ['author', 'moderator', 'editor', 'administrator'] as const

/** Who works for the paper, and where they are signed in. */
export function staffTables(c: Columns) {
  const staff = c.table('staff', {
    id: c.text().primaryKey(),
    email: c.text().notNull().unique(),
    name: c.text().notNull(),
    role: c.text({ enum: roles }).notNull(),
    passwordHash: c.text().notNull(),
    disabled: c.flag().notNull(),
    joinedAt: c.moment().notNull(),
  })

  const sessions = c.table(
    'sessions',
    {
      id: c.text().primaryKey(),
      staffId: c
        .text()
        .notNull()
        .references(() => staff.id, { onDelete: 'cascade' }),
      browser: c.text().notNull(),
      startedAt: c.moment().notNull(),
      expiresAt: c.moment().notNull(),
      ended: c.flag().notNull(),
    },
    (t) => [c.index('sessions_staff').on(t.staffId, t.startedAt)],
  )

  return { staff, sessions }
}

export type StaffTables = ReturnType<typeof staffTables>
