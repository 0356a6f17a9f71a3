// What `npm run bench` measures: bench/measures, one after another; the figures go to bench/results.md.
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { asTable, type Figure } from '@/bench/figure'
import { accepting } from '@/bench/measures/accepting'
import { freshness } from '@/bench/measures/freshness'
import { growthOfPages, growthOfQueue } from '@/bench/measures/growth'
import { buildTime, memory, startingTimes } from '@/bench/measures/machine'
import { profiled } from '@/bench/measures/profile'
import { reading } from '@/bench/measures/reading'
import { weight } from '@/bench/measures/weight'
import { seedComments } from '@/bench/seed'
import { sample } from '@/e2e/support/articles'
import { type Settings, startSite, usual } from '@/e2e/support/site'

const resultsFile = 'bench/results.md'
const settings: Settings = { ...usual, COMMENTS_PER_MINUTE: '0', SIGN_INS_PER_MINUTE: '0' }
const pictured = '/articles/a-quieter-way-to-drive-a-pile'

const began = performance.now()
const sections: string[] = []

function report(title: string, figures: Figure[]): void {
  const section = `## ${title}\n\n${asTable(figures)}\n`
  console.log(section)
  sections.push(section)
}

async function measureAll(): Promise<void> {
  const site = await startSite(settings)
  try {
    report('Reading', await reading(site, sample.article))
    report('What an article weighs', await weight(site, pictured))
    report('Writing', await accepting(site, sample.quiet))
    seedComments(site, [{ slug: sample.arabic, pending: 600 }])
    await site.restart()
    report('From a decision to the public page', await freshness(site, sample.arabic))
    report(
      'Memory',
      await memory(
        site,
        [
          '/',
          `/articles/${sample.article}`,
          `/articles/${sample.article}/comments/1`,
          pictured,
          '/your-comments',
        ],
        sample.quiet,
      ),
    )
  } finally {
    await site.stop()
  }
  report('The desk, growing', await growthOfQueue(settings))
  const { figures, plans } = await growthOfPages(settings)
  report('Readers’ pages, growing', figures)
  report('Starting', [await startingTimes(settings), buildTime()])

  const profiles = await profiled(settings, sample.article, sample.quiet)
  console.log(profiles)

  const minutes = (performance.now() - began) / 60_000
  const machine = `${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`
  writeFileSync(
    resultsFile,
    [
      '# What `npm run bench` measured',
      `${new Date().toISOString().slice(0, 10)}, on ${machine}; ${minutes.toFixed(0)} minutes. Site, load and Chromium shared the machine.`,
      ...sections,
      '## Where the processor’s time goes',
      profiles,
      '## How SQLite answers',
      ['```', plans, '```'].join('\n'),
      '',
    ].join('\n\n'),
  )
  console.log(`Written to ${resultsFile}, after ${minutes.toFixed(1)} minutes.`)
}

measureAll().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
