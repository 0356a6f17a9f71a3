import { isDeepStrictEqual } from 'node:util'
import type { ArticleContent } from '@/newsroom/articles/article-rules'

type Read = Pick<ArticleContent, 'headline' | 'standfirst' | 'body' | 'image'>

/** Whether a change of an article is one that readers must be able to see: of its headline, standfirst, text or image. */
export function isSubstantive(before: Read, after: Read): boolean {
  return !isDeepStrictEqual(asRead(before), asRead(after))
}

/** An image's narrower widths, which an earlier Postbag did not make, and what is kept in sight of it are no news. */
function asRead({ headline, standfirst, body, image }: Read) {
  return { headline, standfirst, body, image: image && { ...image, narrower: undefined, focus: undefined } }
}
