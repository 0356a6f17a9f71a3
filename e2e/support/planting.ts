import { writeFileSync } from 'node:fs'
import type { TestInfo } from '@playwright/test'
import { builtActions, formCallOf } from '@/e2e/support/actions'
import { ask } from '@/e2e/support/http'
import { post, sessionOf } from '@/e2e/support/posting'
import { administrator, type Site } from '@/e2e/support/site'
import { comments } from '@/e2e/support/stored'
import { expect } from '@/e2e/support/test'

/** An article's file with these texts wherever it may have any. */
export function articleFileOf(texts: string[], slug: string, info: TestInfo): string {
  const inTurn = (number: number) => JSON.stringify(texts[number % texts.length])
  const lines = [
    `title: ${inTurn(0)}`,
    `slug: ${slug}`,
    `standfirst: ${JSON.stringify(texts.join(' ').slice(0, 400))}`,
    `section: ${inTurn(1)}`,
    `byline: [${inTurn(2)}, ${inTurn(3)}]`,
    'published: 2025-04-02T06:15:00Z',
  ]
  const path = info.outputPath(`${slug}.md`)
  writeFileSync(path, `---\n${lines.join('\n')}\n---\n\n${texts.join('\n\n')}\n`)
  return path
}

/**
 * Comments with these texts as their words and, where short enough, their writer's name: in turn they wait, are public,
 * rejected with such a note, and spam. Promises the writer's cookie.
 */
export async function plantComments(
  site: Site,
  slug: string,
  texts: string[],
  from: string,
): Promise<string> {
  const reader = { from, cookie: '' }
  for (const [number, body] of texts.entries()) {
    const name = body.length <= 60 ? body : `Vera Vector ${number}`
    const { status, cookies } = await post(
      site.base,
      slug,
      { name, email: 'vera@mail.example', body },
      reader,
    )
    expect(status, body).toBe(303)
    reader.cookie = cookies.join('; ')
  }
  const cookie = await sessionOf(site.base, administrator, from)
  for (const [number, { id, version, body }] of comments(site)
    .filter(({ body }) => texts.includes(body))
    .entries()) {
    const seen = `${id}.${version}`
    const calls: [string, Record<string, string>][] = [
      ['decide', { approve: seen }],
      ['rejectComments', { comments: seen, reason: 'other', note: body }],
      ['decide', { spam: seen }],
    ]
    const [name, fields] = calls[number % 4] ?? []
    if (name && fields) await callAsForm(site, name, fields, { cookie, from })
  }
  return reader.cookie
}

async function callAsForm(
  site: Site,
  name: string,
  fields: Record<string, string>,
  { cookie, from }: { cookie: string; from: string },
): Promise<void> {
  const action = builtActions().find((each) => each.name === name)
  const { body, type } = formCallOf(action?.id ?? '', { ...fields, back: '/admin/comments' })
  const headers = { origin: site.base, 'content-type': type, 'x-forwarded-for': from, cookie }
  const { status } = await ask(site.base, '/admin/comments', { method: 'POST', headers, body })
  expect(status, `${name} ${JSON.stringify(fields)}`).toBe(303)
}
