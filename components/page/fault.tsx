/** What a reader is told when the page could not be made. */
export function Fault() {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 pb-10">
        <h1 className="article-headline">This page cannot be shown just now</h1>
        <p className="article-standfirst">
          Something went wrong on our side, not on yours. It is on record here. Load the page again in a
          minute.
        </p>
        <p className="font-sans text-said text-soft">
          If you had just sent something, go back: your browser may still hold what you typed. Sending the
          same comment twice prints it once.
        </p>
        <div id="typed" />
      </div>
    </main>
  )
}
