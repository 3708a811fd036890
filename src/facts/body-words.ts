import type { PublicBody } from '../inventory/public-bodies.ts'
import { same } from '../language.ts'
import type { Text } from '../model.ts'

/** Swedish names that end in a consonant take an s before `stad` and `kommun`: "Björneborgs stad", "Esbo stad". */
const swedishGenitive = (name: string): string => (/[aeiouyåäösxz]$/iu.test(name) ? name : `${name}s`)

/** English names that take an article. */
const withArticle =
  /(?:Agency|Authority|Institute|Institution of Finland|Survey of Finland|Library of Finland|Archives of Finland|Administration|Office|Group|county)$|^(?:Association|Government) of/u

/**
 * What officials call a body: "Turun kaupunki", "Åbo stad", "the City of Turku". `written`: how a document calls it; in
 * English a body may go by its Swedish name.
 */
export function bodyName(body: PublicBody, written = ''): Text {
  const { kind, sv, en, genitive } = body
  const fi = written.toLowerCase().includes(sv.toLowerCase()) ? sv : body.fi
  if (kind === 'city') return { fi: `${genitive} kaupunki`, sv: `${swedishGenitive(sv)} stad`, en: `the City of ${fi}` }
  if (kind === 'municipality')
    return { fi: `${of(body)} kunta`, sv: `${swedishGenitive(sv)} kommun`, en: `the Municipality of ${fi}` }
  return { fi: body.fi, sv, en: withArticle.test(en) ? `the ${en}` : en }
}

/** "Kosken Tl kunta" keeps its letters. */
const of = ({ fi, genitive }: PublicBody): string => (fi === 'Koski Tl' ? 'Kosken Tl' : genitive)

/** The same in the Finnish genitive, for what belongs to it: "Turun kaupungin". */
export function bodyGenitive(body: PublicBody): string {
  if (body.kind === 'city') return `${body.genitive} kaupungin`
  return body.kind === 'municipality' ? `${of(body)} kunnan` : body.genitive
}

/** A value of the repository as it is quoted in a message: in backticks, on one line, cut after 80 characters. */
function quoted(value: string): string {
  const plain = value.replace(/\s+/gu, ' ').replaceAll('`', "'").trim()
  return `\`${plain.length > 80 ? `${plain.slice(0, 79)}…` : plain}\``
}

/** A body by its name, and one that is not in the list as it is written. */
export const ownerName = (body: PublicBody | null, written: string): Text =>
  body ? bodyName(body, written) : same(quoted(written))
