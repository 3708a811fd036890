import type { Inventory, Owners } from '../artefact.ts'
import type { Edit, File, Text } from '../model.ts'
import { type Line, linesOf } from './codeowners-line.ts'
import { locateOwners } from './codeowners-places.ts'

/** A CODEOWNERS file that has rules, and every path that they may bear on (submodules are paths too). */
export interface UsableOwners {
  owners: Owners
  paths: readonly string[]
}

/** Rules times paths: above it even a hostile file of wildcards would keep a run busy for minutes. */
const mostWork = 200_000_000

const noFile: Text = {
  fi: 'Koodivarastossa ei ole CODEOWNERS-tiedostoa, jonka GitHub tai GitLab lukisi. Muualla nimettyjä ylläpitäjiä ei voi yhdistää tiedostoihin.',
  sv: 'Kodförrådet har ingen CODEOWNERS-fil som GitHub eller GitLab läser. Underhållsansvariga som nämns på andra ställen kan inte kopplas till filer.',
  en: 'The repository has no CODEOWNERS file that GitHub or GitLab reads. Maintainers named elsewhere cannot be matched to files.',
}
const unread: Text = {
  fi: 'CODEOWNERS-tiedosto on liian suuri tai sitä ei voi lukea tekstinä, joten mikään sen riveistä ei ole voimassa.',
  sv: 'CODEOWNERS är för stor eller kan inte läsas som text, så inga av dess rader gäller.',
  en: 'The CODEOWNERS file is too large or cannot be read as text, so none of its lines is in force.',
}
const noRules: Text = {
  fi: 'CODEOWNERS-tiedostossa ei ole yhtään riviä, jonka GitHub tai GitLab lukisi polkuna.',
  sv: 'CODEOWNERS-filen har ingen rad som GitHub eller GitLab läser som sökväg.',
  en: 'The CODEOWNERS file has no line that GitHub or GitLab reads as a path.',
}
const incomplete: Text = {
  fi: 'Kaikkien tiedostojen luettelo ei ole tiedossa, joten CODEOWNERS-rivejä ei voi verrata tiedostoihin.',
  sv: 'Listan över alla filer är inte känd, så raderna i CODEOWNERS kan inte jämföras med filerna.',
  en: 'The list of all files is not known, so the lines of CODEOWNERS cannot be compared with the files.',
}
const tooMuch = (rules: number, paths: number): Text => ({
  fi: `CODEOWNERS-tiedostossa on ${rules} riviä ja koodivarastossa ${paths} tiedostoa: niin monen vertaaminen veisi liian kauan.`,
  sv: `CODEOWNERS har ${rules} rader och kodförrådet ${paths} filer: det tar för länge att jämföra så många.`,
  en: `CODEOWNERS has ${rules} lines and the repository ${paths} files: it would take too long to compare so many.`,
})

/** One list of paths for one list of files, so that what was weighed once is not weighed again by the next check. */
const pathsOf = new WeakMap<readonly File[], readonly string[]>()

function allPaths(files: readonly File[]): readonly string[] {
  const known = pathsOf.get(files)
  const paths = known ?? files.map((file) => file.path)
  if (!known) pathsOf.set(files, paths)
  return paths
}

/** Why there are no owners to look at: no file, or one that cannot be read as text. */
export const withoutOwners = (inventory: Inventory): { notApplicable: Text } | { undetermined: Text } =>
  locateOwners(inventory.repository.files).effective === null ? { notApplicable: noFile } : { undetermined: unread }

/** The CODEOWNERS file for a check that compares its rules with files, or why there is nothing to compare. */
export async function usableOwners(
  inventory: Inventory,
): Promise<UsableOwners | { notApplicable: Text } | { undetermined: Text }> {
  const owners = await inventory.owners()
  if (!owners) return withoutOwners(inventory)
  if (owners.problems.some((problem) => problem.kind === 'too-large')) return { undetermined: unread }
  if (owners.rules.length === 0) return { notApplicable: noRules }
  if (!inventory.repository.complete) return { undetermined: incomplete }
  const paths = allPaths(inventory.repository.files)
  if (owners.rules.length * paths.length > mostWork) return { undetermined: tooMuch(owners.rules.length, paths.length) }
  return { owners, paths }
}

/** A change of CODEOWNERS from one place to another; lines and columns count from 1, as in `OwnersRule`. */
export interface LineChange {
  line: number
  column: number
  /** The same line when not given. A line after the last one is the end of the text. */
  endLine?: number
  endColumn: number
  text: string
}

/** Makes edits of a CODEOWNERS file; null where the text is not to be had or stands behind a symbolic link. */
export interface OwnersText {
  lines: readonly Line[]
  edit(safe: boolean, changes: readonly LineChange[]): Edit
  /** An edit of the parser, with the object id of the file that it was read from. */
  owned(edit: Edit): Edit
}

/** Gives the lines of a CODEOWNERS file and the means to change them. */
export async function ownersText(inventory: Inventory, path: string): Promise<OwnersText | null> {
  const file = inventory.repository.files.find((one) => one.path === path)
  const content = file && file.mode !== '120000' ? await inventory.content(path) : null
  if (!file || content?.kind !== 'text') return null
  const lines = linesOf(content.text)
  const { text: whole } = content
  const offset = (line: number, column: number): number => (lines[line - 1]?.start ?? whole.length) + column - 1
  return {
    lines,
    owned: ({ safe, changes }) => ({
      safe,
      changes: changes.map((change) => ('oid' in change ? { ...change, oid: file.oid } : change)),
    }),
    edit: (safe, changes) => ({
      safe,
      changes: changes.map(({ line, column, endLine = line, endColumn, text }) => ({
        path,
        oid: file.oid,
        start: offset(line, column),
        end: Math.min(offset(endLine, endColumn), whole.length),
        text,
      })),
    }),
  }
}
