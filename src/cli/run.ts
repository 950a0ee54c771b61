// Owns the way from the words after `cli --` to a command's exit code.

import { parseArgs } from 'node:util'
import { loadSettings, type Settings } from '../config.ts'
import { findErrorCode } from '../errors.ts'
import { findNearestName } from '../nearest-name.ts'
import * as words from '../wording/cli.ts'
import type { Command, CommandEntry, CommandInput, ExitCode, Terminal } from './command.ts'
import { COMMANDS } from './commands.ts'
import { refuse } from './refuse.ts'
import { processTerminal } from './terminal.ts'

export async function runCommandLine(
  argv: readonly string[],
  terminal: Terminal = processTerminal,
  load: () => Settings = loadSettings,
): Promise<ExitCode> {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return showHelp(terminal, name !== undefined)
  const entry = COMMANDS.find((known) => known.name === name)
  if (!entry) return refuseName(terminal, name)
  if (rest.includes('--help') || rest.includes('-h')) return showUsage(terminal, entry)
  const { command } = await entry.load()
  const parsed = parseWords(command, rest)
  if (typeof parsed === 'string') return refuse(terminal, parsed, words.usageLine(entry.usage))
  return command.run({ ...parsed, settings: load(), terminal })
}

function showHelp(terminal: Terminal, asked: boolean): ExitCode {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length))
  const lines = COMMANDS.map(({ name, summary }) => words.helpLine(name, summary, width))
  for (const line of [...words.HELP_HEADING, ...lines, ...words.HELP_ENDING]) terminal[asked ? 'out' : 'note'](line)
  return asked ? 0 : 2
}

function showUsage(terminal: Terminal, { usage, summary, more = [] }: CommandEntry): ExitCode {
  terminal.out(summary)
  terminal.out(words.usageLine(usage))
  for (const line of more) terminal.out(line)
  return 0
}

function refuseName(terminal: Terminal, name: string): ExitCode {
  const nearest = findNearestName(
    name,
    COMMANDS.map((entry) => entry.name),
  )
  return refuse(terminal, words.unknownCommand(name, nearest), words.UNKNOWN_COMMAND_REMEDY)
}

/** The words and options, or what is wrong with them. */
function parseWords(command: Command, argv: readonly string[]): Pick<CommandInput, 'words' | 'options'> | string {
  try {
    const { values, positionals } = parseArgs({ args: [...argv], options: command.options ?? {}, allowPositionals: true })
    const [least, most] = command.words
    if (positionals.length < least) return words.TOO_FEW_WORDS
    const extra = positionals[most]
    return extra === undefined ? { words: positionals, options: values as CommandInput['options'] } : words.tooManyWords(extra)
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): string {
  const option = error instanceof Error ? (/'(-[^' ]*)/u.exec(error.message)?.[1] ?? '') : ''
  switch (findErrorCode(error)) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return words.unknownOption(option)
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return error instanceof Error && error.message.includes('does not take')
        ? words.optionTakesNoValue(option)
        : words.optionNeedsValue(option)
    default:
      return words.OPTIONS_WRONG
  }
}
