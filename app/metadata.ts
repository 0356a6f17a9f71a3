import type { Metadata, Viewport } from 'next'
import { theEdition } from '@/app/_request/edition'
import { siteOrigin } from '@/newsroom/site-origin'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#121212' },
  ],
}

/** The site's mark, in the files that browsers ask for. */
export const icons = {
  icon: [
    { url: '/favicon.ico', sizes: '48x48' },
    { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' },
  ],
  apple: '/apple-touch-icon.png',
}

/** What every page of the site says of itself, unless it says more. */
export async function metadataOfSite(): Promise<Metadata> {
  const { name, motto } = await theEdition()
  return {
    metadataBase: new URL(siteOrigin()),
    title: { default: name, template: `%s · ${name}` },
    description: motto,
    applicationName: name,
    robots: { 'max-image-preview': 'large' },
    icons,
    formatDetection: { telephone: false, email: false, address: false },
  }
}
