import { articles, lists, notFound, workTypes } from '@/newsroom/words/ar/articles'
import { form, problems } from '@/newsroom/words/ar/comment-form'
import { comments, own, states, threads } from '@/newsroom/words/ar/comments'
import { desk } from '@/newsroom/words/ar/desk'
import { mail } from '@/newsroom/words/ar/mail'
import { search } from '@/newsroom/words/ar/search'
import { fault, front, preview, site, times } from '@/newsroom/words/ar/site'
import { explanations, reasons } from '@/newsroom/words/ar/standing'
import { corrections, topics } from '@/newsroom/words/ar/topics'
import type { Catalogue } from '@/newsroom/words/catalogue-rules'

export const arabic: Catalogue = {
  times,
  site,
  front,
  lists,
  articles,
  workTypes,
  comments,
  threads,
  form,
  problems,
  own,
  states,
  reasons,
  explanations,
  corrections,
  topics,
  search,
  notFound,
  fault,
  preview,
  desk,
  mail,
}
