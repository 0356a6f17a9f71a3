import type { Catalogue } from '@/newsroom/words/catalogue-rules'
import { articles, lists, notFound, workTypes } from '@/newsroom/words/fr/articles'
import { form, problems } from '@/newsroom/words/fr/comment-form'
import { comments, own, states, threads } from '@/newsroom/words/fr/comments'
import { desk } from '@/newsroom/words/fr/desk'
import { mail } from '@/newsroom/words/fr/mail'
import { search } from '@/newsroom/words/fr/search'
import { fault, front, preview, site, times } from '@/newsroom/words/fr/site'
import { explanations, reasons } from '@/newsroom/words/fr/standing'
import { corrections, topics } from '@/newsroom/words/fr/topics'

export const french: Catalogue = {
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
