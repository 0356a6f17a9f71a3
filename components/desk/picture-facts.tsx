import type { Picture, PictureUse } from '@/newsroom/media/picture-rules'
import type { Words } from '@/newsroom/words/words-rules'

/** What is known of a picture, and where it is used. */
export function PictureFacts({
  words,
  picture: { src, givenName, width, height, addedAt },
  uses,
}: {
  words: Words
  picture: Picture
  uses: PictureUse[]
}) {
  const { t } = words
  return (
    <>
      <dl className="desk-facts">
        <dt>{t('desk.picture.file')}</dt>
        <dd>
          <bdi>{givenName}</bdi>
        </dd>
        <dt>{t('desk.picture.size')}</dt>
        <dd>
          <bdi dir="ltr">{t('desk.picture.pixels', { width, height })}</bdi>
        </dd>
        <dt>{t('desk.picture.added')}</dt>
        <dd>
          <time dateTime={addedAt.toISOString()}>{words.moment(addedAt)}</time>
        </dd>
        <dt>{t('desk.picture.address')}</dt>
        <dd>
          <code className="desk-code" dir="ltr">
            {src}
          </code>
        </dd>
        <dt>{t('desk.picture.inText')}</dt>
        <dd>
          <code className="desk-code" dir="ltr">
            ![]({src})
          </code>
        </dd>
      </dl>
      <section className="desk-section" aria-labelledby="uses">
        <h2 id="uses">{t('desk.picture.uses')}</h2>
        {uses.length === 0 && <p>{t('desk.picture.usedNowhere')}</p>}
        <ul className="desk-uses">
          {uses.map(({ says, address }) => {
            const said = asBeginning(says(words))
            return (
              <li key={`${address} ${said}`}>
                <bdi>{address ? <a href={address}>{said}</a> : said}</bdi>
              </li>
            )
          })}
        </ul>
      </section>
    </>
  )
}

function asBeginning(said: string): string {
  return said.charAt(0).toUpperCase() + said.slice(1)
}
