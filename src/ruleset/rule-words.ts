import { artefactNames, listed } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { Rule } from '../report.ts'

/** What is said of a rule wherever it is explained: at the terminal and on its page. */

const conditionWords: Readonly<Record<string, Text>> = {
  software: { fi: 'tuote on ohjelmisto', sv: 'produkten är en programvara', en: 'the product is software' },
  interface: { fi: 'tuote on rajapinta', sv: 'produkten är ett gränssnitt', en: 'the product is an interface' },
  several: {
    fi: 'omistajia on kaksi tai useampia',
    sv: 'ägarna är två eller fler',
    en: 'there are two or more owners',
  },
  open: { fi: 'tuote on avoin', sv: 'produkten är öppen', en: 'the product is open' },
  buyer: {
    fi: 'rajapinnasta päättää tilaaja',
    sv: 'beställaren beslutar om gränssnittet',
    en: 'the buyer decides about the interface',
  },
}

const requires = (kind: NonNullable<Rule['requires']>): Text => ({
  fi: `koodivarastossa on ${artefactNames[kind].fi}`,
  sv: `${artefactNames[kind].sv} finns i kodförrådet`,
  en: `the repository has this artefact: ${artefactNames[kind].en}`,
})

const oneOfFiles = (globs: readonly string[]): Text => ({
  fi: `koodivarastossa on tiedosto ${listed(globs, 'fi', 'or')}`,
  sv: `filen ${listed(globs, 'sv', 'or')} finns i kodförrådet`,
  en: `the repository has the file ${listed(globs, 'en', 'or')}`,
})
const oneOfLicences = (ids: readonly string[]): Text => ({
  fi: `tuotteen lisenssi on ${listed(ids, 'fi', 'or')}`,
  sv: `produktens licens är ${listed(ids, 'sv', 'or')}`,
  en: `the licence of the product is ${listed(ids, 'en', 'or')}`,
})

/** What has to be true for a rule to be asked, one part of a sentence each; none: it is always asked. */
export function conditionsOf(
  { requires: kind, when }: Pick<Rule, 'requires' | 'when'>,
  language: Language,
): readonly string[] {
  const named = [when.kind, when.owners, when.access, when.control].flatMap((word) =>
    word ? [conditionWords[word]] : [],
  )
  const here = [
    ...(when.files ? [oneOfFiles(when.files)] : []),
    ...(when.licences ? [oneOfLicences(when.licences)] : []),
  ]
  return [...(kind ? [requires(kind)] : []), ...named, ...here].map((text) => text?.[language] ?? '')
}

/** The value of an option as YAML's flow form writes it; `parts` and the like by their names only. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`
  if (value !== null && typeof value === 'object') return `{ ${Object.keys(value).join(', ')} }`
  return String(value)
}
