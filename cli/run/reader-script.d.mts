/** See reader-script.mjs. */
export function bundleReaderScript(options?: { removeOlder?: boolean }): Promise<string>
