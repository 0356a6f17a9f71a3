/** The front page before anything was published. It speaks to whoever runs the site: nobody else has its address yet. */
export function EmptyFront() {
  return (
    <div className="column py-12">
      <h2 className="text-[1.75rem]/[1.2] font-medium">Nothing has been published yet</h2>
      <p className="mt-3 max-w-135 text-standfirst">
        Write an article in Markdown, with its title, slug, section and date at the top, and import it in a
        terminal:
      </p>
      <pre className="mt-5 border-s-3 border-accent bg-wash px-4 py-3 font-mono text-[0.9375rem]/normal whitespace-pre-wrap">
        npm run postbag -- article import FILE.md
      </pre>
      <p className="mt-5 font-sans text-said text-soft">
        It appears here at once; the site need not be started again.
      </p>
    </div>
  )
}
