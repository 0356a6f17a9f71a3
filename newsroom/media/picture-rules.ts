import type { Words } from '@/newsroom/words/words-rules'

/** Who may use a picture. */
export type PictureUser = `manuscript:${string}` | `author:${string}` | `page:${string}` | 'edition'

/** A picture's address in any of the sizes and crops that are kept of it. */
const kept = /\/media\/([0-9a-f]{32})[\w-]*\.webp/g

/**
 * The addresses of the kept pictures that a text names, in Markdown or not, each once and as the library knows it, in
 * whichever width it is named.
 */
export function picturesIn(text: string): string[] {
  return [...new Set([...text.matchAll(kept)].map(([, name]) => `/media/${name}.webp`))]
}

/** What must stay in sight when a picture is cropped, as parts of its width and height from 0 to 1. */
export interface Focus {
  x: number
  y: number
}

/** A picture of the library. */
export interface Picture {
  /** In its address at the desk: what stands between `/media/` and `.webp`. */
  name: string
  src: string
  width: number
  height: number
  /** Narrower widths that are kept of it, in pixels. */
  narrower: number[]
  /** The name of the file that was sent. */
  givenName: string
  /** What it shows, for those who do not see it; empty when nothing is written yet, and for a decorative one. */
  alt: string
  /** Whether it says nothing that the text does not, so that it needs no description. */
  isDecorative: boolean
  caption: string
  credit: string
  focus: Focus
  /** Who added it; null: the operator. */
  staffId: string | null
  addedAt: Date
  /** Differs whenever its words or its focus do. */
  version: string
}

/** Whether it may be used: what it shows is written, or it needs no words. */
export function isDescribed({ alt, isDecorative }: Pick<Picture, 'alt' | 'isDecorative'>): boolean {
  return isDecorative || alt !== ''
}

/** A place where a picture is used, as whoever asks may know it. */
export interface PictureUse {
  /** As it stands within a sentence. */
  says: (words: Words) => string
  /** Where at the desk; null when they may not go there. */
  address: string | null
}

/** What the list of pictures shows: all, or only those that are used, or not. */
export const pictureFilters = ['all', 'used', 'unused'] as const
export type PictureFilter = (typeof pictureFilters)[number]

/** The address of the list of pictures at the desk. */
export function picturesAddress(filter: PictureFilter, after?: string | null): string {
  const query = new URLSearchParams({
    ...(filter === 'all' ? {} : { show: filter }),
    ...(after ? { after } : {}),
  })
  return query.size > 0 ? `/admin/media?${query}` : '/admin/media'
}

/** The address of a picture at the desk. */
export function pictureAddress({ src }: Pick<Picture, 'src'>): string {
  return `/admin/media/${nameOf(src)}`
}

/** A picture's name within its address; empty for what is none of ours. */
export function nameOf(src: string): string {
  return /^\/media\/([0-9a-f]{32})\.webp$/.exec(src)?.[1] ?? ''
}

/** In bytes: the largest file that may be sent. */
export const largestPicture = 20_000_000

/** More pixels than this are not decoded: a small file can hold an image that fills the memory. */
export const mostPixels = 50_000_000

/** How many files may be sent at once. */
export const mostPictures = 20

/** In code points. */
export const longestWords = { alt: 600, caption: 600, credit: 200 } as const

/** The address that a field for choosing a picture says: what was typed (an address, or as it stands in a text), else what was ticked. */
export function chosenPicture(ticked: string, typed: string): string {
  return picturesIn(typed)[0] ?? (typed.trim() || ticked)
}
