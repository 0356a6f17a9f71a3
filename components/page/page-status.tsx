/** Says with which HTTP status this page is sent; it draws its own body, which Next's `notFound()` would leave to scripts. */
export function PageStatus({ code }: { code: 404 | 410 | 503 }) {
  return <meta name="page-status" content={String(code)} />
}
