import { code } from '../interfaces/quoted.ts'
import type { Text } from '../model.ts'

/** What is said of changes in a GraphQL schema. */

const kinds = {
  scalar: { fi: 'skalaari', sv: 'skalär', en: 'scalar' },
  object: { fi: 'oliotyyppi', sv: 'objekttyp', en: 'object type' },
  interface: { fi: 'rajapintatyyppi', sv: 'gränssnittstyp', en: 'interface type' },
  union: { fi: 'unioni', sv: 'union', en: 'union' },
  enum: { fi: 'luettelotyyppi', sv: 'uppräkning', en: 'enumeration' },
  input: { fi: 'syötetyyppi', sv: 'indatatyp', en: 'input type' },
} as const satisfies Record<string, Text>

export const kindChanged = (from: keyof typeof kinds, to: keyof typeof kinds): Text => ({
  fi: `oli ${kinds[from].fi} ja on nyt ${kinds[to].fi}`,
  sv: `var ${kinds[from].sv} och är nu ${kinds[to].sv}`,
  en: `was ${/^[aeiou]/u.test(kinds[from].en) ? 'an' : 'a'} ${kinds[from].en} and is now ${/^[aeiou]/u.test(kinds[to].en) ? 'an' : 'a'} ${kinds[to].en}`,
})

export const memberRemoved = (name: string): Text => ({
  fi: `tyyppi ${code(name)} ei kuulu enää unioniin`,
  sv: `typen ${code(name)} hör inte längre till unionen`,
  en: `type ${code(name)} removed from the union`,
})

export const memberAdded = (name: string): Text => ({
  fi: `unioniin kuuluu nyt myös tyyppi ${code(name)}`,
  sv: `typen ${code(name)} hör nu till unionen`,
  en: `type ${code(name)} added to the union`,
})

export const interfaceRemoved = (name: string): Text => ({
  fi: `ei toteuta enää rajapintaa ${code(name)}`,
  sv: `implementerar inte längre gränssnittet ${code(name)}`,
  en: `no longer implements the interface ${code(name)}`,
})

export const interfaceAdded = (name: string): Text => ({
  fi: `toteuttaa nyt myös rajapinnan ${code(name)}`,
  sv: `implementerar nu också gränssnittet ${code(name)}`,
  en: `now implements the interface ${code(name)} too`,
})

export const defaultChanged = (from: string, to: string): Text => ({
  fi: `oletusarvo oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `standardvärdet var ${code(from)} och är nu ${code(to)}`,
  en: `default changed from ${code(from)} to ${code(to)}`,
})

export const defaultSet = (to: string): Text => ({
  fi: `oletusarvoksi on asetettu ${code(to)}`,
  sv: `standardvärdet är nu ${code(to)}`,
  en: `default set to ${code(to)}`,
})

export const defaultDropped = (from: string): Text => ({
  fi: `oletusarvoa ${code(from)} ei enää ole`,
  sv: `standardvärdet ${code(from)} finns inte längre`,
  en: `default ${code(from)} dropped`,
})

export const rootRemoved = (operation: string): Text => ({
  fi: `toimintojen laji ${code(operation)} on poistettu skeemasta`,
  sv: `operationstypen ${code(operation)} är borttagen ur schemat`,
  en: `the kind of operation ${code(operation)} removed from the schema`,
})

export const rootAdded = (operation: string): Text => ({
  fi: `skeemassa on uusi toimintojen laji ${code(operation)}`,
  sv: `schemat har en ny operationstyp, ${code(operation)}`,
  en: `the kind of operation ${code(operation)} added to the schema`,
})

export const rootRenamed = (operation: string, from: string, to: string): Text => ({
  fi: `toimintojen ${code(operation)} tyyppi oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `typen för ${code(operation)} var ${code(from)} och är nu ${code(to)}`,
  en: `the type of ${code(operation)} was ${code(from)} and is now ${code(to)}`,
})

export const repeatableDropped: Text = {
  fi: 'direktiiviä ei saa enää toistaa samassa kohdassa',
  sv: 'direktivet får inte längre upprepas på samma ställe',
  en: 'directive may no longer be repeated at one place',
}

export const placeDropped = (place: string): Text => ({
  fi: `direktiiviä ei voi enää käyttää kohdassa ${code(place)}`,
  sv: `direktivet kan inte längre användas på ${code(place)}`,
  en: `directive can no longer be used on ${code(place)}`,
})
