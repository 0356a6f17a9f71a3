/** One thing that was measured, several times over. */
export interface Figure {
  what: string
  unit: string
  /** What each run measured. */
  runs: number[]
  /** What we want of it, in words. */
  aim?: string
}

/** The middle of several numbers. */
export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? Number.NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2
}

/** How many times as much as `other`, run by run: what two things measured in turn have to say of each other. */
export function ratio(what: string, one: Figure, other: Figure, aim?: string): Figure {
  const runs = one.runs.map((run, index) => run / (other.runs[index] ?? Number.NaN))
  return { what, unit: '×', runs, ...(aim ? { aim } : {}) }
}

/** Figures as a table in Markdown: median, spread over the runs, and aim. */
export function asTable(figures: Figure[]): string {
  const rows = figures.map(({ what, unit, runs, aim = '' }) => {
    const spread = runs.length > 1 ? `${written(Math.min(...runs))} to ${written(Math.max(...runs))}` : ''
    return `| ${what} | ${written(median(runs))} ${unit} | ${spread} | ${runs.length} | ${aim} |`
  })
  return ['| what | median | spread | runs | aim |', '|---|---|---|---|---|', ...rows].join('\n')
}

/** Three digits that count; more would be noise. */
function written(number: number): string {
  if (!Number.isFinite(number)) return '–'
  const digits = number === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(number))))
  return number.toLocaleString('en', { maximumFractionDigits: Math.min(digits, 3) })
}
