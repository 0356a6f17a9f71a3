import type { Metadata } from 'next'
import { faultWords } from '@/app/fault/words'
import { Fault } from '@/components/page/fault'
import { PageStatus } from '@/components/page/page-status'

export const dynamic = 'force-static'

export async function generateMetadata({ params }: PageProps<'/fault/[language]'>): Promise<Metadata> {
  const { t } = await faultWords(params)
  return { title: t('fault.title'), robots: { index: false } }
}

/** Made by the build, so that it is there when nothing else is: `app/_request/fault-answer.ts` sends it. */
export default async function FaultPage({ params }: PageProps<'/fault/[language]'>) {
  return (
    <>
      <PageStatus code={503} />
      <Fault words={await faultWords(params)} />
    </>
  )
}
