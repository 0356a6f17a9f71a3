import { metadataOfStanding, OneStandingPage } from '@/app/(site)/one-standing-page'

export const dynamic = 'force-static'
export const generateMetadata = () => metadataOfStanding('privacy')

export default function Privacy() {
  return <OneStandingPage slug="privacy" />
}
