import { dirname, resolve } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { frontMatterShape } from '@/newsroom/articles/front-matter'
import { readGivenFile } from '@/newsroom/articles/given-file'
import { Refusal } from '@/newsroom/refusal'

/** An article as its file holds it. */
export interface ArticleFile {
  matter: z.output<typeof frontMatterShape>
  /** Markdown. */
  body: string
  /** The image's file; undefined without one. */
  imageFile: string | undefined
}

/** In bytes: a long read of 10,000 words has a tenth of it. */
const largest = 1_000_000

/** A text that nests thousands of quotes takes the parser many seconds, at every rendering. */
export const deepest = 20

/** Finds, in Markdown, what nests deeper than that. */
export const tooDeep = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${deepest + 1}}`, 'm')

const frontMatter = /^---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)/

/** Reads Markdown with YAML front matter from `path`. Refuses, with every problem in words, what is not such a file. */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const text = asText(path, await readGivenFile(path, path, largest))
  const [whole, yaml] = frontMatter.exec(text) ?? []
  if (whole === undefined) {
    throw refused(path, 'it does not begin with front matter between two lines of three hyphens')
  }
  const body = text.slice(whole.length).trim()
  const parsed = frontMatterShape.safeParse(withoutEmpty(parseYaml(path, yaml ?? '')))
  const problems = parsed.success ? [] : parsed.error.issues.map(inWords)
  if (body === '') problems.push('there is no text under the front matter')
  if (tooDeep.test(body)) problems.push(`quotes or lists stand in one another more than ${deepest} deep`)
  if (!parsed.success || problems.length > 0) throw refused(path, [...new Set(problems)].join('; '))
  const { image } = parsed.data
  return {
    matter: parsed.data,
    body,
    imageFile: image === undefined ? undefined : resolve(dirname(path), image),
  }
}

function refused(path: string, problem: string): Refusal {
  return new Refusal('invalid', `${path}: ${problem}.`)
}

/** The text with its line ends as LF and without a byte order mark. */
function asText(path: string, bytes: Buffer): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
    if (!text.includes('\0')) return text
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  throw refused(path, 'it is not text in UTF-8')
}

function parseYaml(path: string, yaml: string): unknown {
  try {
    // The empty line stands for the hyphens, so that the parser counts lines as an editor does.
    return parse(`\n${yaml}`, { logLevel: 'error' })
  } catch (error) {
    const [line] = error instanceof Error ? error.message.split('\n') : []
    if (error instanceof YAMLParseError)
      throw refused(path, `the front matter is not YAML: ${line?.replace(/:$/, '')}`)
    // What the parser says of a text that stands for far more than it holds.
    if (error instanceof ReferenceError) throw refused(path, `the front matter cannot be read: ${line}`)
    throw error
  }
}

/** A key with nothing behind it counts as one that is not there. */
function withoutEmpty(matter: unknown): unknown {
  if (typeof matter !== 'object' || Array.isArray(matter)) return matter
  return Object.fromEntries(Object.entries(matter ?? {}).filter(([, value]) => value !== null))
}

function inWords(issue: z.core.$ZodIssue): string {
  return issue.code === 'unrecognized_keys' ? `${issue.keys.join(', ')}: not known here` : issue.message
}
