import { artefactNames } from '../language.ts'
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

/** What has to be true for a rule to be asked, one part of a sentence each; none: it is always asked. */
export function conditionsOf(
  { requires: kind, when }: Pick<Rule, 'requires' | 'when'>,
  language: Language,
): readonly string[] {
  const named = [when.kind, when.owners, when.access, when.control].flatMap((word) =>
    word ? [conditionWords[word]] : [],
  )
  return [...(kind ? [requires(kind)] : []), ...named].map((text) => text?.[language] ?? '')
}

/** The value of an option as YAML's flow form writes it; `parts` and the like by their names only. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`
  if (value !== null && typeof value === 'object') return `{ ${Object.keys(value).join(', ')} }`
  return String(value)
}
