import { theEdition } from '@/app/_request/edition'
import { NotFound } from '@/components/page/not-found'
import { PageStatus } from '@/components/page/page-status'
import { newestArticles } from '@/newsroom/articles/articles'
import { wordsOf } from '@/newsroom/words/words-rules'

export interface NoSuchPageProps {
  /** What is not there. */
  what:
    | 'page'
    | 'article'
    | 'section'
    | 'tag'
    | 'author'
    | 'month'
    | 'commentPage'
    | 'thread'
    | 'comment'
    | 'corrections'
}

/** The answer to an address of a form that exists, at which there is nothing. */
export async function NoSuchPage({ what }: NoSuchPageProps) {
  const [edition, newest] = await Promise.all([theEdition(), newestArticles()])
  const words = wordsOf(edition)
  return (
    <>
      <PageStatus code={404} />
      <NotFound title={words.t(`notFound.${what}`)} newest={newest} words={words} />
    </>
  )
}
