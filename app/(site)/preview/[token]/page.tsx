import type { Metadata } from 'next'
import { siteOrigin } from '@/app/_request/origin'
import { preloadReadingFace } from '@/app/fonts'
import { ArticleText } from '@/components/article/article-text'
import { PageStatus } from '@/components/page/page-status'
import { PreviewNote, PreviewOver } from '@/components/page/preview-note'
import { previewAt } from '@/newsroom/articles/previews'
import { theEdition } from '@/newsroom/edition'

/** The headline is in no title: titles stay in the browser's history. Further headers are in `connection.ts`. */
export const metadata: Metadata = {
  title: 'Preview',
  robots: { index: false, follow: false },
  referrer: 'no-referrer',
}

export const dynamic = 'force-dynamic'

export default async function PreviewPage({ params }: PageProps<'/preview/[token]'>) {
  const { token } = await params
  const [preview, { timeZone }] = await Promise.all([previewAt(token), theEdition()])
  if (preview.state !== 'open') {
    preloadReadingFace()
    return (
      <>
        <PageStatus code={preview.state === 'over' ? 410 : 404} />
        <PreviewOver wasOne={preview.state === 'over'} />
      </>
    )
  }
  const { article, until } = preview
  preloadReadingFace(article.lang)
  const whole = {
    ...article,
    headline: article.headline || 'Without a headline',
    section: article.section || 'No section',
  }
  return (
    <main id="main" className="page-width">
      <PreviewNote until={until} timeZone={timeZone} />
      <ArticleText article={whole} timeZone={timeZone} address={`${siteOrigin()}/articles/${article.slug}`} />
    </main>
  )
}
