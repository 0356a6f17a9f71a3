import { NotFound } from '@/components/page/not-found'
import { PageStatus } from '@/components/page/page-status'
import { newestArticles } from '@/newsroom/articles/articles'

/** The answer to a number that no page of comments has. */
export async function NoSuchPage() {
  return (
    <>
      <PageStatus code={404} />
      <NotFound title="There is no such page of comments" newest={await newestArticles()} />
    </>
  )
}
