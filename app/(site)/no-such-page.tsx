import { NotFound } from '@/components/page/not-found'
import { PageStatus } from '@/components/page/page-status'
import { newestArticles } from '@/newsroom/articles/articles'

/** The answer to an address of a form that exists, at which there is nothing. `title`: what is not there, in words. */
export async function NoSuchPage({ title }: { title: string }) {
  return (
    <>
      <PageStatus code={404} />
      <NotFound title={title} newest={await newestArticles()} />
    </>
  )
}
