import type { Metadata } from 'next'
import { Fault } from '@/components/page/fault'
import { PageStatus } from '@/components/page/page-status'

export const dynamic = 'force-static'
export const metadata: Metadata = { title: 'This page cannot be shown just now', robots: { index: false } }

/** Made by the build, so that it is there when nothing else is: `app/_request/fault-answer.ts` sends it. */
export default function FaultPage() {
  return (
    <>
      <PageStatus code={503} />
      <Fault />
    </>
  )
}
