/** What became of a picture that was sent: where it is served, or why it is not kept. */
export type Uploaded = { src: string } | { problem: string }

/** Adds a picture to the media library. */
export async function sendPicture(file: File): Promise<Uploaded> {
  const form = new FormData()
  form.set('pictures', file)
  try {
    const answer = await fetch('/admin/media/upload', {
      method: 'POST',
      body: form,
      headers: { Accept: 'application/json' },
    })
    return uploadedIn(await answer.json())
  } catch {
    return { problem: 'The picture did not arrive. Check the connection, then choose it again.' }
  }
}

function uploadedIn(answer: unknown): Uploaded {
  const [picture] = listIn(partOf(answer, 'pictures'))
  const src = partOf(picture, 'src')
  if (typeof src === 'string') return { src }
  const sentence = partOf(picture, 'sentence') ?? partOf(answer, 'sentence')
  return { problem: typeof sentence === 'string' ? sentence : 'This picture cannot be kept. Choose another.' }
}

function listIn(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
