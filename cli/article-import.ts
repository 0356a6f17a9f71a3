import { isAbsolute, relative, resolve } from 'node:path'
import type { Command } from 'commander'
import { plain, sayWhatFailed } from '@/cli/printing'
import { withRecords } from '@/cli/with-records'
import { importArticle } from '@/newsroom/articles/importing'
import { isRefusal } from '@/newsroom/refusal'

export function articleImport(article: Command, calledFrom: string): void {
  article
    .command('import')
    .description('publishes articles from Markdown files with YAML front matter; one that exists is updated')
    .argument('<FILE.md...>', 'the files')
    .addHelpText('after', frontMatterHelp)
    .action((files: string[]) =>
      withRecords(async () => {
        const slugs = new Map<string, string>()
        for (const file of files.map((each) => fromHere(each, calledFrom))) await importOne(file, slugs)
      }),
    )
}

/** As the operator wrote it, unless this program works in another folder than they. */
function fromHere(file: string, calledFrom: string): string {
  return isAbsolute(file) ? file : relative('', resolve(calledFrom, file)) || '.'
}

/** One file that is refused does not keep the others out. Of two files with one slug the later one stands, and that is said. */
async function importOne(path: string, slugs: Map<string, string>): Promise<void> {
  try {
    const { outcome, slug, headline } = await importArticle(path)
    console.log(`${outcome}  ${slug}  ${plain(headline)}`)
    const earlier = slugs.get(slug)
    if (earlier !== undefined) console.error(`${path} has the slug of ${earlier}, and has taken its place.`)
    slugs.set(slug, path)
  } catch (error) {
    if (!isRefusal(error)) throw error
    sayWhatFailed(error)
  }
}

const frontMatterHelp = `
A file begins with its front matter, between two lines of three hyphens:
  title, slug, section, published           these must be there
  standfirst, byline, lang                  the summary, who wrote it, and in which language (en)
  image, alt, caption, credit               a JPEG, PNG or WebP file, named from where the article's file is
  commentsOpen                              true, or false

Each line of the output is created, updated or unchanged, then the slug and the headline.`
