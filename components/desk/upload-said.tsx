import { Notice } from '@/components/form/notice'

/** What became of pictures that were sent. */
export function UploadSaid({ added, sentences }: { added: string[]; sentences: string[] }) {
  return (
    <>
      {added.length > 0 && (
        <Notice>
          {added.length === 1 ? 'Added: ' : `Added ${added.length} pictures: `}
          <bdi>{added.join(', ')}</bdi>. Write what {added.length === 1 ? 'it shows' : 'they show'}, then they
          can be used.
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
