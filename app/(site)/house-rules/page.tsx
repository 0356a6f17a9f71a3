import { metadataOfStanding, OneStandingPage } from '@/app/(site)/one-standing-page'

export const dynamic = 'force-static'
export const generateMetadata = () => metadataOfStanding('house-rules')

export default function HouseRules() {
  return <OneStandingPage slug="house-rules" />
}
