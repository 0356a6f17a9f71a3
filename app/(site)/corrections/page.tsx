import { CorrectionsPage, metadataOfCorrections } from '@/app/(site)/corrections/one-page'

export const dynamic = 'force-static'

export function generateMetadata() {
  return metadataOfCorrections()
}

export default function NewestCorrections() {
  return <CorrectionsPage />
}
