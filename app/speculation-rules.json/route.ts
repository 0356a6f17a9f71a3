export const dynamic = 'force-static'

/**
 * What a browser may fetch ahead: a page of ours, from the moment that its link is pressed. Not sooner, so that nobody
 * is shown a page as it was minutes ago. https://wicg.github.io/nav-speculation/speculation-rules.html
 */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: '/*' },
          { not: { href_matches: ['/admin', '/admin/*', '/api/*', '/media/*', '/your-comments'] } },
        ],
      },
      eagerness: 'conservative',
    },
  ],
}

/** As a route and not a file in `public`, for the sake of its type. */
export function GET(): Response {
  return new Response(JSON.stringify(rules), {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}
