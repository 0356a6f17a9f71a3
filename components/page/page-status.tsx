type PageStatusProps =
  | { code: 404 | 410 | 503; location?: undefined }
  /** `location`: the path of a page of the site. */
  | { code: 308; location: string }

/** Says with which HTTP status this page is sent; it draws its own body, which Next's `notFound()` would leave to scripts. */
export function PageStatus({ code, location }: PageStatusProps) {
  return (
    <>
      <meta name="page-status" content={String(code)} />
      {location && <meta name="page-location" content={location} />}
    </>
  )
}
