/** What changed in data, in words. An arrow reads the same in every language. */
import type { Steps } from '../description.ts'
import { inAll } from '../language.ts'
import type { Text } from '../model.ts'

const longest = 80

/** Signs that are not seen, and those that turn the direction of what follows. */
const unseen = /[\p{Cc}\p{Cf}]/gu

/** A value of a description as it is quoted: in backticks, on one line, cut after 80 characters. */
export function code(value: unknown): string {
  const written = (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, longest * 10)
  const text = written.replace(/\s+/gu, ' ').replace(unseen, '').replaceAll('`', "'").trim()
  if (text === '') return '`""`'
  return `\`${text.length > longest ? `${text.slice(0, longest - 1)}…` : text}\``
}

const kinds = {
  property: { fi: 'kenttä', sv: 'fältet', en: 'property' },
  parameter: { fi: 'parametri', sv: 'parametern', en: 'parameter' },
  header: { fi: 'otsake', sv: 'huvudet', en: 'header' },
  schema: { fi: 'tietorakenne', sv: 'datastrukturen', en: 'schema' },
  content: { fi: 'sisältö', sv: 'innehållet', en: 'content' },
} as const

/** A thing that holds data: what it is and how it is called. */
export interface Thing {
  kind: keyof typeof kinds
  /** `Signal.colour`; '' for a content without a name. */
  name: string
}

/** ”kenttä `Signal.colour`” */
export const thingText = ({ kind, name }: Thing): Text =>
  inAll((language) => `${kinds[kind][language]}${name === '' ? '' : ` ${code(name)}`}`)

/** The thing under a name of another: `Signal` and `colour` make `Signal.colour`. */
export const inside = ({ name }: Thing, property: string): Thing => ({
  kind: 'property',
  name: name === '' ? property : `${name}.${property}`,
})

/** A thing by its own name, where it stands in a named schema: `ContentValue.value`, whatever led to it; else null. */
export function placedThing(steps: Steps): Thing | null {
  const start =
    steps[0] === 'components' && steps[1] === 'schemas' ? 2 : steps[0] === 'definitions' || steps[0] === '$defs' ? 1 : 0
  if (start === 0 || steps.length <= start) return null
  let name = String(steps[start])
  for (let at = start + 1; at < steps.length; at += 1) {
    const step = steps[at]
    if (step === 'items') name += '[]'
    else if (step === 'additionalProperties') name += '.*'
    else if (step === 'allOf' || step === 'oneOf' || step === 'anyOf') at += 1
    else if (step === 'properties' && at + 1 < steps.length) {
      at += 1
      name += `.${steps[at]}`
    } else return null
  }
  return { kind: steps.length === start + 1 ? 'schema' : 'property', name }
}

/** What stands in a list. */
export const itemOf = ({ kind, name }: Thing): Thing => ({ kind, name: `${name}[]` })

const said = (thing: Thing, rest: Text): Text => {
  const name = thingText(thing)
  return inAll((language) => `${name[language]}${rest[language]}`)
}

export const removed = (thing: Thing): Text =>
  said(thing, { fi: ' on poistettu', sv: ' har tagits bort', en: ' was removed' })

export const renamed = (thing: Thing, to: string): Text =>
  said(thing, {
    fi: ` on poistettu, tilalla näyttää olevan ${code(to)}`,
    sv: ` har tagits bort, i stället verkar ${code(to)} ha kommit`,
    en: ` was removed, apparently replaced by ${code(to)}`,
  })

/** A property that is still there, but is not sent or does not come any more. */
export const goesNoMore = (thing: Thing, direction: 'in' | 'out' | 'data'): Text =>
  direction === 'in'
    ? said(thing, {
        fi: ' ei enää oteta vastaan (`readOnly`)',
        sv: ' tas inte längre emot (`readOnly`)',
        en: ' is no longer accepted (`readOnly`)',
      })
    : said(thing, {
        fi: ' ei enää palaudu (`writeOnly`)',
        sv: ' returneras inte längre (`writeOnly`)',
        en: ' is no longer returned (`writeOnly`)',
      })

export const added = (thing: Thing): Text => said(thing, { fi: ' on uusi', sv: ' har lagts till', en: ' is new' })

export const addedRequired = (thing: Thing): Text =>
  said(thing, { fi: ' on uusi ja pakollinen', sv: ' har lagts till och måste anges', en: ' is new and required' })

export const becameRequired = (thing: Thing): Text =>
  said(thing, { fi: ' on nyt pakollinen', sv: ' måste nu anges', en: ' is now required' })

export const becameOptional = (thing: Thing): Text =>
  said(thing, { fi: ' ei ole enää pakollinen', sv: ' behöver inte längre finnas', en: ' is no longer required' })

/** `tyyppi`, or a keyword of the format. */
export type FacetName = 'type' | { keyword: string }

const facetText = (facet: FacetName): Text =>
  facet === 'type' ? { fi: 'tyyppi', sv: 'typ', en: 'type' } : inAll(() => code(facet.keyword))

/** ”kenttä `colour`: tyyppi `number` → `integer`”; one side may be missing. */
export function facetChanged(thing: Thing, facet: FacetName, before: unknown, after: unknown): Text {
  const name = facetText(facet)
  if (before !== undefined && after !== undefined)
    return said(
      thing,
      inAll((language) => `: ${name[language]} ${code(before)} → ${code(after)}`),
    )
  if (before === undefined)
    return said(thing, {
      fi: `: uusi ehto ${name.fi} ${code(after)}`,
      sv: `: nytt villkor ${name.sv} ${code(after)}`,
      en: `: new condition ${name.en} ${code(after)}`,
    })
  return said(thing, {
    fi: `: ehto ${name.fi} ${code(before)} on poistettu`,
    sv: `: villkoret ${name.sv} ${code(before)} har tagits bort`,
    en: `: condition ${name.en} ${code(before)} was removed`,
  })
}

export const nullAllowed = (thing: Thing): Text =>
  said(thing, {
    fi: ': arvo voi nyt olla `null`',
    sv: ': värdet kan nu vara `null`',
    en: ': the value may now be `null`',
  })

export const nullForbidden = (thing: Thing): Text =>
  said(thing, {
    fi: ': arvo ei voi enää olla `null`',
    sv: ': värdet kan inte längre vara `null`',
    en: ': the value can no longer be `null`',
  })

/** At most five values are named. */
const values = (list: readonly unknown[]): string =>
  list.length > 5 ? `${list.slice(0, 5).map(code).join(', ')} …` : list.map(code).join(', ')

export const valuesRemoved = (thing: Thing, list: readonly unknown[]): Text =>
  said(thing, {
    fi: `: sallituista arvoista on poistettu ${values(list)}`,
    sv: `: bland de tillåtna värdena har tagits bort ${values(list)}`,
    en: `: no longer among the allowed values: ${values(list)}`,
  })

export const valuesAdded = (thing: Thing, list: readonly unknown[]): Text =>
  said(thing, {
    fi: `: sallittuihin arvoihin on lisätty ${values(list)}`,
    sv: `: nya tillåtna värden: ${values(list)}`,
    en: `: new among the allowed values: ${values(list)}`,
  })

export const valuesLimited = (thing: Thing, list: readonly unknown[]): Text =>
  said(thing, {
    fi: `: sallitut arvot on nyt rajattu: ${values(list)}`,
    sv: `: de tillåtna värdena är nu begränsade: ${values(list)}`,
    en: `: the allowed values are now limited: ${values(list)}`,
  })

export const valuesFree = (thing: Thing): Text =>
  said(thing, {
    fi: ': sallittuja arvoja ei enää rajata',
    sv: ': de tillåtna värdena begränsas inte längre',
    en: ': the allowed values are no longer limited',
  })

export const closed = (thing: Thing): Text =>
  said(thing, {
    fi: ': muita kenttiä ei enää sallita',
    sv: ': andra fält tillåts inte längre',
    en: ': other properties are no longer allowed',
  })

export const opened = (thing: Thing): Text =>
  said(thing, { fi: ': muut kentät sallitaan', sv: ': andra fält tillåts', en: ': other properties are allowed' })

export const alternativeRemoved = (thing: Thing, name: string): Text =>
  said(thing, {
    fi: `: vaihtoehto ${name} on poistettu`,
    sv: `: alternativet ${name} har tagits bort`,
    en: `: the alternative ${name} was removed`,
  })

export const alternativeAdded = (thing: Thing, name: string): Text =>
  said(thing, {
    fi: `: uusi vaihtoehto ${name}`,
    sv: `: nytt alternativ ${name}`,
    en: `: new alternative ${name}`,
  })

export const otherwise = (thing: Thing, keyword: string): Text =>
  said(thing, {
    fi: `: ehto ${code(keyword)} on muuttunut`,
    sv: `: villkoret ${code(keyword)} har ändrats`,
    en: `: the condition ${code(keyword)} has changed`,
  })

export const deprecatedNow = (thing: Thing): Text =>
  said(thing, {
    fi: ' on merkitty poistuvaksi (`deprecated`)',
    sv: ' är märkt som utgående (`deprecated`)',
    en: ' is marked as deprecated',
  })
