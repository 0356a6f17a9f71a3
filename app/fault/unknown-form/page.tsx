import type { Metadata } from 'next'
import { UnknownForm } from '@/components/page/unknown-form'

export const dynamic = 'force-static'
export const metadata: Metadata = { title: 'Your form was not stored', robots: { index: false } }

/** Made by the build: `app/_request/fault-answer.ts` sends it with what was typed in it. */
export default function UnknownFormPage() {
  return <UnknownForm />
}
