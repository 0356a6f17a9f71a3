// Next loads this file by itself, before and apart from the rest: it passes on to the cache that instrumentation.ts opens.
const pages = () => globalThis[Symbol.for('postbag.page-cache')]

module.exports = class PageCacheHandler {
  async get(key, context) {
    return context.kind === 'APP_PAGE' ? ((await pages()?.get(key)) ?? null) : null
  }

  async set(key, value) {
    if (value?.kind === 'APP_PAGE') await pages()?.set(key, value)
  }

  async revalidateTag() {}

  resetRequestCache() {}
}
