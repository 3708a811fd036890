/** What `fix` tells: what it changed and for which rules, what is to be filled in next, what it left. */
import { asRead } from '../edits/line-ends.ts'
import type { Mended } from '../edits/rounds.ts'
import { andMore, counted } from '../language.ts'
import type { Language, Location, Text } from '../model.ts'
import type { Report } from '../report.ts'
import { plain } from '../reporters/escape.ts'

const mostPlaces = 8

const changedFiles = (n: number, dryRun: boolean): Text =>
  dryRun
    ? {
        fi: `${counted(n, 'tiedosto', 'tiedostoa')} muuttuisi. Mitään ei kirjoitettu.`,
        sv: `${counted(n, 'fil', 'filer')} skulle ändras. Ingenting skrevs.`,
        en: `${counted(n, 'file', 'files')} would change. Nothing was written.`,
      }
    : {
        fi: `${counted(n, 'tiedosto', 'tiedostoa')} muuttui.`,
        sv: `${counted(n, 'fil', 'filer')} ändrades.`,
        en: `${counted(n, 'file was', 'files were')} changed.`,
      }

const nothingSafe: Text = {
  fi: 'Ei ollut mitään, mitä voisin korjata puolestanne. Mitään ei kirjoitettu.',
  sv: 'Det fanns inget som jag kunde rätta åt er. Ingenting skrevs.',
  en: 'There was nothing that I could mend for you. Nothing was written.',
}
const fillIn: Text = { fi: 'Täydentäkää seuraavaksi:', sv: 'Fyll i härnäst:', en: 'To fill in next:' }
const renamedFrom = (path: string): Text => ({
  fi: `uusi nimi; ennen ${path}`,
  sv: `nytt namn; hette förut ${path}`,
  en: `new name; it was ${path}`,
})
const newFile: Text = { fi: 'uusi tiedosto', sv: 'ny fil', en: 'new file' }
const lineWord: Text = { fi: 'rivi', sv: 'rad', en: 'line' }

const unsafeLeft = (n: number): Text => ({
  fi: `Lisäksi ${counted(n, 'korjaus', 'korjausta')}, ${n === 1 ? 'joka' : 'jotka'} jonkun on katsottava. Näytä: kuntalint fix --unsafe --dry-run. Tee: kuntalint fix --unsafe.`,
  sv: `Dessutom ${counted(n, 'rättelse', 'rättelser')} som någon behöver se över. Visa: kuntalint fix --unsafe --dry-run. Gör: kuntalint fix --unsafe.`,
  en: `Besides, ${counted(n, 'edit', 'edits')} that somebody has to look at. To see: kuntalint fix --unsafe --dry-run. To make: kuntalint fix --unsafe.`,
})
const notMade = (paths: string): Text => ({
  fi: `Näitä tiedostoja en voinut muuttaa (symbolinen linkki, muu merkistö kuin UTF-8, liian suuri, tai paikalla on jo tiedosto): ${paths}.`,
  sv: `De här filerna kunde jag inte ändra (en symbolisk länk, en annan teckenkodning än UTF-8, för stor, eller så finns det redan en fil på platsen): ${paths}.`,
  en: `I could not change these files (a symbolic link, not in UTF-8, too large, or a file is there already): ${paths}.`,
})
const remaining = (n: number): Text =>
  n === 0
    ? { fi: 'Havaintoja ei jäänyt.', sv: 'Inga iakttagelser återstår.', en: 'No findings remain.' }
    : {
        fi: `${counted(n, 'havainto', 'havaintoa')} on jäljellä. Luettelo: kuntalint check.`,
        sv: `${counted(n, 'iakttagelse', 'iakttagelser')} återstår. Lista: kuntalint check.`,
        en: `${counted(n, 'finding remains', 'findings remain')}. To list them: kuntalint check.`,
      }
const lookAtIt: Text = {
  fi: 'Katsokaa muutokset läpi (git diff), ennen kuin viette ne versionhallintaan.',
  sv: 'Se igenom ändringarna (git diff) innan ni lägger dem i versionshanteringen.',
  en: 'Look the changes through (git diff) before you commit them.',
}

/** Places to fill in that the last report found, by file, in the order of lines. */
function openPlaces({ outcomes }: Report): ReadonlyMap<string, readonly Location[]> {
  const found = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' && outcome.rule.check === 'no-placeholders'
      ? outcome.findings.flatMap(({ location, related = [] }) => [location, ...related])
      : [],
  )
  const byPath = new Map<string, Location[]>()
  for (const place of found) byPath.set(place.path, [...(byPath.get(place.path) ?? []), place])
  for (const places of byPath.values()) places.sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
  return byPath
}

/** Our own words at a place: `[fill in: who pays]`; of any other text only the line is told. */
function wordsAt(lines: readonly string[], { line = 1, column = 1, endColumn }: Location): string {
  const words = (lines[line - 1] ?? '').slice(column - 1, endColumn === undefined ? undefined : endColumn - 1)
  return /^\[(?:täydennä|fyll i|fill in): [^\]]{1,100}\]$/u.test(words) ? plain(words) : ''
}

function placesLines(places: readonly Location[], text: string, language: Language): readonly string[] {
  if (places.length === 0) return []
  const lines = asRead(text).split('\n')
  const shown = places
    .slice(0, mostPlaces)
    .map((place) => `    ${lineWord[language]} ${place.line ?? 1}  ${wordsAt(lines, place)}`.trimEnd())
  const more = places.length - mostPlaces
  return [`  ${fillIn[language]}`, ...shown, ...(more > 0 ? [`    … ${andMore(more)[language]}`] : [])]
}

function fileLines({ draft, made, report }: Mended, language: Language): readonly string[] {
  const open = openPlaces(report)
  return [...draft]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([path, { text, origin }]) => {
      const note = origin === null ? newFile : origin.path === path ? null : renamedFrom(plain(origin.path))
      const rules = new Map(made.filter(({ paths }) => paths.includes(path)).map(({ rule }) => [rule.id, rule]))
      return [
        '',
        note ? `${plain(path)} (${note[language]})` : plain(path),
        ...[...rules.values()].map(({ id, title }) => `  ${title[language]} (${id})`),
        ...placesLines(open.get(path) ?? [], text, language),
      ]
    })
}

const openFindings = ({ outcomes }: Report): number =>
  outcomes.reduce(
    (n, outcome) =>
      n + (outcome.status === 'failed' ? outcome.findings.filter(({ waiver }) => waiver === null).length : 0),
    0,
  )

/** The whole of what is told, in one language, with a line end. */
export function fixWords(mended: Mended, language: Language, dryRun: boolean): string {
  const { draft, unsafe, refused, report } = mended
  const paths = [...new Set(refused.map(({ finding }) => plain(finding.location.path)))]
  const after = [
    ...(draft.size > 0 && !dryRun ? [lookAtIt] : []),
    ...(unsafe.length > 0 ? [unsafeLeft(unsafe.length)] : []),
    ...(paths.length > 0 ? [notMade(paths.join(', '))] : []),
    remaining(openFindings(report)),
  ]
  const head = draft.size === 0 ? nothingSafe : changedFiles(draft.size, dryRun)
  const lines = [head[language], ...fileLines(mended, language), '', ...after.map((text) => text[language])]
  return `${(draft.size === 0 ? lines.filter((line) => line !== '') : lines).join('\n')}\n`
}
