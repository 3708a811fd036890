import type { ArtefactKind, Document, Inventory } from '../artefact.ts'
import { words as conceptWords } from '../inventory/concepts.ts'
import { type Reading, readings } from '../inventory/reading.ts'
import { type Statement, statements } from '../inventory/statements.ts'
import { topicsOf } from '../inventory/topics.ts'
import type { Edit, Location, Text } from '../model.ts'
import type { Check, Problem, Subject } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { code, inAll, sentence, some } from './phrases.ts'
import { gapText, read } from './stated.ts'

export interface Options {
  kinds: readonly ArtefactKind[]
  /** The role, a concept of the vocabulary. */
  concept: string
  /** What publiccode.yml says of owner and contacts answers too. */
  alsoPubliccode?: boolean
}

/** Keys of publiccode.yml that name the holder of a role. */
const publiccodeKeys: Readonly<Record<string, RegExp>> = {
  owner: /^(?:legal\.(?:mainCopyrightOwner|repoOwner)|organisation\.(?:name|uri)|it\.riuso\.codiceIPA)$/u,
  product_manager: /^maintenance\.(?:contacts|contractors)\.\d+\.(?:name|email)$/u,
}

const roles: Readonly<Record<string, Text>> = {
  owner: { fi: 'omistaja', sv: 'ägare', en: 'owner' },
  steering: { fi: 'ohjausryhmä', sv: 'styrgrupp', en: 'steering group' },
  product_manager: { fi: 'tuotepäällikkö', sv: 'produktchef', en: 'product manager' },
  openness: { fi: 'avoimuuden edunvalvoja', sv: 'öppenhetsombud', en: 'openness guardian' },
  maintainer: { fi: 'ylläpitäjä', sv: 'underhållsansvarig', en: 'maintainer' },
}
const roleName = (concept: string): Text =>
  roles[concept] ?? inAll((language) => conceptWords(concept, language)[0] ?? concept)

const handleOrAddress = /(?:^|[\s(,:])@[\w-]{2,}|[\w.+-]{1,64}@[\w-]{1,64}\.\w|https?:\/\//u
const body =
  /\p{L}*(?:kaupun[gk]i|kunta|kunnat|kunnan|kuntayhtymä|hyvinvointialue|ministeriö|virasto|laitos|liitto|yhdistys|säätiö|yliopisto|\bcity\b|municipalit|council|ministry|agency|association|foundation|authority|\bstad\b|stads\b|kommun|välfärdsområde|verk\b|förbund|myndighet|styrelse|gemeente|ejerkreds)|\b(?:Oy|Ab|Oyj|Ltd|GmbH|A\/S|ApS|B\.?V\.?)\b/iu

/** A row that says that nobody has the role. */
const nobodyYet =
  /^(?:none|nobody|no[- ]one|n\/a|vacant|not (?:yet )?(?:named|appointed|decided|assigned|known|filled)|to be (?:named|appointed)|ei (?:ole|vielä|kukaan|ketään|nimetty|valittu|päätetty|tiedossa)|nimeämättä|avoinna|ingen|inte|ännu inte|vakant|saknas|ikke|endnu ikke|geen|niemand|nog (?:niet|geen))(?: [\p{L}]{1,20}){0,3}[.!…]*$/iu

/** Does a text name an organisation, a person, a team or an address? Capital letters that only open a sentence do not count. */
function namesSomeone({ text, via, substance }: Statement): boolean {
  if (substance === 'pointer') return true
  if (nobodyYet.test(text.trim())) return false
  if (via === 'cell' || via === 'bold') return /[\p{L}\p{N}]{2,}/u.test(text)
  return (
    handleOrAddress.test(text) ||
    body.test(text) ||
    /[\p{Ll},:(–-]\s+(?:\p{Lu}\p{Ll}|\p{Lu}{2,}\b)/u.test(text) ||
    /^\p{Lu}[\p{Ll}'’-]+\s+\p{Lu}[\p{Ll}'’-]+/u.test(text)
  )
}

/** A place of a template that waits for its text. */
const openPlace = /\[(?:täydennä|fyll i|fill in): [^[\]\n]{1,120}\]/gu

/** Where a template still asks who has the role, prose about its tasks names nobody: an address or an organisation does. */
function namesBesideGap(statement: Statement): boolean {
  if (statement.via === 'cell' || statement.substance === 'pointer') return namesSomeone(statement)
  const text = statement.text.replace(openPlace, '')
  return namesSomeone(statement) && (handleOrAddress.test(text) || body.test(text))
}

interface Sought {
  holders: readonly Location[]
  gaps: readonly Statement[]
  /** The role is spoken of, but nobody is named. */
  unnamed: readonly Statement[]
}

/** The other cells of the row in which a sentence stands: "Projektleder er udpeget | Ja, Aalborg Kommune". */
function withRow(document: Document, statement: Statement): Statement {
  if (statement.via !== 'sentence') return statement
  const row = document.passages.filter(({ kind, line }) => kind === 'cell' && line === statement.line)
  return row.length < 2
    ? statement
    : {
        ...statement,
        text: row
          .map(({ text }) => text)
          .join(', ')
          .slice(0, 4000),
      }
}

function seek({ document, ...range }: Reading, concept: string): Sought {
  // Sentences have many owners (of accounts, of files): of them only those that the topic recognises.
  const all = statements(document, [concept], range).filter(({ via }) => !(concept === 'owner' && via === 'sentence'))
  const said = all
    .filter(({ substance }) => substance === 'said' || substance === 'pointer')
    .map((one) => withRow(document, one))
  const byTopic = concept === 'owner' ? (topicsOf(document, range).get('owner-named') ?? []) : []
  const names = all.some(({ substance }) => substance === 'placeholder') ? namesBesideGap : namesSomeone
  const lines = [...new Set([...said.filter(names).map(({ line }) => line), ...byTopic])]
  return {
    holders: lines.map((line) => ({ path: document.path, line })),
    gaps: all.filter(({ substance }) => substance === 'empty' || substance === 'placeholder'),
    // A sentence that merely uses the word is no place to point to.
    unnamed: said.filter((statement) => statement.via !== 'sentence' && !names(statement)),
  }
}

async function inPubliccode(inventory: Inventory, concept: string): Promise<readonly Location[]> {
  const file = await inventory.publiccode()
  const keys = publiccodeKeys[concept]
  if (!file || !keys) return []
  return [...file.fields]
    .filter(([key, { value }]) => keys.test(key) && value.trim() !== '')
    .map(([, { line }]) => ({ path: file.path, line }))
}

/** What is asked about a role, as the end of "I did not find …". */
const questions: Readonly<Record<string, Text>> = {
  owner: { fi: 'kuka tuotteen omistaa', sv: 'vem som äger produkten', en: 'who owns the product' },
  steering: {
    fi: 'ketkä kuuluvat ohjausryhmään',
    sv: 'vilka som hör till styrgruppen',
    en: 'who is in the steering group',
  },
  product_manager: { fi: 'kuka on tuotepäällikkö', sv: 'vem som är produktchef', en: 'who the product manager is' },
  openness: {
    fi: 'kuka on avoimuuden edunvalvoja',
    sv: 'vem som är öppenhetsombud',
    en: 'who the openness guardian is',
  },
}

const questionAbout = (concept: string): Text => {
  const { fi, sv, en } = roleName(concept)
  return (
    questions[concept] ?? {
      fi: `kuka hoitaa tehtävää ”${fi}”`,
      sv: `vem som har rollen ”${sv}”`,
      en: `who holds the role “${en}”`,
    }
  )
}

const notFound = (concept: string, found: readonly Reading[]): Text => {
  const looked = inAll((language) => some(conceptWords(concept, language), language))
  const { fi, sv, en } = questionAbout(concept)
  return {
    fi: `En löytänyt tietoa siitä, ${fi}. Luin: ${read(found, 'fi')}; etsin sanoja: ${looked.fi}.`,
    sv: `Jag hittade ingen uppgift om ${sv}. Jag läste ${read(found, 'sv')} och sökte efter orden: ${looked.sv}.`,
    en: `I did not find ${en}. I read ${read(found, 'en')} and looked for: ${looked.en}.`,
  }
}

const nobody = ({ label }: Statement, concept: string): Text => {
  const { fi, sv, en } = roleName(concept)
  const where: Text = { fi: `Kohdassa ${code(label)}`, sv: `Vid ${code(label)}`, en: `At ${code(label)}` }
  return {
    fi: `${where.fi} mainitaan tehtävä ”${fi}”, mutta en löytänyt tietoa siitä, kuka sitä hoitaa. Organisaation, tiimin tai yhteisen sähköpostin nimeäminen riittää.`,
    sv: `${where.sv} nämns rollen ”${sv}”, men jag hittade ingen uppgift om vem som har den. Det räcker att nämna en organisation, ett team eller en gemensam e-postadress.`,
    en: `${where.en} the role “${en}” is mentioned, but I did not find who it is. Naming an organisation, a team or a shared mailbox is enough.`,
  }
}

const emptyRow = (gap: Statement, concept: string): Text => {
  const role = roleName(concept)
  return inAll((language) => `${gapText(gap)[language]} ${expected(role)[language]}`)
}
const expected = (role: Text): Text => ({
  fi: `${sentence(role.fi)} voi olla organisaatio, tiimi, yhteinen sähköposti tai henkilö.`,
  sv: `Här kan stå en organisation, ett team, en gemensam e-postadress eller en person.`,
  en: `An organisation, a team, a shared mailbox or a person can stand here.`,
})

const problem = (message: Text, { path, line }: Location, concept: string): Problem => ({
  message,
  location: { path, ...(line === undefined ? {} : { line }) },
  key: concept,
})

/** What a table of roles is called that has no heading of its own. */
const rolesHeading: Text = { fi: 'roolit', sv: 'roller', en: 'roles' }

/** A row in the table of roles that the document has, else the skeleton of a section with the role. */
async function skeleton(
  { inventory, starter }: Subject,
  { kinds, concept }: Options,
  found: readonly Reading[],
): Promise<{ edit?: Edit }> {
  const { editableReading, sectionEdit } = await import('./section-edit.ts')
  const { roleRowEdit } = await import('./role-row.ts')
  const reading = editableReading(inventory, found, kinds[0] ?? '')
  if (!reading) return {}
  const name = roleName(concept)
  const edit =
    roleRowEdit(inventory, reading.document, name) ??
    (await sectionEdit(inventory, reading, { concepts: [concept], name: rolesHeading, starter })) ??
    (await sectionEdit(inventory, reading, { concepts: [concept], name, starter }))
  return edit ? { edit } : {}
}

/** Does a document, or publiccode.yml when asked, say who holds a role? Nobody's name is ever told. */
export default {
  async judge(subject, options) {
    const { inventory } = subject
    const { kinds, concept, alsoPubliccode = false } = options
    const { readings: found, unread } = await readings(inventory, kinds)
    const sought = found.map((reading) => seek(reading, concept))
    const places = sought.flatMap(({ holders }) => holders)
    if (places.length > 0) return { passed: places.slice(0, 5) }
    const declared = alsoPubliccode ? await inPubliccode(inventory, concept) : []
    if (declared.length > 0) return { passed: declared }
    const [gap] = sought.flatMap(({ gaps }) => gaps)
    if (gap) return { problems: [problem(emptyRow(gap, concept), gap, concept)] }
    if (unread.length > 0) return couldNotRead(unread)
    if (found.length === 0) return nothingToRead(kinds)
    const [unnamed] = sought.flatMap((one) => one.unnamed)
    if (unnamed) return { problems: [problem(nobody(unnamed, concept), unnamed, concept)] }
    const first = found[0]!
    const missing = problem(notFound(concept, found), { path: first.document.path, line: first.from }, concept)
    return { problems: [{ ...missing, ...(await skeleton(subject, options, found)) }] }
  },
} satisfies Check<Options>
