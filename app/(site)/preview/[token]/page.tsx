import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { preloadReadingFace } from '@/app/fonts'
import { ArticleText } from '@/components/article/article-text'
import { PageStatus } from '@/components/page/page-status'
import { PreviewNote, PreviewOver } from '@/components/page/preview-note'
import { previewAt } from '@/newsroom/articles/previews'
import { siteOrigin } from '@/newsroom/site-origin'
import { wordsOf } from '@/newsroom/words/words-rules'

/** The headline is in no title: titles stay in the browser's history. Further headers are in `connection.ts`. */
export async function generateMetadata(): Promise<Metadata> {
  return {
    title: wordsOf(await theEdition()).t('preview.title'),
    robots: { index: false, follow: false },
    referrer: 'no-referrer',
  }
}

export const dynamic = 'force-dynamic'

export default async function PreviewPage({ params }: PageProps<'/preview/[token]'>) {
  const { token } = await params
  const [preview, edition] = await Promise.all([previewAt(token), theEdition()])
  const words = wordsOf(edition)
  if (preview.state !== 'open') {
    preloadReadingFace(words.language)
    return (
      <>
        <PageStatus code={preview.state === 'over' ? 410 : 404} />
        <PreviewOver wasOne={preview.state === 'over'} words={words} />
      </>
    )
  }
  const { article, until } = preview
  preloadReadingFace(article.lang)
  const whole = {
    ...article,
    headline: article.headline || words.t('preview.noHeadline'),
    section: article.section || words.t('preview.noSection'),
  }
  return (
    <main id="main" className="page-width">
      <PreviewNote until={until} words={words} />
      <ArticleText article={whole} words={words} address={`${siteOrigin()}/articles/${article.slug}`} />
    </main>
  )
}
