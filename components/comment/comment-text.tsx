import { Fragment } from 'react'
import { type Piece, paragraphsOf } from '@/newsroom/comments/link-rules'

/** The text of a comment: its paragraphs, its line breaks, its links; each paragraph in its own direction. */
export function CommentText({ body }: { body: string }) {
  return paragraphsOf(body).map((lines, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
    <p key={index} dir="auto" className="mb-2 wrap-anywhere whitespace-pre-wrap">
      {lines.map((pieces, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
        <Fragment key={line}>
          {line > 0 && <br />}
          <Line pieces={pieces} />
        </Fragment>
      ))}
    </p>
  ))
}

function Line({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, href }, index) =>
    href === undefined ? (
      text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the text never changes
      <a key={index} href={href} dir="ltr" rel="ugc nofollow">
        {text}
      </a>
    ),
  )
}
