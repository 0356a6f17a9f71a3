import { DeskMoment } from '@/components/desk/desk-moment'
import type { Picture, PictureUse } from '@/newsroom/media/picture-rules'

/** What is known of a picture, and where it is used. */
export function PictureFacts({
  picture: { src, givenName, width, height, addedAt },
  uses,
  timeZone,
}: {
  picture: Picture
  uses: PictureUse[]
  timeZone: string
}) {
  return (
    <>
      <dl className="desk-facts">
        <dt>File</dt>
        <dd>
          <bdi>{givenName}</bdi>
        </dd>
        <dt>Size</dt>
        <dd>
          {width} × {height}
        </dd>
        <dt>Added</dt>
        <dd>
          <DeskMoment at={addedAt} timeZone={timeZone} />
        </dd>
        <dt>Address</dt>
        <dd>
          <code className="desk-code">{src}</code>
        </dd>
        <dt>In a text</dt>
        <dd>
          <code className="desk-code">![]({src})</code>
        </dd>
      </dl>
      <section className="desk-section" aria-labelledby="uses">
        <h2 id="uses">Where it is used</h2>
        {uses.length === 0 && <p>Nowhere yet.</p>}
        <ul className="desk-uses">
          {uses.map(({ words, address }) => (
            <li key={`${address} ${words}`}>
              <bdi>{address ? <a href={address}>{asBeginning(words)}</a> : asBeginning(words)}</bdi>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function asBeginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
