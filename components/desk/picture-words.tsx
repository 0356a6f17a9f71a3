import type { Picture } from '@/newsroom/media/picture-rules'

/** A picture of somebody else, with what they say of it. */
export function PictureWords({ picture }: { picture: Picture }) {
  const { src, width, height, alt, isDecorative, caption, credit } = picture
  return (
    <>
      <img src={src} width={width} height={height} alt={alt} className="desk-preview" />
      <dl className="desk-facts">
        <dt>Description</dt>
        <dd>
          <bdi>{isDecorative ? 'It only decorates.' : alt || 'Nobody has written one yet.'}</bdi>
        </dd>
        <dt>Caption</dt>
        <dd>
          <bdi>{caption || 'None'}</bdi>
        </dd>
        <dt>Credit</dt>
        <dd>
          <bdi>{credit || 'None'}</bdi>
        </dd>
      </dl>
      <p className="desk-soft">Whoever added it, and editors, can change this.</p>
    </>
  )
}
