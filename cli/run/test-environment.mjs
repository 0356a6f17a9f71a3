/** What the operator may have set for the site that runs here; a test must not see any of it. */
const settings = [
  ...['PORT', 'HOST', 'SITE_URL', 'DATA_DIR', 'DATABASE_URL', 'AUTH_SECRET', 'ADMIN_EMAIL', 'ADMIN_PASSWORD'],
  ...[
    'SAMPLE_EDITION',
    'TRUSTED_PROXIES',
    'COMMENTS_PER_MINUTE',
    'SIGN_INS_PER_MINUTE',
    'SMTP_URL',
    'MAIL_FROM',
  ],
  ...['METRICS_TOKEN', 'NODE_ENV'],
]

/** The environment of a test run: this one without the site's settings, and with a build folder of its own. */
export function testEnvironment(env) {
  const kept = Object.entries(env).filter(([name]) => !settings.includes(name))
  return {
    ...Object.fromEntries(kept),
    POSTBAG_DIST_DIR: '.next-test',
    // Each server that a test starts has a folder of its own; this is for what forgets to say which.
    DATA_DIR: '.test/data',
    // Given, so that a build takes none from a data folder, and is the same for every server.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: Buffer.alloc(32, 'postbag tests').toString('base64'),
    NEXT_TELEMETRY_DISABLED: '1',
    // Next takes this to mean that .env has been read already. Otherwise the site's own .env,
    // with its database, would reach the servers that the tests start.
    __NEXT_PROCESSED_ENV: 'true',
  }
}
