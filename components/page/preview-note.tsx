import { Moment } from '@/components/page/moment'

/** Above an article that is not published: what it is, and how long its link works. */
export function PreviewNote({ until, timeZone }: { until: Date; timeZone: string }) {
  return (
    <p
      role="note"
      className="mt-4 border border-s-[6px] border-accent px-3.5 py-3 font-sans text-said print:border-s"
    >
      <b>Preview.</b> This is what the newsroom is working on. It is not published, may change, and is not to
      be passed on. This link works until <Moment at={until} timeZone={timeZone} />.
    </p>
  )
}

/** In place of a preview whose link works no longer, or never did. */
export function PreviewOver({ wasOne }: { wasOne: boolean }) {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8">
        <h1 className="article-headline">{wasOne ? 'This preview has ended' : 'There is no such preview'}</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          {wasOne
            ? 'Its link was for a while only. Ask whoever sent it for a new one.'
            : 'The address may have been cut or mistyped. Ask whoever sent it to send it again.'}{' '}
          The <a href="/">front page</a> has everything that is published.
        </p>
      </div>
    </main>
  )
}
