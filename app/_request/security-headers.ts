const always = "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'"

const inDevelopment = process.env.NODE_ENV === 'development'
/** The development server's scripts and styles are inline, and evaluate. */
const developmentScripts = inDevelopment ? " 'unsafe-inline' 'unsafe-eval'" : ''
const developmentStyles = inDevelopment ? " 'unsafe-inline'" : ''

/** The policy of reader pages, the same for all: our own files, and inline nothing but the style sheets with these `hashes`. */
export function readerPolicy(hashes: string[]): string {
  const styles = ["'self'", ...hashes].join(' ') + developmentStyles
  return `default-src 'none'; script-src 'self'${developmentScripts}; style-src ${styles}; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; ${always}`
}

/** The policy of the desk: the framework's scripts, by `nonce`. */
export function deskPolicy(nonce: string): string {
  const evaluated = inDevelopment ? " 'unsafe-eval'" : ''
  const styles = inDevelopment ? developmentStyles : ` 'nonce-${nonce}'`
  return `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'${evaluated}; style-src 'self'${styles}; img-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; ${always}`
}

/** What is on every answer; `https`: the site is served over it; `hashes`: of the style sheets that pages hold. */
export function securityHeaders(https: boolean, hashes: string[] = []): Record<string, string> {
  return {
    'Content-Security-Policy': readerPolicy(hashes),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy':
      'accelerometer=(), autoplay=(), camera=(), display-capture=(), encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    ...(https ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
  }
}

/** What is on reader pages besides: from where a browser learns which links it may follow ahead. */
export const readerHeaders = { 'Speculation-Rules': '"/speculation-rules.json"' }

/** What is on previews, which are for whoever has the link, and whose link goes nowhere else. */
export const previewHeaders = {
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'private, no-store',
}
