import { CharactersLeft } from '@/components/reader/characters-left'
import { KeptDraft } from '@/components/reader/kept-draft'
import { KeptWriter } from '@/components/reader/kept-writer'
import { PostingNote } from '@/components/reader/posting-note'
import { ReplyHere } from '@/components/reader/reply-here'
import { SentComment } from '@/components/reader/sent-comment'

// Whoever goes on at once must not find the draft of what was sent.
customElements.define('sent-comment', SentComment)

/** The first counts what the second puts into the field. */
function enrichForms(): void {
  customElements.define('characters-left', CharactersLeft)
  customElements.define('kept-draft', KeptDraft)
  customElements.define('kept-writer', KeptWriter)
  customElements.define('posting-note', PostingNote)
  customElements.define('reply-here', ReplyHere)
}

// The text and the picture are drawn first: on a slow phone a tenth of a second earlier (measured).
requestAnimationFrame(() => setTimeout(enrichForms))
