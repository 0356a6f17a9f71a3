import type { Picture } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** A picture of somebody else, with what they say of it. */
export function PictureWords({ words: { t }, picture }: { words: Words; picture: Picture }) {
  const { src, width, height, alt, isDecorative, caption, credit } = picture
  return (
    <>
      <img src={src} width={width} height={height} alt={alt} className="desk-preview" />
      <dl className="desk-facts">
        <dt>{t('desk.picture.description')}</dt>
        <dd>
          <bdi>{isDecorative ? t('desk.picture.decorates') : alt || t('desk.picture.undescribed')}</bdi>
        </dd>
        <dt>{t('desk.picture.caption')}</dt>
        <dd>
          <bdi>{caption || t('desk.picture.none')}</bdi>
        </dd>
        <dt>{t('desk.picture.credit')}</dt>
        <dd>
          <bdi>{credit || t('desk.picture.none')}</bdi>
        </dd>
      </dl>
      <p className="desk-soft">{t('desk.picture.whoChanges')}</p>
    </>
  )
}
