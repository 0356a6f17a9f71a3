'use client'

import { useEffect, useState } from 'react'
import { useWords } from '@/components/desk/desk-words.client'
import { Button } from '@/components/form/button'
import { box } from '@/components/form/described'
import { largestPicture, mostPictures, mostPixels } from '@/newsroom/media/picture-rules'

/** Sends pictures to the library, as a browser sends any form: it is not an action of React's, see where it is sent to. */
export function UploadForm() {
  const { t } = useWords()
  const [isSending, setSending] = useState(false)
  useEffect(() => {
    // Who comes back by the browser's history finds the form as it was left.
    const wake = () => setSending(false)
    addEventListener('pageshow', wake)
    return () => removeEventListener('pageshow', wake)
  }, [])
  return (
    <form
      action="/admin/media/upload"
      method="post"
      encType="multipart/form-data"
      className="desk-upload"
      onSubmit={() => setSending(true)}
    >
      <div>
        <label htmlFor="pictures" className="mb-1 block font-sans text-said font-semibold">
          {t('desk.upload.label')}
        </label>
        <input
          id="pictures"
          name="pictures"
          type="file"
          multiple
          accept="image/jpeg,image/png,image/webp"
          aria-describedby="pictures-hint"
          className={box}
        />
        <p id="pictures-hint" className="mt-1.5 font-sans text-caption text-soft">
          {t('desk.upload.hint', {
            size: largestPicture / 1_000_000,
            pixels: mostPixels / 1_000_000,
            most: mostPictures,
          })}
        </p>
      </div>
      <Button disabled={isSending}>{isSending ? t('desk.upload.sending') : t('desk.upload.send')}</Button>
    </form>
  )
}
