import type { Inventory, Owners } from '../artefact.ts'
import { gitlabPlaces, honouredPlaces, locateOwners, parseOwners } from '../inventory/codeowners.ts'
import type { OwnersPlaces } from '../inventory/codeowners-places.ts'
import { listed } from '../language.ts'
import type { Language, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'

interface Options {
  /** Tell also of CODEOWNERS files in folders where they are not read. */
  nested?: boolean
}

const forgeOf = (places: OwnersPlaces): string => (places.dialect === 'gitlab' ? 'GitLab' : 'GitHub')

const orPlaces = (places: OwnersPlaces, language: Language): string =>
  listed(places.dialect === 'gitlab' ? gitlabPlaces : honouredPlaces, language, 'or')

const misnamed = (path: string, places: OwnersPlaces, readable: boolean): Text => ({
  fi: `${forgeOf(places)} ei lue tiedostoa ${path}. Sen nimen ja paikan on oltava ${orPlaces(places, 'fi')}: anna tiedostolle uusi nimi${readable ? '' : ' ja kirjoita sen rivit muotoon ”polku @omistaja”'}.`,
  sv: `${forgeOf(places)} läser inte filen ${path}. Namn och plats ska vara ${orPlaces(places, 'sv')}: byt namn på filen${readable ? '' : ' och skriv dess rader i formen ”sökväg @ägare”'}.`,
  en: `${forgeOf(places)} does not read ${path}. Its name and place should be ${orPlaces(places, 'en')}: rename it${readable ? '' : ' and write its lines as "path @owner"'}.`,
})

const misplaced = (path: string, places: OwnersPlaces): Text => ({
  fi: `${forgeOf(places)} ei lue tiedostoa ${path}: se lukee vain paikat ${orPlaces(places, 'fi')}. Siirrä rivit sinne; polut kirjoitetaan silloin koodivaraston ylimmästä kansiosta lähtien.`,
  sv: `${forgeOf(places)} läser inte filen ${path}: den läser bara ${orPlaces(places, 'sv')}. Flytta raderna dit; sökvägarna skrivs då från kodförrådets översta mapp.`,
  en: `${forgeOf(places)} does not read ${path}: it reads only ${orPlaces(places, 'en')}. Move the lines there; paths are then written from the top of the repository.`,
})

const ignored = (path: string, effective: string, places: OwnersPlaces): Text => ({
  fi: `${forgeOf(places)} ei lue tiedostoa ${path}, koska ${effective} on ensisijainen. Siirrä tarpeelliset rivit tiedostoon ${effective} ja poista ${path}.`,
  sv: `${forgeOf(places)} läser inte filen ${path}, eftersom ${effective} går före. Flytta de rader som behövs till ${effective} och ta bort ${path}.`,
  en: `${forgeOf(places)} does not read ${path}, because ${effective} comes first. Move the lines that are needed to ${effective} and delete ${path}.`,
})

const empty = (path: string): Text => ({
  fi: `Tiedostossa ${path} ei ole yhtään riviä, joka nimeäisi polun ja omistajan. Kirjoita ainakin rivi ”* @organisaatio/tiimi”.`,
  sv: `Filen ${path} har ingen rad som nämner en sökväg och en ägare. Skriv åtminstone raden ”* @organisation/team”.`,
  en: `The file ${path} has no line that names a path and an owner. Write at least the line "* @organisation/team".`,
})

const none: Text = {
  fi: 'Koodivarastossa ei ole CODEOWNERS-tiedostoa.',
  sv: 'Kodförrådet har ingen CODEOWNERS-fil.',
  en: 'The repository has no CODEOWNERS file.',
}

const incomplete: Text = {
  fi: 'Kaikkien tiedostojen luettelo ei ole tiedossa, joten en tiedä, onko CODEOWNERS jossakin.',
  sv: 'Listan över alla filer är inte känd, så jag vet inte om CODEOWNERS finns någonstans.',
  en: 'The list of all files is not known, so I cannot tell whether there is a CODEOWNERS file.',
}

/** Would its lines be read if it had the right name? */
async function isReadable(inventory: Inventory, path: string, places: OwnersPlaces): Promise<boolean> {
  const content = await inventory.content(path)
  if (content?.kind !== 'text') return false
  const owners = parseOwners(path, content.text, places.dialect, content.size)
  return owners.problems.length === 0 && owners.rules.some((rule) => rule.owners.length > 0)
}

/** The same folder where the forge reads it there, else the first place of all. */
function renamed(path: string, places: OwnersPlaces): string {
  const beside = `${path.slice(0, path.lastIndexOf('/') + 1)}CODEOWNERS`
  const honoured = places.dialect === 'gitlab' ? gitlabPlaces : honouredPlaces
  return honoured.includes(beside) ? beside : (honoured[0] as string)
}

/** No file is read: one problem at the likeliest of those that look like one. */
async function unreadProblem(inventory: Inventory, places: OwnersPlaces): Promise<Problem | null> {
  const [first, ...others] = [...places.misnamed, ...places.nested]
  if (first === undefined) return null
  const nested = places.misnamed.length === 0
  const readable = !nested && (await isReadable(inventory, first, places))
  return {
    message: nested ? misplaced(first, places) : misnamed(first, places, readable),
    location: { path: first },
    related: others.map((path) => ({ path })),
    key: 'not read',
    // Of several that look like it nobody can say which one is meant.
    ...(readable
      ? { edit: { safe: others.length === 0, changes: [{ rename: first, to: renamed(first, places) }] } }
      : {}),
  }
}

/** The second file does no harm while it says the same: equal content, or a link to the first. */
function saysTheSame(inventory: Inventory, path: string, effective: string): boolean {
  const fileAt = (place: string) => inventory.repository.files.find((file) => file.path === place)
  const [one, other] = [fileAt(path), fileAt(effective)]
  return one?.mode === '120000' || other?.mode === '120000' || (one?.oid !== null && one?.oid === other?.oid)
}

/** Over GitHub's limit: as the parser told, or as the reader did, which then read nothing. */
async function sizeProblem(inventory: Inventory, path: string, owners: Owners | null) {
  const content = owners ? null : await inventory.content(path)
  const told = content?.kind === 'too-large' ? parseOwners(path, '', 'github', Number.POSITIVE_INFINITY) : owners
  return told?.problems.find((problem) => problem.kind === 'too-large')
}

async function effectiveProblems(inventory: Inventory, effective: string, places: OwnersPlaces, nested: boolean) {
  const problems: Problem[] = places.others
    .filter((path) => !saysTheSame(inventory, path, effective))
    .map((path) => ({
      message: ignored(path, effective, places),
      location: { path },
      related: [{ path: effective }],
      key: 'ignored',
    }))
  const [first, ...others] = nested ? places.nested : []
  if (first !== undefined)
    problems.push({
      message: misplaced(first, places),
      location: { path: first },
      related: others.map((path) => ({ path })),
      key: 'nested',
    })
  const owners = await inventory.owners()
  const tooLarge = places.dialect === 'github' ? await sizeProblem(inventory, effective, owners) : undefined
  if (tooLarge) problems.push({ message: tooLarge.message, location: { path: effective }, key: 'over the limit' })
  else if (owners && owners.path === effective && owners.rules.length + owners.problems.length === 0)
    problems.push({ message: empty(effective), location: { path: effective }, key: 'empty' })
  return problems
}

/** One CODEOWNERS file stands where the forge reads it, under its exact name, and none competes with it. */
const check: Check<Options> = {
  async judge({ inventory }, { nested = false }) {
    const { files, complete } = inventory.repository
    const places = locateOwners(files)
    if (places.effective !== null) {
      const problems = await effectiveProblems(inventory, places.effective, places, nested)
      return problems.length > 0 ? { problems } : { passed: [{ path: places.effective }] }
    }
    if (!complete) return { undetermined: incomplete }
    const problem = await unreadProblem(inventory, places)
    return problem ? { problems: [problem] } : { notApplicable: none }
  },
}

export default check
