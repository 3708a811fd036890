/** The dialogue of `init` at a terminal. Only this file knows the library that asks. */
import type { Readable, Writable } from 'node:stream'
import { styleText } from 'node:util'
import * as clack from '@clack/prompts'
import type { Language, Text } from '../model.ts'
import { plain } from '../reporters/escape.ts'
import { wrapped } from '../reporters/terminal-lines.ts'
import type { Known } from '../starting-point.ts'
import type { Checked } from '../templates/answer-checks.ts'
import { found, howItGoes, type Question, welcome } from './init-questions.ts'

/** Where the questions are asked, and in which language. */
export interface Terminal {
  input: Readable
  output: Writable
  language: Language
  colour: boolean
}

/** Somebody ended the dialogue: Esc or Ctrl-C. */
export class Stopped extends Error {}

/** One of several answers. */
export interface Choice<Value extends string> {
  value: Value
  label: Text
  hint?: Text
}

/** Asks one question after another. What asks throws Stopped when somebody ends the dialogue. */
export interface Dialogue {
  /** Tells once how it goes. */
  begin(): void
  /** A line of text; it is asked again until it holds. `suggested` stands there where nothing is known. */
  text(
    question: Question,
    known: Known<string> | null,
    check: (text: string) => Checked<unknown>,
    suggested?: string,
  ): Promise<string>
  choose<Value extends string>(
    question: Question,
    known: Known<unknown> | null,
    choices: readonly Choice<Value>[],
    initial: Value,
  ): Promise<Value>
  agree(message: Text, labels: { yes: Text; no: Text }): Promise<boolean>
  /** Words between the questions. */
  tell(words: string): void
  /** What should be thought of, and keeps nobody. */
  remind(words: Text): void
  /** The last words where nothing is done. */
  stop(words: Text): void
}

function answered<Value>(answer: Value): Exclude<Value, symbol> {
  if (clack.isCancel(answer)) throw new Stopped()
  return answer as Exclude<Value, symbol>
}

/** Opens a dialogue at a terminal. */
export function openDialogue({ input, output, language, colour }: Terminal): Dialogue {
  const streams = { input, output }
  const dim = (line: string): string => (colour ? styleText('dim', line, { validateStream: false }) : line)
  // Lines of a question of text, and of what is said of an answer, are set in by nobody else.
  const bar = dim(clack.S_BAR)
  const inset = (words: string): string => words.replaceAll('\n', `\n${bar}  `)
  const broken = (words: Text): string => wrapped(words[language], '', '').join('\n')
  const message = ({ ask, hint }: Question, known: Known<unknown> | null, shown: string): string => {
    const said = known ? [plain(found(shown, known.path)[language])] : []
    return [ask[language], ...[hint[language], ...said].map(dim)].join('\n')
  }
  const tell = (words: string): void => clack.log.message(words, streams)
  return {
    begin() {
      clack.intro(welcome[language], streams)
      tell(howItGoes[language])
    },
    async text(question, known, check, suggested = '') {
      const answer = await clack.text({
        ...streams,
        message: inset(message(question, known, known?.value ?? '')),
        initialValue: known?.value ?? suggested,
        validate: (typed) => {
          const checked = check(typed ?? '')
          return 'wrong' in checked ? broken(checked.wrong).replaceAll('\n', '\n   ') : undefined
        },
      })
      return answered(answer) ?? ''
    },
    async choose(question, known, choices, initial) {
      const options = choices.map(({ value, label, hint }) => ({
        value: value as string,
        label: label[language],
        ...(hint ? { hint: hint[language] } : {}),
      }))
      const shown = options.find(({ value }) => value === initial)?.label ?? ''
      const answer = await clack.select<string>({
        ...streams,
        message: message(question, known, shown),
        options,
        initialValue: initial,
        showInstructions: false,
      })
      return answered(answer) as typeof initial
    },
    async agree(words, labels) {
      const answer = await clack.confirm({
        ...streams,
        message: plain(words[language]),
        active: plain(labels.yes[language]),
        inactive: plain(labels.no[language]),
        vertical: true,
      })
      return answered(answer)
    },
    tell,
    remind: (words) => clack.log.warn(broken(words), streams),
    stop: (words) => clack.cancel(words[language], streams),
  }
}
