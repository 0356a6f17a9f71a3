// npm run postbag -- COMMAND: the operator's command line.
import { fileURLToPath } from 'node:url'
import { Command, CommanderError } from 'commander'
import { articleImport } from '@/cli/article-import'
import { doctor } from '@/cli/doctor'
import { readEnvFiles } from '@/cli/env-files'
import { sayWhatFailed, surviveClosedPipes } from '@/cli/printing'
import { staffAdd } from '@/cli/staff-add'
import { staffDisable } from '@/cli/staff-disable'
import { staffEnable } from '@/cli/staff-enable'
import { staffList } from '@/cli/staff-list'
import { staffPassword } from '@/cli/staff-password'
import { staffRole } from '@/cli/staff-role'

const usageError = 2

// Settings, migrations and the data folder are found from the repository; the operator's own files from where they are.
const calledFrom = (process.env.npm_lifecycle_event === 'postbag' && process.env.INIT_CWD) || process.cwd()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
surviveClosedPipes()
readEnvFiles()

const program = new Command('postbag')
  .usage('COMMAND')
  .description('Runs a Postbag site from the terminal. It may be used while the site runs.')
  .exitOverride()
  .showHelpAfterError('Add --help to see what there is.')
  .addHelpText('after', '\nUnder npm: npm run postbag -- COMMAND')

const staff = program.command('staff').description('who can sign in')
staffAdd(staff)
staffList(staff)
staffPassword(staff)
staffRole(staff)
staffDisable(staff)
staffEnable(staff)

const article = program.command('article').description('what the site publishes')
articleImport(article, calledFrom)

doctor(program)

program.parseAsync().catch((error: unknown) => {
  // Commander has said what was wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : usageError
  else sayWhatFailed(error)
})
