import type { LicenceFacts } from '../artefact.ts'
import { at, placeOf, textAt } from '../interfaces/parts.ts'
import { wholeOf } from '../interfaces/selection.ts'
import { familyOf, idsOf } from '../inventory/licence-expression.ts'
import { isDataLicence, shortLicences } from '../inventory/licence-short.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { lacking } from './api-parts-words.ts'
import { type OpenedApi, openedApis } from './own-apis.ts'
import { code, distinct, inAll, joined, some } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const names = ['info.license.identifier', 'info.license.name', 'info.license.url'] as const

/** What a description says of its licence. */
interface Stated {
  /** As written, the most exact first. */
  texts: readonly string[]
  /** SPDX ids; none where none is known. */
  ids: readonly string[]
  place: Location
  terms: boolean
}

function statedBy({ bundle }: OpenedApi): Stated {
  const top = wholeOf(bundle).part
  const info = at(top, 'info')
  const part = info && at(bundle.followed(info), 'license')
  const licence = part && bundle.followed(part)
  const texts = ['identifier', 'name', 'url'].flatMap((name) => {
    const text = textAt(licence?.value, name)?.trim().slice(0, 300)
    return text ? [text] : []
  })
  const terms = (textAt(info?.value, 'termsOfService') ?? '').trim() !== ''
  const place = licence ? placeOf(licence) : bundle.entry.place(['info'], 'key')
  return { texts, ids: [...new Set(texts.flatMap(shortLicences))], place, terms }
}

/** A path or address of a file that holds a repository's own licence. */
const ownFile = /(?:^|\/)(?:licen[cs]e|copying|lisenssi|licens)(?:\.(?:md|txt|rst|adoc))?(?:[?#].*)?$/iu

const pointsToOwn = ({ texts }: Stated): boolean =>
  texts.some(
    (text) => ownFile.test(text) && (!/^https?:/iu.test(text) || /\/(?:blob|raw|tree)\/|raw\.github/iu.test(text)),
  )

/** Two ids mean one licence: `-only` and `-or-later` may be left open, and so may the version. */
const isSame = (a: string, b: string): boolean => {
  const [one, other] = [familyOf(a).toLowerCase(), familyOf(b).toLowerCase()]
  return one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)
}

const unknownLicence = (text: string): Text => ({
  fi: `En tunnista rajapintakuvauksen lisenssiä ${code(text)}. Kirjoita SPDX-tunnus, esimerkiksi ${code('EUPL-1.2')} tai ${code('CC-BY-4.0')}.`,
  sv: `Jag känner inte igen gränssnittsbeskrivningens licens ${code(text)}. Skriv en SPDX-beteckning, till exempel ${code('EUPL-1.2')} eller ${code('CC-BY-4.0')}.`,
  en: `I do not know the licence ${code(text)} of the API description. Write an SPDX identifier, for example ${code('EUPL-1.2')} or ${code('CC-BY-4.0')}.`,
})

const another = (ids: readonly string[], repository: string): Text => {
  const list = inAll((language) => some(ids.map(code), language))
  return {
    fi: `Rajapintakuvauksen lisenssi on ${list.fi}, koodivaraston ${code(repository)}. Merkitse kuvaukseen sama lisenssi tai datalle tarkoitettu lisenssi, esimerkiksi ${code('CC-BY-4.0')}.`,
    sv: `Gränssnittsbeskrivningens licens är ${list.sv}, kodförrådets ${code(repository)}. Ange samma licens i beskrivningen, eller en licens för data, till exempel ${code('CC-BY-4.0')}.`,
    en: `The licence of the API description is ${list.en}, that of the repository ${code(repository)}. Give the description the same licence, or one for data, for example ${code('CC-BY-4.0')}.`,
  }
}

const unknownRepository = (path: string): Text => ({
  fi: `En tiedä koodivaraston lisenssiä, joten en voi verrata siihen rajapintakuvauksen ${code(path)} lisenssiä.`,
  sv: `Jag vet inte vilken licens kodförrådet har och kan därför inte jämföra licensen i gränssnittsbeskrivningen ${code(path)} med den.`,
  en: `I do not know the licence of the repository, so I cannot compare that of the API description ${code(path)} with it.`,
})

type Verdict = { problem: Problem } | { passed: Location } | { undetermined: Text }

function judgeOne(api: OpenedApi, facts: LicenceFacts): Verdict {
  const stated = statedBy(api)
  const { texts, ids, place, terms } = stated
  const [first] = texts
  if (first === undefined) {
    if (terms) return { passed: place }
    const fields = [...names, 'info.termsOfService']
    return { problem: { message: lacking(api.api.path, '', fields), location: place, key: 'info.license' } }
  }
  if (ids.some(isDataLicence) || pointsToOwn(stated)) return { passed: place }
  if (ids.length === 0 && !terms)
    return { problem: { message: unknownLicence(first), location: place, key: `licence ${first}` } }
  const repository = facts.expression ?? facts.family
  if (repository === null) return { undetermined: unknownRepository(api.api.path) }
  if (ids.length === 0 || idsOf(repository).some((own) => ids.some((id) => isSame(id, own)))) return { passed: place }
  const related = facts.evidence.slice(0, 1).map(({ path, line }) => ({ path, line }))
  return { problem: { message: another(ids, repository), location: place, related, key: `licence ${ids.join(' ')}` } }
}

/** Has each description the licence of the repository, one for data, or terms of use? */
export default {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ['openapi', 'asyncapi'])
    if ('answer' in own) return own.answer
    const facts = await inventory.licence()
    const verdicts = own.apis.map((api) => judgeOne(api, facts))
    const problems = verdicts.flatMap((one) => ('problem' in one ? [one.problem] : []))
    if (problems.length > 0) return { problems }
    const open = verdicts.flatMap((one) => ('undetermined' in one ? [one.undetermined] : []))
    if (open.length > 0) return { undetermined: joined(distinct(open).slice(0, 3)) }
    return { passed: verdicts.flatMap((one) => ('passed' in one ? [one.passed] : [])) }
  },
} satisfies Check<Options>
