import { Notice } from '@/components/form/notice'
import type { Words } from '@/newsroom/words/words-rules'

interface UploadSaidProps {
  words: Words
  /** The names of the files that are in the library now. */
  added: string[]
  /** What is said of each other. */
  sentences: string[]
}

/** What became of pictures that were sent. */
export function UploadSaid({ words: { t }, added, sentences }: UploadSaidProps) {
  return (
    <>
      {added.length > 0 && (
        <Notice>
          {t.rich('desk.upload.added', {
            count: added.length,
            names: added.join(', '),
            files: (names) => <bdi>{names}</bdi>,
          })}
        </Notice>
      )}
      {sentences.length > 0 && (
        <Notice role="alert" className="mt-2">
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>
                <bdi>{sentence}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
