import { aboutFile } from '@/newsroom/media/file-words'
import { addPicture } from '@/newsroom/media/librarian'
import { inDraft } from '@/newsroom/media/media-folder'
import { largestPicture, type Picture } from '@/newsroom/media/picture-rules'
import type { Viewer } from '@/newsroom/people/people-rules'
import { isRefusal, Refusal } from '@/newsroom/refusal'

/** What became of a file that was sent: a picture of the library, or why not. */
export type Received =
  | { givenName: string; picture: Picture; isNew: boolean }
  | { givenName: string; refusal: Refusal }

/**
 * Adds the picture that comes in as `content` under `givenName` to the library. It is written to a file while it comes, not
 * held in memory, and that file is gone afterwards. An expected no is told, and the next file may be better.
 */
export async function receivePicture(
  viewer: Viewer,
  givenName: string,
  content: AsyncIterable<Uint8Array>,
): Promise<Received> {
  try {
    return await inDraft(
      () => upTo(largestPicture, content),
      async (file) => ({ givenName, ...(await addPicture(viewer, file, givenName)) }),
    )
  } catch (error) {
    if (!isRefusal(error) || ['signed_out', 'not_allowed'].includes(error.reason)) throw error
    const isNamed = error.message.startsWith(`${givenName}: `)
    return { givenName, refusal: isNamed ? error : aboutFile(givenName, error) }
  }
}

async function* upTo(most: number, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of content) {
    length += chunk.byteLength
    if (length > most) {
      throw new Refusal('invalid', ({ t }) => t('desk.file.tooLarge', { most: most / 1_000_000 }))
    }
    yield chunk
  }
}
