import { Fragment } from 'react'
import { type Piece, paragraphsOf } from '@/newsroom/comments/link-rules'

/**
 * The whole text of a comment as a moderator reads it: web addresses are marked but lead nowhere, so that no slip of the
 * finger opens what someone wants opened.
 */
export function DeskText({ body }: { body: string }) {
  return (
    <div className="desk-text">
      {paragraphsOf(body).map((lines, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
        <p key={index} dir="auto">
          {lines.map((pieces, line) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
            <Fragment key={line}>
              {line > 0 && <br />}
              <Line pieces={pieces} />
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

function Line({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, href }, index) =>
    href === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
      <span key={index} dir="ltr" className="desk-address">
        {text}
      </span>
    ),
  )
}
