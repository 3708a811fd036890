import type { Document, Inventory } from '../artefact.ts'
import { readings } from '../inventory/reading.ts'
import { saysSuccessor, successorLine, tellsSuccessor } from '../inventory/successor.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, joined, some } from './phrases.ts'

const inUse: Text = {
  fi: 'Koskee arkistoituja ja poistumassa olevia tuotteita; tämä on käytössä.',
  sv: 'Gäller produkter som är arkiverade eller avvecklas; den här är i bruk.',
  en: 'Concerns products that are archived or being retired; this one is in use.',
}

const maybeArchived: Text = {
  fi: 'En tiedä, onko koodivarasto arkistoitu.',
  sv: 'Jag vet inte om kodförrådet är arkiverat.',
  en: 'I do not know whether the repository is archived.',
}

const archivedNow: Text = {
  fi: 'Koodivarasto on arkistoitu GitHubissa.',
  sv: 'Kodförrådet är arkiverat på GitHub.',
  en: 'The repository is archived on GitHub.',
}

const beingRetired: Text = {
  fi: 'Tuote on poistumassa (`obsolete`).',
  sv: 'Produkten avvecklas (`obsolete`).',
  en: 'The product is being retired (`obsolete`).',
}

const notFound = (list: Text): Text => ({
  fi: `En löytänyt tietoa siitä, mikä korvaa tuotteen, enkä mainintaa siitä, ettei korvaavaa tuotetta ole. Luin alun (${list.fi}) ja etsin ilmoitusta tuotteen päättymisestä (esimerkiksi ”arkistoitu”, ”ei enää ylläpidetä”) sekä sen kohdalta linkkiä muualle tai sanoja kuten ”käytä”, ”korvattu” ja ”siirretty”.`,
  sv: `Jag hittade ingen uppgift om vad som ersätter produkten eller om att ingen ersättare finns. Jag läste början av ${list.sv} och sökte ett meddelande om att produkten upphör (till exempel ”arkiverat”, ”underhålls inte längre”) och intill det en länk till något annat eller ord som ”använd i stället”, ”ersätts av” och ”flyttat till”.`,
  en: `I did not find what replaces the product, or that nothing does. I read the beginning of ${list.en} and looked for a notice that the product ends ("archived", "no longer maintained" and the like) and, with it, a link elsewhere or words such as "use … instead", "replaced by" and "moved to".`,
})

const descriptionKey = /^description\.[^.]{1,50}\.(?:shortDescription|longDescription)$/u

/** Where publiccode.yml says it in its descriptions. */
async function inPubliccode(inventory: Inventory): Promise<readonly Location[]> {
  const publiccode = await inventory.publiccode()
  if (!publiccode) return []
  const said = [...publiccode.fields].find(([key, { value }]) => descriptionKey.test(key) && tellsSuccessor(value))
  return said ? [{ path: publiccode.path, line: said[1].line }] : []
}

/** Where the texts say it; null: nowhere. The repository's own description stands in no file. */
async function placesIn(inventory: Inventory, documents: readonly Document[]): Promise<readonly Location[] | null> {
  const { about } = inventory.repository.forge
  const inReadme = documents.flatMap((document) => {
    const line = successorLine(document)
    return line === null ? [] : [{ path: document.path, line }]
  })
  const places = [...inReadme, ...(await inPubliccode(inventory))]
  if (places.length > 0) return places
  return 'known' in about && saysSuccessor(about.known.description, about.known.homepage) ? [] : null
}

/** Why the rule is asked of this product; else what to answer. */
function reasonFor({
  repository,
  product,
}: Inventory): { why: Text } | { notApplicable: Text } | { undetermined: Text } {
  const { about } = repository.forge
  if ('known' in about && about.known.archived) return { why: archivedNow }
  if (product.stage === 'obsolete') return { why: beingRetired }
  return 'known' in about ? { notApplicable: inUse } : { undetermined: joined([maybeArchived, about.undetermined]) }
}

/** Does a product that is archived or being retired say what replaces it, or that nothing does? */
export default {
  async judge({ inventory }) {
    const reason = reasonFor(inventory)
    if (!('why' in reason)) return reason
    const { readings: found, unread } = await readings(inventory, ['readme'])
    const documents = [...new Set(found.map(({ document }) => document))]
    const places = await placesIn(inventory, documents)
    if (places) return { passed: places }
    const [first] = documents
    if (!first) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(['readme'])
    const list = inAll((language) =>
      some(
        documents.map(({ path }) => code(path)),
        language,
        3,
      ),
    )
    const message = joined([reason.why, notFound(list)])
    return { problems: [{ message, location: { path: first.path, line: 1 }, key: 'successor' }] }
  },
} satisfies Check<Record<never, never>>
