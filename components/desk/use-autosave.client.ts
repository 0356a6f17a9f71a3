import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Act } from '@/components/desk/act'
import { type FormState, fresh } from '@/components/form/form-state'

/** How long after a change it is saved, in milliseconds. */
const soon = 10_000

/** What became of what was typed, as far as nobody pressed anything. */
export type Autosaved =
  | { is: 'nothing' }
  | { is: 'saved'; at: Date }
  | { is: 'refused'; message: string }
  | { is: 'stale' }
  /** The site did not answer; it is sent again. */
  | { is: 'unreached' }

/**
 * Saves a form some seconds after a change, and when a field or the page is left. Returns what became of it, and the
 * version that the form is written over: the one it was `opened` at, or what was saved of it since, but never one that
 * somebody else saved and nobody has seen here. `state`: what became of the form when it was last sent.
 */
export function useAutosave(
  form: RefObject<HTMLFormElement | null>,
  act: Act,
  { opened, state }: { opened: number; state: FormState },
): { version: number; autosaved: Autosaved } {
  const [version, setVersion] = useState(opened)
  const [autosaved, setAutosaved] = useState<Autosaved>({ is: 'nothing' })
  const edits = useRef({ made: 0, kept: 0 })
  const isStopped = useRef(false)

  useEffect(() => {
    if (state.status !== 'refused') return
    // What was sent is not kept after all.
    edits.current = { made: edits.current.made + 1, kept: edits.current.made }
    if (state.reason === 'stale') isStopped.current = true
  }, [state])

  useEffect(() => {
    const field = form.current
    if (!field) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isBusy = false
    let isHere = true
    let waiting: HTMLElement | null = null
    const isUnsaved = () => edits.current.made > edits.current.kept

    async function save() {
      clearTimeout(timer)
      timer = undefined
      if (!field || isBusy || isStopped.current || !isUnsaved() || !hasBegun(field)) return
      isBusy = true
      const { made } = edits.current
      const sent = new FormData(field)
      sent.set('do', 'autosave')
      sent.delete('over')
      const answer = await act(fresh, sent).catch(() => null)
      isBusy = false
      if (!isHere) return
      // Who pressed Save meanwhile hears from that.
      if (edits.current.kept > made) return
      if (answer === null) {
        setAutosaved({ is: 'unreached' })
      } else if (answer.status === 'done') {
        edits.current.kept = made
        if (answer.version !== undefined) {
          setVersion(answer.version)
          const shown = field.elements.namedItem('version')
          if (shown instanceof HTMLInputElement) shown.value = String(answer.version)
        }
        setAutosaved({ is: 'saved', at: new Date() })
      } else if (answer.status === 'refused') {
        isStopped.current = ['stale', 'closed', 'not_allowed', 'not_found'].includes(answer.reason)
        setAutosaved(answer.reason === 'stale' ? { is: 'stale' } : { is: 'refused', message: answer.message })
      }
      const pressed = waiting
      waiting = null
      if (pressed) field.requestSubmit(pressed)
      else if (isUnsaved()) later()
    }

    function later() {
      timer ??= setTimeout(() => void save(), soon)
    }
    function change() {
      edits.current.made++
      later()
    }
    function send(event: SubmitEvent) {
      clearTimeout(timer)
      timer = undefined
      // What is on its way makes a version: sent at once, the form would be overtaken by itself.
      if (isBusy) {
        event.preventDefault()
        event.stopPropagation()
        waiting = event.submitter
        return
      }
      edits.current.kept = edits.current.made
    }
    function leave(event: BeforeUnloadEvent) {
      if (isUnsaved()) event.preventDefault()
    }
    const now = () => void save()
    const hide = () => document.visibilityState === 'hidden' && void save()
    field.addEventListener('input', change)
    field.addEventListener('change', now)
    field.addEventListener('focusout', now)
    field.addEventListener('submit', send, true)
    window.addEventListener('beforeunload', leave)
    document.addEventListener('visibilitychange', hide)
    return () => {
      isHere = false
      clearTimeout(timer)
      field.removeEventListener('input', change)
      field.removeEventListener('change', now)
      field.removeEventListener('focusout', now)
      field.removeEventListener('submit', send, true)
      window.removeEventListener('beforeunload', leave)
      document.removeEventListener('visibilitychange', hide)
    }
  }, [form, act])

  return { version, autosaved }
}

/** An article that was not saved once has nowhere to be kept. */
function hasBegun(form: HTMLFormElement): boolean {
  return form.elements.namedItem('id') !== null
}
