/** What the roles are called. */
export const roles = {
  name: {
    author: 'author',
    moderator: 'moderator',
    editor: 'editor',
    administrator: 'administrator',
  },
  /** Somebody who has it. */
  one: {
    author: 'an author',
    moderator: 'a moderator',
    editor: 'an editor',
    administrator: 'an administrator',
  },
  /** With what it may do, to choose from. */
  choice: {
    author: 'Author: writes their own articles',
    editor: 'Editor: edits and publishes every article',
    moderator: 'Moderator: reads and decides on comments',
    administrator: 'Administrator: does all that, manages staff and settings',
  },
} as const
