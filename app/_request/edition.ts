import { cache } from 'react'
import * as newsroom from '@/newsroom/edition'

/** The edition as a page, its head and its masthead have it: read once for all of them. In an action it is read each time. */
export const theEdition = cache(() => newsroom.theEdition())
