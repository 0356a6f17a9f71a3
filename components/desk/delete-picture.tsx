import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { Button } from '@/components/form/button'
import type { Words } from '@/newsroom/words/words-rules'

interface DeletePictureProps {
  words: Words
  src: string
  isUsed: boolean
  remove: Act
}

/** The button that deletes a picture; of one that is used, what has to be done first. */
export function DeletePicture({ words: { t }, src, isUsed, remove }: DeletePictureProps) {
  return (
    <section className="desk-section" aria-labelledby="delete">
      <h2 id="delete">{t('desk.picture.delete')}</h2>
      {isUsed ? (
        <p className="desk-soft">{t('desk.picture.deleteUsed')}</p>
      ) : (
        <>
          <p className="desk-soft">{t('desk.picture.deleteFinal')}</p>
          <ActionForm act={remove} className="desk-delete">
            <input type="hidden" name="picture" value={src} />
            <Button kind="quiet">{t('desk.picture.deleteNow')}</Button>
          </ActionForm>
        </>
      )}
    </section>
  )
}
