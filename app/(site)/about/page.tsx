import { metadataOfStanding, OneStandingPage } from '@/app/(site)/one-standing-page'

export const dynamic = 'force-static'
export const generateMetadata = () => metadataOfStanding('about')

export default function About() {
  return <OneStandingPage slug="about" />
}
