import type { ArticleContent, LeadImage } from '@/newsroom/articles/article-rules'
import type { Written } from '@/newsroom/articles/manuscript-rules'
import type { ManuscriptFields } from '@/newsroom/articles/manuscript-shape'

/** What the form's fields say, with the lead image that they name. */
export function writtenIn(fields: ManuscriptFields, picture: LeadImage | null): Written {
  return {
    slug: fields.slug,
    embargo: fields.embargo,
    content: {
      headline: fields.headline,
      standfirst: fields.standfirst,
      section: fields.newSection || fields.section,
      byline: fields.byline,
      body: fields.body,
      lang: fields.lang,
      image: picture,
      commentsOpen: fields.commentsOpen,
      furniture: {
        workType: fields.type,
        tags: fields.tags,
        keyPoints: fields.keyPoints,
        sources: fields.sources,
        methods: fields.methods,
        related: fields.related,
        translations: fields.translations,
        inNewsSitemap: fields.newsSitemap,
        commentsCloseAfterDays: fields.commentsNeverClose ? 'never' : fields.commentsClose,
      },
    },
  }
}

/** A manuscript as the form's fields hold it, as text. */
export function fieldsOf({ content, slug, embargo }: Written): Record<string, string> {
  return { slug, embargo, ...fieldsOfContent(content) }
}

/** An article’s content as the form’s fields hold it, as text. */
export function fieldsOfContent({ furniture, image, ...content }: ArticleContent): Record<string, string> {
  const ticked = (value: boolean) => (value ? 'on' : '')
  const closing = furniture.commentsCloseAfterDays
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    section: content.section,
    newSection: '',
    byline: content.byline.join('\n'),
    lang: content.lang,
    body: content.body,
    type: furniture.workType,
    tags: furniture.tags.join(', '),
    keyPoints: furniture.keyPoints.join('\n'),
    sources: furniture.sources,
    methods: furniture.methods,
    related: furniture.related.join('\n'),
    translations: furniture.translations.map(({ lang, slug }) => `${lang} ${slug}`).join('\n'),
    image: image?.src ?? '',
    alt: image?.alt ?? '',
    caption: image?.caption ?? '',
    credit: image?.credit ?? '',
    commentsOpen: ticked(content.commentsOpen),
    commentsClose: closing === 'never' ? '' : String(closing ?? ''),
    commentsNeverClose: ticked(closing === 'never'),
    newsSitemap: ticked(furniture.inNewsSitemap),
  }
}
