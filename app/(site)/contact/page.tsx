import { metadataOfStanding, OneStandingPage } from '@/app/(site)/one-standing-page'

export const dynamic = 'force-static'
export const generateMetadata = () => metadataOfStanding('contact')

export default function Contact() {
  return <OneStandingPage slug="contact" />
}
