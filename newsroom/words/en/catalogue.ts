import { articles, lists, notFound, workTypes } from '@/newsroom/words/en/articles'
import { form, problems } from '@/newsroom/words/en/comment-form'
import { comments, own, states, threads } from '@/newsroom/words/en/comments'
import { desk } from '@/newsroom/words/en/desk'
import { mail } from '@/newsroom/words/en/mail'
import { search } from '@/newsroom/words/en/search'
import { fault, front, preview, site, times } from '@/newsroom/words/en/site'
import { explanations, reasons } from '@/newsroom/words/en/standing'
import { corrections, topics } from '@/newsroom/words/en/topics'

export const english = {
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
} as const
