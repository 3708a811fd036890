/** Judgements that several checks give in the same words. */

import type { Artefact, ArtefactKind } from '../artefact.ts'
import { artefactNames } from '../language.ts'
import type { Text } from '../model.ts'
import type { Judgement } from '../report.ts'
import { code, distinct, inAll, joined, sentence, some } from './phrases.ts'

const names = (kinds: readonly ArtefactKind[]) =>
  inAll((language) =>
    some(
      kinds.map((kind) => artefactNames[kind][language]),
      language,
      13,
    ),
  )

/** There is nothing to judge: none of these kinds is in the repository. */
export function nothingToRead(kinds: readonly ArtefactKind[]): Judgement {
  const list = names(kinds)
  return {
    notApplicable: {
      fi: `Koodivarastossa ei ole asiakirjaa, josta tämän voisi lukea (${list.fi}).`,
      sv: `I kodförrådet finns inget dokument där det här kunde framgå (${list.sv}).`,
      en: `The repository has no document to read this from (${list.en}).`,
    },
  }
}

/** What was found could not be read, and nothing else answers. */
export function couldNotRead(unread: readonly { artefact: Artefact; reason: Text }[]): Judgement {
  const all = distinct(unread.map(({ artefact, reason }) => found(artefact, reason)))
  return { undetermined: joined(all.slice(0, 3)) }
}

/** The same for files that are no artefact. */
export const couldNotReadFiles = (reasons: readonly Text[]): Judgement => ({
  undetermined: joined(distinct(reasons).slice(0, 3)),
})

function found(artefact: Artefact, reason: Text): Text {
  const name = artefactNames[artefact.kind]
  const where = artefact.path === null ? '' : ` (${code(artefact.path)})`
  return inAll((language) => `${sentence(name[language])}${where}: ${reason[language]}`)
}

/** The whole list of files is not known, so nothing can be said about what is not there. */
export const incomplete: Judgement = {
  undetermined: {
    fi: 'En saanut koodivaraston koko tiedostoluetteloa, joten en voi sanoa, mitä siellä ei ole.',
    sv: 'Jag fick inte hela fillistan för kodförrådet och kan därför inte säga vad som inte finns där.',
    en: 'I did not get the whole list of files of the repository, so I cannot say what is not there.',
  },
}
