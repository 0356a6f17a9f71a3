'use client'

import { Button } from '@/components/form/button'

/** When a script could not draw a page of the desk; without scripts, `fault-answer.ts` answers. */
export default function DeskError({ reset }: { reset: () => void }) {
  return (
    <main id="main" className="desk-main">
      <div className="desk-narrow">
        <h1 className="desk-title">This page cannot be shown just now</h1>
        <p className="desk-lead" role="alert">
          Something failed here, and it has been noted. What you decided last may have been done or not: the
          comment’s history tells.
        </p>
        <div className="desk-row">
          <Button type="button" onClick={reset}>
            Try again
          </Button>
          <a href="/admin">To the desk</a>
        </div>
      </div>
    </main>
  )
}
