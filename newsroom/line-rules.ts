import { z } from 'zod'
import { cleanName } from '@/newsroom/comments/comment-rules'
import { lengthOf, trimmed } from '@/newsroom/comments/length-rules'

/**
 * A line of text that may be empty: without control and bidi characters, its spaces single, `most` code points at most;
 * `tooLong` is the sentence for one that has more.
 */
export function line(most: number, tooLong: string) {
  return z
    .string()
    .transform(cleanName)
    .refine((text) => lengthOf(text) <= most, tooLong)
}

/** As `line`, but it must say something that can be seen; `missing` is the sentence for when it does not. */
export function filledLine(most: number, tooLong: string, missing: string) {
  return line(most, tooLong).refine((text) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(withoutUnseen(text)), missing)
}

/** Text of several lines that may be empty, as `line` is: line ends are LF, and nothing in it cannot be stored. */
export function lines(most: number, tooLong: string) {
  return z
    .string()
    .transform((text) => trimmed(text.toWellFormed().replace(uncontrolled, '')))
    .refine((text) => lengthOf(text) <= most, tooLong)
}

/** Control characters, but for tabs and line ends. */
const uncontrolled = /[^\P{Cc}\t\n\r]/gu

function withoutUnseen(text: string): string {
  return text.replace(/[\p{DI}\u2800]/gu, '')
}
