import type { Act } from '@/components/desk/act'
import { ActionForm } from '@/components/desk/action-form.client'
import { Button } from '@/components/form/button'

/** The button that deletes a picture; of one that is used, what has to be done first. */
export function DeletePicture({ src, isUsed, remove }: { src: string; isUsed: boolean; remove: Act }) {
  return (
    <section className="desk-section" aria-labelledby="delete">
      <h2 id="delete">Delete it</h2>
      {isUsed ? (
        <p className="desk-soft">It can be deleted once it is used nowhere: take it out there first.</p>
      ) : (
        <>
          <p className="desk-soft">It is gone at once, and cannot be brought back.</p>
          <ActionForm act={remove} className="desk-delete">
            <input type="hidden" name="picture" value={src} />
            <Button kind="quiet">Delete the picture</Button>
          </ActionForm>
        </>
      )}
    </section>
  )
}
