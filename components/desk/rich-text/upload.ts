import type { Words } from '@/newsroom/words/words-rules'

/** What became of a picture that was sent: where it is served, or why it is not kept. */
export type Uploaded = { src: string } | { problem: string }

/** Adds a picture to the media library. */
export async function sendPicture(file: File, words: Words): Promise<Uploaded> {
  const form = new FormData()
  form.set('pictures', file)
  try {
    const answer = await fetch('/admin/media/upload', {
      method: 'POST',
      body: form,
      headers: { Accept: 'application/json' },
    })
    return uploadedIn(await answer.json(), words)
  } catch {
    return { problem: words.t('desk.richText.notArrived') }
  }
}

function uploadedIn(answer: unknown, { t }: Words): Uploaded {
  const [picture] = listIn(partOf(answer, 'pictures'))
  const src = partOf(picture, 'src')
  if (typeof src === 'string') return { src }
  const sentence = partOf(picture, 'sentence') ?? partOf(answer, 'sentence')
  return { problem: typeof sentence === 'string' ? sentence : t('desk.richText.notKept') }
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
