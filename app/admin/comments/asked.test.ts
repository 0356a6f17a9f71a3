import { describe, expect, test } from 'vitest'
import {
  askedFor,
  hashOf,
  kept,
  onwardInForm,
  readKept,
  rejectionAddress,
  waitingPlace,
  waitingRejection,
} from '@/app/admin/comments/asked'

const [a, b, c] = [1, 2, 3].map((number) => `01a20ac9-1f8e-722e-9850-00000000000${number}`)
const nothing = { approve: '', reject: '', spam: '', selection: '', selected: [] }

function formOf(fields: [string, string][]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

describe('what was pressed', () => {
  test('is the button of one comment, and not what happens to be selected', () => {
    expect(askedFor({ ...nothing, spam: `${a}.3`, selected: [`${b}.0`] })).toEqual({
      kind: 'spam',
      seen: [{ id: a, version: 3 }],
    })
  })

  test('is the button for all that are selected, each once, and nothing that is no comment', () => {
    const selected = [`${a}.0`, `${b}.1`, `${a}.0`, 'everything', '']
    expect(askedFor({ ...nothing, selection: 'approve', selected })).toEqual({
      kind: 'approve',
      seen: [
        { id: a, version: 0 },
        { id: b, version: 1 },
      ],
    })
  })

  test('is nothing when no button of ours was', () => {
    expect(askedFor(nothing)).toBeNull()
    expect(askedFor({ ...nothing, selection: 'delete' })).toBeNull()
  })
})

test.each(['', '\0', 'x\r\nSet-Cookie: a=b', 'ü😀', '1'])(
  'what is no comment (%j) has no place on a page',
  (id) => {
    expect(hashOf(id)).toBe('')
    expect(hashOf(a ?? '')).toBe(`#comment-${a}`)
  },
)

test('the comment to go on with comes out of the list that the form carries, or is empty', () => {
  expect(onwardInForm(`${a} ${b} ${c}`, [{ id: a ?? '', version: 0 }])).toBe(b)
  expect(onwardInForm('', [{ id: a ?? '', version: 0 }])).toBe('')
})

describe('what was typed into the rejection form', () => {
  test('comes through an address whole', () => {
    const typed = { reason: 'off_topic', note: 'Zeile\nسطر "quoted" & more? 100%' }
    const address = rejectionAddress([{ id: `${a}`, version: 0 }], {
      back: '/admin/comments',
      onward: '',
      kept: kept(typed),
    })
    expect(readKept(new URL(address, 'http://desk').searchParams.get('kept') ?? '')).toEqual(typed)
  })

  test('is nothing when the address was tampered with', () => {
    for (const text of ['', 'abc', kept({ reason: '', note: '' }).slice(2), 'WzFd']) {
      expect(readKept(text)).toEqual({ reason: '', note: '' })
    }
  })

  test('fits into an address also as the longest note, in a script of three bytes a letter', () => {
    const form = formOf([
      ['note', '語'.repeat(1000)],
      ['back', '/admin/comments'],
    ])
    expect(encodeURIComponent(waitingRejection(form)).length).toBeLessThan(8000)
  })
})

describe('a decision whose session has ended waits', () => {
  const back = '/admin/comments?status=spam'
  const place = (...fields: [string, string][]) =>
    new URL(waitingPlace(formOf([['back', back], ...fields])), 'http://desk')

  test('at the comment', () => {
    const { pathname, search } = place(['approve', `${a}.0`])
    expect(pathname + search).toBe(`/admin/comments/${a}?decision=approve`)
  })

  test('of several, at the list with those selected', () => {
    const { pathname, searchParams } = place(
      ['selection', 'approve'],
      ['selected', `${a}.0`],
      ['selected', `${b}.2`],
    )
    expect(pathname).toBe('/admin/comments')
    expect(searchParams.get('status')).toBe('spam')
    expect(searchParams.get('decision')).toBe('approve')
    expect(searchParams.getAll('selected')).toEqual([`${a}.0`, `${b}.2`])
  })

  test('to reject, at the form for the reason', () => {
    const { pathname, searchParams } = place(['reject', `${a}.0`], ['listed', `${a} ${b}`])
    expect(pathname).toBe('/admin/comments/reject')
    expect(Object.fromEntries(searchParams)).toEqual({ comments: `${a}.0`, back, onward: b })
  })

  test('to undo, at the message that offers it', () => {
    expect(place(['undo', `${c}`]).searchParams.get('done')).toBe(c)
  })

  test('nowhere, when nothing was asked', () => {
    expect(place().pathname + place().search).toBe(back)
  })
})
