import { NotFound } from '@/components/page/not-found'
import { PageStatus } from '@/components/page/page-status'
import { newestArticles } from '@/newsroom/articles/articles'

/** The answer where there is no such section, or no article of such a month. */
export async function NoSuchList({ title }: { title: string }) {
  return (
    <>
      <PageStatus code={404} />
      <NotFound title={title} newest={await newestArticles()} />
    </>
  )
}
