'use client'

import '@/app/(site)/site.css'
import { Fault } from '@/components/page/fault'
import { englishIn } from '@/newsroom/words/words-rules'

/** When not even a layout could be drawn. */
export default function GlobalError() {
  return (
    <html lang="en" dir="ltr">
      <head>
        <title>This page cannot be shown just now</title>
        <meta name="robots" content="noindex" />
      </head>
      <body>
        <Fault words={englishIn('UTC')} />
      </body>
    </html>
  )
}
