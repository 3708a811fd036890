import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** What the reader of Protocol Buffers says. */

const kinds = {
  field: { fi: 'Kenttä', sv: 'Fältet', en: 'The field' },
  value: { fi: 'Arvo', sv: 'Värdet', en: 'The value' },
  method: { fi: 'Metodi', sv: 'Metoden', en: 'The method' },
  type: { fi: 'Tyyppi', sv: 'Typen', en: 'The type' },
} as const

export type ProtoThing = keyof typeof kinds

const about = (thing: ProtoThing, name: string, rest: Text): Text => ({
  fi: `${kinds[thing].fi} ${code(name)} ${rest.fi}`,
  sv: `${kinds[thing].sv} ${code(name)} ${rest.sv}`,
  en: `${kinds[thing].en} ${code(name)} ${rest.en}`,
})

export const twice = (thing: ProtoThing, name: string): Text =>
  about(thing, name, { fi: 'on määritelty kahdesti.', sv: 'är definierad två gånger.', en: 'is defined twice.' })

export const sameNumber = (thing: ProtoThing, name: string, number: number, other: string): Text =>
  about(thing, name, {
    fi: `käyttää numeroa ${number}, joka on jo käytössä: ${code(other)}.`,
    sv: `använder numret ${number}, som redan används av ${code(other)}.`,
    en: `uses the number ${number}, which ${code(other)} already has.`,
  })

export const reservedNumber = (thing: ProtoThing, name: string, number: number): Text =>
  about(thing, name, {
    fi: `käyttää numeroa ${number}, joka on varattu (\`reserved\`).`,
    sv: `använder numret ${number}, som är reserverat (\`reserved\`).`,
    en: `uses the number ${number}, which is reserved.`,
  })

export const reservedName = (thing: ProtoThing, name: string): Text =>
  about(thing, name, {
    fi: 'käyttää nimeä, joka on varattu (`reserved`).',
    sv: 'använder ett namn som är reserverat (`reserved`).',
    en: 'uses a name that is reserved.',
  })

export const impossibleNumber = (name: string, number: number): Text =>
  about('field', name, {
    fi: `ei voi käyttää numeroa ${number}: sallittuja ovat 1–18999 ja 20000–536870911.`,
    sv: `kan inte använda numret ${number}: tillåtna är 1–18999 och 20000–536870911.`,
    en: `cannot use the number ${number}: 1–18999 and 20000–536870911 are allowed.`,
  })

export const firstNotZero = (name: string): Text =>
  about('value', name, {
    fi: 'on ensimmäinen, joten sen numeron pitää olla 0 (proto3).',
    sv: 'är det första, så dess nummer måste vara 0 (proto3).',
    en: 'is the first one, so its number has to be 0 (proto3).',
  })

export const notInProto3 = (name: string): Text =>
  about('field', name, {
    fi: 'ei voi olla `required`: sitä ei ole proto3:ssa.',
    sv: 'kan inte vara `required`: det finns inte i proto3.',
    en: 'cannot be `required`: proto3 does not have it.',
  })

export const unknownType = (name: string, type: string): Text =>
  about('field', name, {
    fi: `viittaa tyyppiin ${code(type)}, jota tiedosto ei määrittele eikä tuo muualta.`,
    sv: `hänvisar till typen ${code(type)}, som filen varken definierar eller importerar.`,
    en: `refers to the type ${code(type)}, which the file neither defines nor imports.`,
  })
