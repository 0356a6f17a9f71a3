/** The file of an article, as it is imported; an import under the same slug replaces it. */
export function articleFile(slug: string, headline: string): string {
  return [
    '---',
    `title: ${headline}`,
    `slug: ${slug}`,
    'section: City',
    'published: 2026-03-02',
    '---',
    'Text.',
  ].join('\n')
}
