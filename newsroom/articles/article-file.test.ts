import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type ArticleFile, readArticleFile } from '@/newsroom/articles/article-file'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postbag-article-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const matter = {
  title: 'The harbour reopens',
  slug: 'the-harbour-reopens',
  section: 'City',
  published: '2026-03-02T06:00:00Z',
}

function fileWith(
  change: Record<string, string | undefined>,
  body = 'The first ferry came in at dawn.',
): string {
  const lines = Object.entries({ ...matter, ...change }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  )
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}

function read(content: string | Buffer): Promise<ArticleFile> {
  const path = join(folder, 'article.md')
  writeFileSync(path, content)
  return readArticleFile(path)
}

test('what is not said has a default', async () => {
  expect(await read(fileWith({}))).toEqual({
    matter: {
      ...matter,
      published: new Date('2026-03-02T06:00:00Z'),
      standfirst: '',
      byline: [],
      lang: 'en',
      alt: '',
      caption: '',
      credit: '',
      commentsOpen: true,
    },
    body: 'The first ferry came in at dawn.',
    imageFile: undefined,
  })
})

test('a byte order mark and the line ends of Windows make no difference', async () => {
  const plain = await read(fileWith({}, 'One\n\nTwo'))
  expect(await read(`\uFEFF${fileWith({}, 'One\n\nTwo').replaceAll('\n', '\r\n')}`)).toEqual(plain)
})

test('a line of hyphens in the body belongs to the body', async () => {
  expect((await read(fileWith({}, 'One\n\n---\n\nTwo'))).body).toBe('One\n\n---\n\nTwo')
})

test('an image is named from where the article is', async () => {
  expect((await read(fileWith({ image: 'ferry.jpg' }))).imageFile).toBe(join(folder, 'ferry.jpg'))
})

test('a key with nothing behind it counts as one that is not there', async () => {
  expect((await read(fileWith({ standfirst: '', byline: '', image: '' }))).matter.byline).toEqual([])
})

test('one name may stand alone in the byline', async () => {
  expect((await read(fileWith({ byline: 'Ana Ferro' }))).matter.byline).toEqual(['Ana Ferro'])
})

test.each([
  ['2026-03-02', '2026-03-02T00:00:00.000Z'],
  ['2026-03-02 06:30', '2026-03-02T06:30:00.000Z'],
  ['2026-03-02T06:30:15+03:00', '2026-03-02T03:30:15.000Z'],
  ['2026-03-02 06:30:00 +0300', '2026-03-02T03:30:00.000Z'],
])('published may be written %s', async (written, meant) => {
  expect((await read(fileWith({ published: written }))).matter.published.toISOString()).toBe(meant)
})

describe('what is not in shape is refused in words', () => {
  test.each<[Record<string, string | undefined>, string]>([
    [{ title: undefined }, 'title is missing'],
    [{ title: '"  "' }, 'title is missing'],
    [{ title: '1984' }, 'title must be text: put it in quotes'],
    [{ title: 'x'.repeat(201) }, 'title may have 200 characters'],
    [{ title: '"a\\0b"' }, 'title has characters that cannot be printed'],
    [{ title: '"a\\uD800b"' }, 'title has characters that cannot be printed'],
    [{ slug: 'The-Harbour' }, 'slug has small letters'],
    [{ slug: '2024' }, 'slug must be text: put it in quotes'],
    [{ section: undefined }, 'section is missing'],
    [{ section: '§ †' }, 'section must have a letter or a digit'],
    [{ published: undefined }, 'published is missing'],
    [{ published: 'yesterday' }, 'published must be a date'],
    [{ published: '20260302' }, 'published must be a date'],
    [{ published: '2026-02-30' }, 'published must be a date'],
    [{ byline: '["Ana Ferro", ""]' }, 'a name in byline is missing'],
    [{ byline: '{ name: Ana }' }, 'byline must be a name'],
    [{ lang: 'en_GB' }, 'lang must be a language tag'],
    [{ image: 'https://pictures.example/ferry.jpg' }, 'image is an address'],
    [{ commentsOpen: '"no"' }, 'commentsOpen must be true or false'],
    [{ colour: 'red', __proto__: 'x' }, 'colour: not known here'],
  ])('%j', async (change, words) => {
    await expect(read(fileWith(change))).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining(words),
    })
  })

  test('everything at once', async () => {
    await expect(read('---\nslug: Bad Slug\nunknown: 1\n---\n')).rejects.toThrow(
      /title is missing; slug has .+; section is missing; published is missing; unknown: not known here; there is no text/,
    )
  })

  test.each<[string, string | Buffer, string]>([
    ['plain text', 'The first ferry came in at dawn.', 'it does not begin with front matter'],
    ['nothing', '', 'it does not begin with front matter'],
    ['a list', '---\n- a\n---\nText', 'the front matter must be lines such as'],
    ['a quote that does not end', '---\ntitle: "x\n---\nText', 'the front matter is not YAML'],
    [
      'a key twice',
      fileWith({}).replace('slug:', 'title: again\nslug:'),
      'Map keys must be unique at line 3',
    ],
    ['NUL', fileWith({}, 'a\0b'), 'it is not text in UTF-8'],
    ['Latin 1', Buffer.from(fileWith({}, 'café'), 'latin1'), 'it is not text in UTF-8'],
    ['quotes in quotes, thousands deep', fileWith({}, `${'>'.repeat(5000)} x`), 'more than 20 deep'],
    ['lists in lists', fileWith({}, `${'- '.repeat(21)}x`), 'more than 20 deep'],
    ['a megabyte', fileWith({}, 'x'.repeat(1_000_000)), 'it is larger than 1 MB'],
  ])('%s', async (_, content, words) => {
    await expect(read(content)).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining(words),
    })
  })

  test('a text that stands for far more than it holds', async () => {
    const tens = (name: string) => `[${Array(10).fill(name).join(',')}]`
    const bomb = `---\na: &a ${tens('x')}\nb: &b ${tens('*a')}\nc: &c ${tens('*b')}\nd: ${tens('*c')}\n---\nText`
    await expect(read(bomb)).rejects.toMatchObject({ name: 'Refusal' })
  })

  test('what is not a file', async () => {
    mkdirSync(join(folder, 'folder.md'))
    execFileSync('mkfifo', [join(folder, 'pipe.md')])
    await expect(readArticleFile(join(folder, 'folder.md'))).rejects.toThrow('it is a folder')
    await expect(readArticleFile(join(folder, 'pipe.md'))).rejects.toThrow('it is not an ordinary file')
    await expect(readArticleFile(join(folder, 'none.md'))).rejects.toThrow('there is no such file')
  })
})
