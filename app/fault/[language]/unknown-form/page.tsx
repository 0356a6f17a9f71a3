import type { Metadata } from 'next'
import { faultWords } from '@/app/fault/words'
import { UnknownForm } from '@/components/page/unknown-form'

type Props = PageProps<'/fault/[language]/unknown-form'>

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { t } = await faultWords(params)
  return { title: t('fault.formTitle'), robots: { index: false } }
}

/** Made by the build: `app/_request/fault-answer.ts` sends it with what was typed in it. */
export default async function UnknownFormPage({ params }: Props) {
  return <UnknownForm words={await faultWords(params)} />
}
