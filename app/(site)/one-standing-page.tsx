import type { Metadata } from 'next'
import { theEdition } from '@/app/_request/edition'
import { preloadReadingFace } from '@/app/fonts'
import { Body } from '@/components/article/body'
import { ReasonsExplained } from '@/components/page/reasons-explained'
import { StandingPage } from '@/components/page/standing-page'
import { bodyTree } from '@/newsroom/articles/body-rules'
import { sizesOfPicturesIn } from '@/newsroom/media/sizes'
import type { StandingSlug } from '@/newsroom/standing/standing-page-rules'
import { standingPage } from '@/newsroom/standing/standing-pages'
import { wordsOf } from '@/newsroom/words/words-rules'

export async function metadataOfStanding(slug: StandingSlug): Promise<Metadata> {
  const { title, standfirst } = await standingPage(slug)
  return { title, ...(standfirst && { description: standfirst }), alternates: { canonical: `/${slug}` } }
}

/** A standing page as the desk wrote it, or as Postbag brings it. The reasons of the house rules come from what is done. */
export async function OneStandingPage({ slug }: { slug: StandingSlug }) {
  const [edition, { title, standfirst, body }] = await Promise.all([theEdition(), standingPage(slug)])
  const images = await sizesOfPicturesIn(body)
  const words = wordsOf(edition)
  preloadReadingFace(edition.language)
  return (
    <StandingPage title={title} standfirst={standfirst}>
      <Body root={bodyTree(body)} images={images} words={words} />
      {slug === 'house-rules' && (
        <div className="prose mt-4">
          <ReasonsExplained words={words} />
        </div>
      )}
    </StandingPage>
  )
}
