import { CharactersLeft } from '@/components/reader/characters-left'
import { KeptDraft } from '@/components/reader/kept-draft'
import { KeptWriter } from '@/components/reader/kept-writer'
import { PostingNote } from '@/components/reader/posting-note'
import { SentComment } from '@/components/reader/sent-comment'

// The first counts what the second puts into the field.
customElements.define('characters-left', CharactersLeft)
customElements.define('kept-draft', KeptDraft)
customElements.define('kept-writer', KeptWriter)
customElements.define('posting-note', PostingNote)
customElements.define('sent-comment', SentComment)
