import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '@/newsroom/refusal'

const causes: Record<string, string> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  ENAMETOOLONG: 'there is no such file',
  EACCES: 'it may not be read',
}

/**
 * The bytes of a file that somebody named. Refuses, in words that begin with `name`, what is not there, is not a file,
 * may not be read or has more than `most` bytes.
 */
export async function readGivenFile(path: string, name: string, most: number): Promise<Buffer> {
  try {
    const found = await stat(path)
    if (found.isDirectory()) throw new Refusal('invalid', `${name}: it is a folder.`)
    // A pipe or a device could be read for ever.
    if (!found.isFile()) throw new Refusal('invalid', `${name}: it is not an ordinary file.`)
    if (found.size > most) throw new Refusal('invalid', `${name}: it is larger than ${most / 1_000_000} MB.`)
    return await readFile(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw causes[code] ? new Refusal('invalid', `${name}: ${causes[code]}.`) : error
  }
}
