/** What is said to whoever posts a form that this build does not know; what they typed is put in, for them to keep. */
export function UnknownForm() {
  return (
    <main id="main" className="page-width">
      <div className="column pt-8 pb-10">
        <h1 className="article-headline">What you wrote is here, and not yet sent</h1>
        <p className="article-standfirst">
          Nothing was stored. The site was renewed while you were writing, and does not know the form that you
          sent. Copy what you wrote, <a href="?">load the page anew</a>, and send it from there.
        </p>
        <div className="font-sans text-said">
          <div id="typed" />
        </div>
      </div>
    </main>
  )
}
