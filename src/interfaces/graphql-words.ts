import type { Text } from '../model.ts'
import { code } from './quoted.ts'

/** What the reader of GraphQL says. */

export type GraphqlThing =
  | 'type'
  | 'field'
  | 'argument'
  | 'value'
  | 'directive'
  | 'operation'
  | 'member'
  | 'interface'
  | 'input'

const things: Readonly<Record<GraphqlThing, Text>> = {
  type: { fi: 'Tyyppi', sv: 'Typen', en: 'The type' },
  field: { fi: 'Kenttä', sv: 'Fältet', en: 'The field' },
  argument: { fi: 'Argumentti', sv: 'Argumentet', en: 'The argument' },
  value: { fi: 'Arvo', sv: 'Värdet', en: 'The value' },
  directive: { fi: 'Direktiivi', sv: 'Direktivet', en: 'The directive' },
  operation: { fi: 'Toimintojen laji', sv: 'Operationstypen', en: 'The kind of operation' },
  member: { fi: 'Unionin tyyppi', sv: 'Typen i unionen', en: 'The type in the union' },
  interface: { fi: 'Toteutettu rajapinta', sv: 'Det implementerade gränssnittet', en: 'The implemented interface' },
  input: { fi: 'Syötteen kenttä', sv: 'Fältet i indata', en: 'The input field' },
}

const about = (thing: GraphqlThing, name: string, rest: Text): Text => ({
  fi: `${things[thing].fi} ${code(name)} ${rest.fi}`,
  sv: `${things[thing].sv} ${code(name)} ${rest.sv}`,
  en: `${things[thing].en} ${code(name)} ${rest.en}`,
})

export const twice = (thing: GraphqlThing, name: string): Text =>
  about(thing, name, { fi: 'on määritelty kahdesti.', sv: 'är definierad två gånger.', en: 'is defined twice.' })

export const schemaTwice: Text = {
  fi: 'Skeema (`schema`) on määritelty kahdesti.',
  sv: 'Schemat (`schema`) är definierat två gånger.',
  en: 'The schema (`schema`) is defined twice.',
}

export const reservedName = (thing: GraphqlThing, name: string): Text =>
  about(thing, name, {
    fi: 'alkaa merkeillä `__`, jotka GraphQL varaa omaan käyttöönsä.',
    sv: 'börjar med `__`, som GraphQL reserverar för eget bruk.',
    en: 'begins with `__`, which GraphQL keeps for its own use.',
  })

export const emptyType = (name: string): Text =>
  about('type', name, {
    fi: 'on tyhjä: siltä puuttuu sisältö (kentät, arvot tai tyypit).',
    sv: 'är tom: den saknar innehåll (fält, värden eller typer).',
    en: 'is empty: it has no fields, values or types.',
  })

export const otherKind = (name: string): Text =>
  about('type', name, {
    fi: 'laajennetaan toisenlaisena kuin se on määritelty.',
    sv: 'utvidgas som en typ av annat slag än den är definierad som.',
    en: 'is extended as another kind of type than it is defined as.',
  })

export const notForOutput = (subject: string, type: string): Text =>
  about('field', subject, {
    fi: `ei voi olla tyyppiä ${code(type)}, joka on vain syötteitä varten.`,
    sv: `kan inte vara av typen ${code(type)}, som bara är till för indata.`,
    en: `cannot be of the type ${code(type)}, which is only for input.`,
  })

export const notForInput = (thing: GraphqlThing, subject: string, type: string): Text =>
  about(thing, subject, {
    fi: `ei voi olla tyyppiä ${code(type)}, koska se ei kelpaa syötteeksi.`,
    sv: `kan inte vara av typen ${code(type)}, eftersom den inte duger som indata.`,
    en: `cannot be of the type ${code(type)}, which is not for input.`,
  })

export const notAnObject = (thing: GraphqlThing, name: string): Text =>
  about(thing, name, {
    fi: 'ei ole oliotyyppi (`type`), vaikka sen pitäisi olla.',
    sv: 'är ingen objekttyp (`type`), fast den borde vara det.',
    en: 'is no object type (`type`), though it has to be one.',
  })

export const notAnInterface = (type: string, name: string): Text =>
  about('type', type, {
    fi: `ei voi toteuttaa tyyppiä ${code(name)}, koska se ei ole rajapinta (\`interface\`).`,
    sv: `kan inte implementera ${code(name)}, som inte är ett gränssnitt (\`interface\`).`,
    en: `cannot implement ${code(name)}, which is no interface.`,
  })

export const implementsItself = (type: string, name: string): Text =>
  about('type', type, {
    fi: `toteuttaa itsensä rajapinnan ${code(name)} kautta.`,
    sv: `implementerar sig själv genom gränssnittet ${code(name)}.`,
    en: `implements itself through the interface ${code(name)}.`,
  })

export const alsoImplement = (type: string, through: string, missing: string): Text =>
  about('type', type, {
    fi: `toteuttaa rajapinnan ${code(through)}, joten sen on toteutettava myös ${code(missing)}.`,
    sv: `implementerar ${code(through)} och måste därför också implementera ${code(missing)}.`,
    en: `implements ${code(through)}, and so has to implement ${code(missing)} as well.`,
  })

export const fieldNotThere = (type: string, field: string): Text =>
  about('type', type, {
    fi: `ei sisällä kenttää ${code(field)}, jota sen rajapinta vaatii.`,
    sv: `saknar fältet ${code(field)}, som dess gränssnitt kräver.`,
    en: `lacks the field ${code(field)}, which its interface asks for.`,
  })

export const fieldDiffers = (subject: string, of: string, asked: string): Text =>
  about('field', subject, {
    fi: `ei vastaa rajapinnan kenttää ${code(of)}, jonka tyyppi on ${code(asked)}.`,
    sv: `motsvarar inte gränssnittets fält ${code(of)}, vars typ är ${code(asked)}.`,
    en: `does not fit the interface's field ${code(of)}, whose type is ${code(asked)}.`,
  })

export const argumentDiffers = (subject: string, of: string): Text =>
  about('field', subject, {
    fi: `ei ota argumenttia ${code(of)} samanlaisena kuin rajapinta.`,
    sv: `tar inte emot argumentet ${code(of)} på samma sätt som gränssnittet.`,
    en: `does not take the argument ${code(of)} as its interface does.`,
  })

export const argumentTooMuch = (subject: string, of: string): Text =>
  about('argument', subject, {
    fi: `on pakollinen, mutta rajapinnan kentällä ${code(of)} sitä ei ole.`,
    sv: `är obligatoriskt, men gränssnittets fält ${code(of)} har det inte.`,
    en: `is required, but the interface's field ${code(of)} does not have it.`,
  })

export const requiredDeprecated = (thing: GraphqlThing, subject: string): Text =>
  about(thing, subject, {
    fi: 'on pakollinen, joten sitä ei voi merkitä vanhentuneeksi (`@deprecated`).',
    sv: 'är obligatoriskt och kan därför inte märkas som föråldrat (`@deprecated`).',
    en: 'is required, and so cannot be marked as deprecated (`@deprecated`).',
  })

export const endless = (subject: string): Text =>
  about('input', subject, {
    fi: 'on pakollinen ja viittaa takaisin omaan tyyppiinsä: sellaista syötettä ei voi koskaan antaa.',
    sv: 'är obligatoriskt och leder tillbaka till sin egen typ: sådana indata kan aldrig ges.',
    en: 'is required and leads back to its own type: such an input can never be given.',
  })

export const oneOfStrict = (subject: string): Text =>
  about('input', subject, {
    fi: 'ei voi olla pakollinen eikä sillä voi olla oletusarvoa, koska tyypissä on `@oneOf`.',
    sv: 'kan varken vara obligatoriskt eller ha ett standardvärde, eftersom typen har `@oneOf`.',
    en: 'can neither be required nor have a default, because its type has `@oneOf`.',
  })

export const misplaced = (name: string): Text =>
  about('directive', `@${name}`, {
    fi: 'ei ole tarkoitettu tähän kohtaan.',
    sv: 'är inte avsett för det här stället.',
    en: 'is not meant for this place.',
  })

export const repeated = (name: string): Text =>
  about('directive', `@${name}`, {
    fi: 'on samassa kohdassa kahdesti, vaikka sen saa kirjoittaa vain kerran.',
    sv: 'står två gånger på samma ställe, fast det bara får stå en gång.',
    en: 'stands twice at the same place, though it may stand there only once.',
  })

export const unknownArgument = (directive: string, name: string): Text =>
  about('directive', `@${directive}`, {
    fi: `ei tunne argumenttia ${code(name)}.`,
    sv: `har inget argument ${code(name)}.`,
    en: `has no argument ${code(name)}.`,
  })

export const missingArgument = (directive: string, name: string): Text =>
  about('directive', `@${directive}`, {
    fi: `vaatii argumentin ${code(name)}.`,
    sv: `kräver argumentet ${code(name)}.`,
    en: `asks for the argument ${code(name)}.`,
  })

export const subgraph: Text = {
  fi: 'Skeema on osa suurempaa kokonaisuutta (Apollo Federation), eikä sitä voi arvioida yksin.',
  sv: 'Schemat är en del av en större helhet (Apollo Federation) och kan inte bedömas ensamt.',
  en: 'The schema is one part of a larger whole (Apollo Federation), and cannot be judged alone.',
}

const some = (names: readonly string[], more: string): string =>
  names.slice(0, 3).map(code).join(', ') + (names.length > 3 ? ` ${more}` : '')

export const elsewhere = (names: readonly string[]): Text => ({
  fi: `Skeeman kaikki osat eivät ole näissä tiedostoissa: ${some(names, 'ja muita')} määritellään muualla.`,
  sv: `Alla delar av schemat finns inte i de här filerna: ${some(names, 'med flera')} definieras någon annanstans.`,
  en: `Not all parts of the schema are in these files: ${some(names, 'and others')} must be defined elsewhere.`,
})

export const severalFiles = (name: string): Text => ({
  fi: `Tyyppi ${code(name)} on määritelty useassa tiedostossa: ne voivat olla eri skeemoja.`,
  sv: `Typen ${code(name)} är definierad i flera filer: de kan vara olika scheman.`,
  en: `The type ${code(name)} is defined in several files: they may be different schemas.`,
})

export const noRoot: Text = {
  fi: 'Näissä tiedostoissa ei kerrota, mitä skeemalta voi kysyä (`Query`): ne voivat olla osa suurempaa skeemaa.',
  sv: 'De här filerna säger inte vad man kan fråga av schemat (`Query`): de kan vara en del av ett större schema.',
  en: 'These files do not say what the schema can be asked (`Query`): they may be part of a larger one.',
}
