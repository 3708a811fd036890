import { parseArgs } from 'node:util'
import { AuthorError, type Language, type Level, type Severity, type Text } from './model.ts'

/** What the command line asks for. */
export interface Arguments {
  command: 'check' | 'rules' | 'explain' | 'help' | 'version'
  path: string
  rule: string | null
  ref?: string
  config?: string
  format: 'terminal' | 'json' | 'github' | 'summary' | null
  language?: Language
  level?: Level
  failOn?: Severity | 'never'
  rules: readonly string[]
  evidence: boolean
}

const options = {
  ref: { type: 'string' },
  config: { type: 'string' },
  format: { type: 'string' },
  language: { type: 'string' },
  level: { type: 'string' },
  'fail-on': { type: 'string' },
  rules: { type: 'string', multiple: true },
  evidence: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

const allowed: Readonly<Record<string, readonly string[]>> = {
  format: ['terminal', 'json', 'github', 'summary'],
  language: ['fi', 'sv', 'en'],
  level: ['1', '2', '3'],
  'fail-on': ['error', 'warning', 'notice', 'never'],
}

const wrongValue = (name: string, value: string, values: readonly string[]): Text => ({
  fi: `Valitsimen --${name} arvo ”${value}” ei käy. Sallitut arvot: ${values.join(', ')}.`,
  sv: `Värdet ”${value}” går inte att använda för --${name}. Tillåtna värden: ${values.join(', ')}.`,
  en: `--${name} cannot be "${value}". Allowed values: ${values.join(', ')}.`,
})
const unknownOption = (detail: string): Text => ({
  fi: `Komentoriviä ei voi tulkita (${detail}). Ohje: kuntalint --help`,
  sv: `Kommandoraden går inte att tolka (${detail}). Hjälp: kuntalint --help`,
  en: `The command line cannot be understood (${detail}). Help: kuntalint --help`,
})
const unknownCommand = (word: string): Text => ({
  fi: `Komentoa ”${word}” ei ole. Komennot: check, rules, explain. Kansion tarkistat näin: kuntalint check ${word}`,
  sv: `Kommandot ”${word}” finns inte. Kommandona är check, rules och explain. En mapp kontrolleras så här: kuntalint check ${word}`,
  en: `There is no command "${word}". The commands are check, rules and explain. To check a folder: kuntalint check ${word}`,
})
const emptyRef: Text = {
  fi: 'Valitsimelle --ref on annettava commit, haara tai tagi.',
  sv: '--ref behöver en commit, en gren eller en tagg.',
  en: '--ref needs a commit, a branch or a tag.',
}
const whichRule: Text = {
  fi: 'Kerro, mikä sääntö selitetään. Esimerkiksi: kuntalint explain governance/funding',
  sv: 'Ange vilken regel som ska förklaras. Till exempel: kuntalint explain governance/funding',
  en: 'Say which rule to explain, for example: kuntalint explain governance/funding',
}

function parsed(args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true }) as never
  } catch (error) {
    throw new AuthorError(
      unknownOption(error instanceof Error ? (error.message.split('. ')[0] as string) : String(error)),
      null,
    )
  }
}

/** Reads the command line. Throws AuthorError for words that it does not know. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args)
  for (const [name, list] of Object.entries(allowed)) {
    const value = values[name] as string | undefined
    if (value !== undefined && !list.includes(value)) throw new AuthorError(wrongValue(name, value, list), null)
  }
  const common = {
    path: '.',
    rule: null,
    format: (values.format ?? null) as Arguments['format'],
    rules: (values.rules ?? []) as string[],
    evidence: values.evidence === true,
    ...(values.ref === undefined ? {} : { ref: values.ref as string }),
    ...(values.config === undefined ? {} : { config: values.config as string }),
    ...(values.language === undefined ? {} : { language: values.language as Language }),
    ...(values.level === undefined ? {} : { level: Number(values.level) as Level }),
    ...(values['fail-on'] === undefined ? {} : { failOn: values['fail-on'] as Severity | 'never' }),
  }
  if (values.ref === '') throw new AuthorError(emptyRef, null)
  if (values.help || args.length === 0) return { ...common, command: 'help' }
  if (values.version) return { ...common, command: 'version' }
  const [command = 'check', ...rest] = positionals
  if (command === 'help') return { ...common, command }
  if (command === 'check') {
    if (rest.length > 1) throw new AuthorError(unknownOption(rest.slice(1).join(' ')), null)
    return { ...common, command, path: rest[0] ?? '.' }
  }
  if (command === 'rules') return { ...common, command }
  if (command !== 'explain') throw new AuthorError(unknownCommand(command), null)
  if (!rest[0]) throw new AuthorError(whichRule, null)
  return { ...common, command, rule: rest[0] }
}

/** The help page. */
export const help: Text = {
  fi: `kuntalint – julkisten tuotteiden hallinnan tarkistaja

  kuntalint check [kansio]        tarkistaa git-koodivaraston (oletus: tämä kansio)
  kuntalint rules                 luettelee säännöt
  kuntalint explain SÄÄNTÖ        selittää säännön ja sen, miten havainto korjataan

  --ref COMMIT                    tarkistaa commitin työkansion sijasta
  --format terminal|json|github|summary
  --language fi|sv|en             viestien kieli
  --level 1|2|3                   1 alussa, 2 yhdessä, 3 esikuvana
  --fail-on error|warning|notice|never
  --config TIEDOSTO               asetustiedosto koodivarastossa
  --rules TIEDOSTO                omia sääntöjä (voi toistaa)
  --evidence                      näyttää, mistä näkee, että sääntö on kunnossa
  --version, --help

Paluuarvo: 0 = kunnossa; 1 = havaintoja, joiden vuoksi ajo epäonnistuu;
           2 = ei voitu tarkistaa.
`,
  sv: `kuntalint – granskar styrningen av offentliga produkter

  kuntalint check [mapp]          granskar ett git-kodförråd (standard: den här mappen)
  kuntalint rules                 räknar upp reglerna
  kuntalint explain REGEL         förklarar en regel och hur en iakttagelse åtgärdas

  --ref COMMIT                    granskar en commit i stället för arbetsmappen
  --format terminal|json|github|summary
  --language fi|sv|en             språk för meddelandena
  --level 1|2|3                   1 i början, 2 tillsammans, 3 föregångare
  --fail-on error|warning|notice|never
  --config FIL                    inställningsfil i kodförrådet
  --rules FIL                     egna regler (kan upprepas)
  --evidence                      visar var det framgår att en regel är i ordning
  --version, --help

Returvärde: 0 = i ordning; 1 = iakttagelser som gör att körningen misslyckas;
            2 = kunde inte granskas.
`,
  en: `kuntalint — checks the governance of public products

  kuntalint check [folder]        checks a git repository (default: this folder)
  kuntalint rules                 lists the rules
  kuntalint explain RULE          explains a rule and how to mend a finding

  --ref COMMIT                    checks a commit instead of the working tree
  --format terminal|json|github|summary
  --language fi|sv|en             language of the messages
  --level 1|2|3                   1 starting out, 2 together, 3 exemplary
  --fail-on error|warning|notice|never
  --config FILE                   settings file in the repository
  --rules FILE                    rules of your own (may be repeated)
  --evidence                      shows what passed rules rest on
  --version, --help

Exit status: 0 clean, 1 findings that fail, 2 could not judge.
`,
}
