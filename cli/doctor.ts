import type { Command } from 'commander'
import { plain } from '@/cli/printing'
import { examination } from '@/newsroom/operating/doctor'

export function doctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'looks at settings, data folder, database, staff and mail, and says what to do; it changes nothing',
    )
    .action(async () => {
      let failures = 0
      for await (const { state, subject, detail } of examination(process.env)) {
        console.log(plain(`${state.padEnd(7)}  ${subject.padEnd(19)}  ${detail}`))
        if (state === 'failed') failures++
      }
      if (failures === 0) return
      console.error(failures === 1 ? '1 thing failed.' : `${failures} things failed.`)
      process.exitCode = 1
    })
}
