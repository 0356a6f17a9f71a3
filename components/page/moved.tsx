import { PageStatus } from '@/components/page/page-status'

/** Sends who asks on, for good, to the page at the path `to`; drawn for those whose program does not follow by itself. */
export function Moved({ to }: { to: string }) {
  return (
    <main id="main" className="page-width">
      <PageStatus code={308} location={to} />
      <div className="column pt-8">
        <h1 className="article-headline">This article has another address</h1>
        <p className="mt-3 max-w-135 text-standfirst">
          It is <a href={to}>here now</a>.
        </p>
      </div>
    </main>
  )
}
