import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { answered, chosenFiles, readFiles } from './chosen-files.ts'
import type { GlobReading } from './globs.ts'
import { code } from './phrases.ts'

export interface Options extends GlobReading {
  /** Globs of the files to look at. Default: all. */
  files?: readonly string[]
  /** `programs`: what a computer can run, by its first bytes or the ending of its name; `all`: every file that is not text. */
  of?: 'programs' | 'all'
}

/** Endings of programs and of their parts, built ones and not source text. */
const endings =
  /\.(?:exe|com|dll|so|dylib|sys|drv|ocx|msi|msix|appx|app|apk|aab|ipa|deb|rpm|dmg|pkg|jar|war|ear|class|pyc|pyo|pyd|o|obj|lib|a|ko|elf|wasm|nupkg|whl|egg)$/iu

/** First bytes of programs: ELF; Windows; Mach-O, 32 and 64 bit, either order, and for several processors (also Java); WebAssembly; Python. */
const beginnings: readonly (readonly number[])[] = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x00, 0x61, 0x73, 0x6d],
]
const begins = (bytes: Uint8Array, all: readonly number[]): boolean => all.every((byte, index) => bytes[index] === byte)

/** `MZ` alone begins many a text: a Windows program is not one. */
const isProgram = (bytes: Uint8Array): boolean =>
  beginnings.some((all) => begins(bytes, all)) || begins(bytes, [0x4d, 0x5a])

const program = (path: string): Text => ({
  fi: `${code(path)} on käännetty ohjelma, jonka sisältöä kukaan ei voi lukea eikä arvioida. Poista se ja kerro, miten sen saa koottua tai mistä sen saa.`,
  sv: `${code(path)} är ett kompilerat program vars innehåll ingen kan läsa eller granska. Ta bort det och berätta hur det byggs eller var det finns att få.`,
  en: `${code(path)} is a compiled program, which nobody can read or review. Remove it, and tell how it is built or where it is to be had.`,
})
const binary = (path: string): Text => ({
  fi: `${code(path)} ei ole tekstiä, joten sen sisältöä ei voi lukea eikä arvioida muutoksittain. Säilytä se muualla tai rajaa se säännön ulkopuolelle (\`not\`).`,
  sv: `${code(path)} är inte text, så innehållet kan inte läsas eller granskas ändring för ändring. Förvara den på annat håll eller undanta den i regeln (\`not\`).`,
  en: `${code(path)} is not text, so that its content cannot be read or reviewed change by change. Keep it elsewhere, or leave it out of the rule (\`not\`).`,
})

/** Bytes that are read of each file: as many as git reads to tell text from the rest. */
const head = 8000

/** Is the repository free of programs, or of all that is not text? */
export default {
  async judge({ inventory }, { files = ['**'], of = 'programs', ...reading }) {
    const paths = await chosenFiles(inventory, { files, ...reading })
    const unread: Text[] = []
    const problems: Problem[] = []
    for await (const file of readFiles(inventory, paths, { head, bytes: true })) {
      if ('unread' in file) unread.push(file.unread)
      else if (file.content.kind === 'binary') {
        const { path } = file
        const runs = endings.test(path) || isProgram(file.content.bytes ?? new Uint8Array())
        if (runs) problems.push({ message: program(path), location: { path }, key: 'program' })
        else if (of === 'all') problems.push({ message: binary(path), location: { path }, key: 'binary' })
      }
    }
    return answered(problems, unread, [])
  },
} satisfies Check<Options>
