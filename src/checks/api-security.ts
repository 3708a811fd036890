import { httpInterface } from '../interfaces/http.ts'
import { schemesOf } from '../interfaces/http-access.ts'
import { parametersOf } from '../interfaces/http-content.ts'
import type { HttpOperation } from '../interfaces/http-model.ts'
import { get, placeOf, textAt } from '../interfaces/parts.ts'
import { unsafeMethods } from '../interfaces/selection.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { noneSelected } from './api-parts-words.ts'
import { type OpenedApi, openedApis, placesOfMany } from './own-apis.ts'
import { code, inAll, some } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

/** So many operations are told one by one. */
const most = 10

/** Operations that are the way in, or that ask by POST and change nothing. */
const asksOnly =
  /^_?(?:log-?in|log-?out|sign-?in|sign-?up|register|tokens?|oauth2?|auth|authenticate|authorize|introspect|refresh|search|query|haku|hae|sok|sök|find|filter|get|list|count|fetch|download|suggest|suggest-batch|validate|preview|calculate|estimate|graphql|health|ping|zoek|zoeken)$/iu

/** A header that carries a key, told as a parameter. */
const keyHeader = /^(?:authorization|cookie|x-.{0,30}(?:key|token|auth).{0,20}|api-?_?key|.{0,30}-token)$/iu

const lastStep = (path: string): string =>
  path
    .split('/')
    .filter((step) => step !== '' && !step.startsWith('{'))
    .at(-1)
    ?.replace(/^.*:/u, '') ?? ''

const hasKeyHeader = ({ part, pathPart }: HttpOperation, { bundle }: OpenedApi): boolean =>
  parametersOf(part, pathPart, bundle).some(
    ({ value }) => get(value, 'in') === 'header' && keyHeader.test(textAt(value, 'name') ?? ''),
  )

const isOpen = (operation: HttpOperation, api: OpenedApi): boolean =>
  operation.securityPart === null && !asksOnly.test(lastStep(operation.path)) && !hasKeyHeader(operation, api)

const nothingSaid = (path: string, names: readonly string[]): Text => {
  const list = inAll((language) => some(names.map(code), language, 3))
  return {
    fi: `Rajapintakuvaus ${code(path)} ei määrittele, kuka saa muuttaa tietoja (${list.fi}). Kuvaa tunnistautuminen kohdassa ${code('securitySchemes')} ja ota se käyttöön kohdassa ${code('security')}, myös silloin, kun siitä huolehtii erillinen yhdyskäytävä. Jos tunnistautumista ei tarvita, kirjoita ${code('security: []')}.`,
    sv: `Gränssnittsbeskrivningen ${code(path)} anger inte vem som får ändra uppgifter (${list.sv}). Beskriv autentiseringen under ${code('securitySchemes')} och ta den i bruk under ${code('security')}, också när en separat gateway sköter den. Om ingen autentisering behövs, skriv ${code('security: []')}.`,
    en: `The API description ${code(path)} does not declare who may change data (${list.en}). Describe the authentication under ${code('securitySchemes')} and apply it under ${code('security')}, also where a gateway takes care of it. If none is needed, write ${code('security: []')}.`,
  }
}

const notApplied = (name: string): Text => ({
  fi: `Toiminto ${code(name)} muuttaa tietoja, eikä kuvaus kerro, mitä tunnistautumista se vaatii. Lisää sille tai koko kuvaukselle ${code('security')}; jos tunnistautumista ei tarvita, kirjoita ${code('security: []')}.`,
  sv: `Operationen ${code(name)} ändrar uppgifter, och beskrivningen säger inte vilken autentisering den kräver. Lägg till ${code('security')} för den eller för hela beskrivningen; om ingen autentisering behövs, skriv ${code('security: []')}.`,
  en: `The operation ${code(name)} changes data, and the description does not say which authentication it asks. Add ${code('security')} to it or to the whole; if none is needed, write ${code('security: []')}.`,
})

const severalNotApplied = (path: string, names: readonly string[]): Text => {
  const list = inAll((language) => some(names.map(code), language, 5))
  return {
    fi: `Rajapintakuvauksessa ${code(path)} on ${names.length} tietoja muuttavaa toimintoa, joista se ei kerro, mitä tunnistautumista ne vaativat: ${list.fi}. Lisää niille tai koko kuvaukselle ${code('security')}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ${names.length} operationer som ändrar uppgifter utan att den säger vilken autentisering de kräver: ${list.sv}. Lägg till ${code('security')} för dem eller för hela beskrivningen.`,
    en: `The API description ${code(path)} has ${names.length} operations that change data, of which it does not say which authentication they ask: ${list.en}. Add ${code('security')} to them or to the whole.`,
  }
}

function problemsOf(api: OpenedApi, operations: readonly HttpOperation[]): readonly Problem[] {
  const open = operations.filter((operation) => isOpen(operation, api))
  if (open.length === 0) return []
  const names = open.map(({ name }) => name)
  const { path } = api.api
  const hasSchemes = schemesOf(api.bundle).size > 0
  if (hasSchemes && open.length <= most)
    return open.map(({ name, part }) => ({
      message: notApplied(name),
      location: placeOf(part),
      key: name,
      parts: [name],
    }))
  const message = hasSchemes ? severalNotApplied(path, names) : nothingSaid(path, names)
  const parts = open.map(({ part }) => part)
  const places = placesOfMany(api, parts, placeOf)
  return [{ message, ...places, key: names.join(' '), parts: names }]
}

/** Is it declared for each operation that changes data who may call it? That nobody is asked is a declaration, too. */
export default {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ['openapi'])
    if ('answer' in own) return own.answer
    const all = own.apis.map((api) => ({
      api,
      unsafe: httpInterface(api.bundle).operations.filter(({ method }) => unsafeMethods.has(method)),
    }))
    const problems = all.flatMap(({ api, unsafe }) => problemsOf(api, unsafe))
    if (problems.length > 0) return { problems }
    const judged = all.filter(({ unsafe }) => unsafe.length > 0)
    if (judged.length === 0) return { notApplicable: noneSelected(own.apis.map(({ api }) => api.path)) }
    return { passed: judged.map(({ unsafe }) => placeOf(unsafe[0]!.securityPart ?? unsafe[0]!.part)) }
  },
} satisfies Check<Options>
