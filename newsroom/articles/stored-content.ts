import { z } from 'zod'
import {
  type ArticleContent,
  type Furniture,
  noFurniture,
  workTypes,
} from '@/newsroom/articles/article-rules'

const furnitureShape = z.object({
  workType: z.enum(workTypes).default(noFurniture.workType),
  tags: z.array(z.string()).default(noFurniture.tags),
  keyPoints: z.array(z.string()).default(noFurniture.keyPoints),
  sources: z.string().default(noFurniture.sources),
  methods: z.string().default(noFurniture.methods),
  related: z.array(z.string()).default(noFurniture.related),
  translations: z.array(z.object({ lang: z.string(), slug: z.string() })).default(noFurniture.translations),
  inNewsSitemap: z.boolean().default(noFurniture.inNewsSitemap),
  commentsCloseAfterDays: z
    .union([z.number(), z.literal('never')])
    .nullable()
    .default(null),
})

/** A picture as it was stored. */
export const storedImage = z.object({
  src: z.string(),
  width: z.number(),
  height: z.number(),
  narrower: z.array(z.number()).exactOptional(),
  alt: z.string(),
  caption: z.string(),
  credit: z.string(),
  focus: z.object({ x: z.number(), y: z.number() }).exactOptional(),
})

const contentShape = z.object({
  headline: z.string().default(''),
  standfirst: z.string().default(''),
  section: z.string().default(''),
  byline: z.array(z.string()).default([]),
  body: z.string().default(''),
  lang: z.string().default('en'),
  image: storedImage.nullable().default(null),
  commentsOpen: z.boolean().default(true),
  // Null, where an earlier Postbag stored an article.
  furniture: z.preprocess((stored) => stored ?? {}, furnitureShape),
})

/** What stands around a text, as it was stored; with what an earlier Postbag did not store as by default. */
export function furnitureOf(stored: unknown): Furniture {
  return furnitureShape.parse(stored ?? {})
}

/** What a manuscript or a revision says, as it was stored; what is missing is empty. */
export function contentOf(stored: unknown): ArticleContent {
  return contentShape.parse(stored ?? {})
}
