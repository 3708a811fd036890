import type { Inventory, OwnersRule } from '../artefact.ts'
import { quotable } from '../inventory/codeowners-line.ts'
import { type Nearest, nearestPattern } from '../inventory/codeowners-nearest.ts'
import { ownerKind } from '../inventory/codeowners-owner.ts'
import { type OwnersText, ownersText, type UsableOwners, usableOwners } from '../inventory/codeowners-usable.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'

/** To look for a near name costs time: after so many lines it is left out. */
const mostNearest = 30

const noFiles = (pattern: string): Text => ({
  fi: `Polku ”${pattern}” ei osu yhteenkään tiedostoon, joten rivi ei vaikuta mihinkään.`,
  sv: `Sökvägen ”${pattern}” motsvarar ingen fil, så raden har ingen verkan.`,
  en: `The path "${pattern}" matches no file, so the line has no effect.`,
})
const meant = ({ there, write }: Nearest): Text => ({
  fi: `Koodivarastossa on ”${there}”: jos tarkoitat sitä, kirjoita ”${write}”.`,
  sv: `I kodförrådet finns ”${there}”: om du menar den, skriv ”${write}”.`,
  en: `The repository has "${there}": if you mean that, write "${write}".`,
})
const correct: Text = {
  fi: 'Korjaa polku tai poista rivi. Jos tiedostot syntyvät myöhemmin, rivi voi jäädä.',
  sv: 'Rätta sökvägen eller ta bort raden. Om filerna kommer till senare kan raden stå kvar.',
  en: 'Correct the path or take the line away. If the files are still to come, the line may stay.',
}
const braces: Text = {
  fi: 'Aaltosulkeita ei tueta: kirjoita jokainen vaihtoehto omalle rivilleen.',
  sv: 'Klammerparenteser stöds inte: skriv varje alternativ på en egen rad.',
  en: 'Braces are not supported: write each alternative on a line of its own.',
}
const ownerFirst: Text = {
  fi: 'Rivin ensimmäinen sana näyttää omistajalta, mutta se luetaan poluksi, joten rivi ei vaikuta mihinkään. Kirjoita polku ensin, esimerkiksi * eli kaikki tiedostot.',
  sv: 'Radens första ord ser ut som en ägare men läses som en sökväg, så raden har ingen verkan. Skriv sökvägen först, till exempel * för alla filer.',
  en: 'The first word of the line looks like an owner but is read as a path, so the line has no effect. Write the path first, for example * for all files.',
}

const joined = (...texts: readonly Text[]): Text => ({
  fi: texts.map((text) => text.fi).join(' '),
  sv: texts.map((text) => text.sv).join(' '),
  en: texts.map((text) => text.en).join(' '),
})

function messageFor(rule: OwnersRule, nearest: Nearest | null, ownersFirst: boolean): Text {
  if (ownersFirst) return ownerFirst
  const first = noFiles(quotable(rule.pattern))
  if (nearest) return joined(first, meant(nearest))
  return rule.pattern.includes('{') ? joined(first, braces) : joined(first, correct)
}

/** What lies in a submodule is not to be seen from here. */
function reachesIntoSubmodule(pattern: string, submodules: readonly string[]): boolean {
  const path = pattern.replace(/^!?\/?/, '').replace(/\/$/, '')
  return submodules.some((folder) => path === folder || path.startsWith(`${folder}/`))
}

/** Lines whose pattern matches no file, less those that another finding already tells of. */
function idleRules({ owners, paths }: UsableOwners, inventory: Inventory): readonly OwnersRule[] {
  const submodules = inventory.repository.files.filter((file) => file.mode === '160000').map((file) => file.path)
  const told = new Set(owners.problems.map((problem) => problem.line))
  const usage = owners.usage(paths)
  return owners.rules.filter(
    (rule, i) => usage[i]?.matched === 0 && !told.has(rule.line) && !reachesIntoSubmodule(rule.pattern, submodules),
  )
}

function toProblem(rule: OwnersRule, usable: UsableOwners, nearest: Nearest | null, text: OwnersText | null): Problem {
  const { owners } = usable
  const column = rule.patternColumn
  const endColumn = column + rule.pattern.length
  const ownersFirst = ownerKind(rule.pattern, owners.dialect) !== null
  const found = ownersFirst ? null : nearest
  const sign = rule.pattern.startsWith('!') ? '!' : ''
  const change = found && { line: rule.line, column, endColumn, text: `${sign}${found.write}` }
  return {
    message: messageFor(rule, found, ownersFirst),
    location: { path: owners.path, line: rule.line, column, endLine: rule.line, endColumn },
    key: ownersFirst ? 'owner as pattern' : rule.pattern,
    ...(change && text ? { edit: text.edit(false, [change]) } : {}),
  }
}

/** Each pattern of CODEOWNERS matches a file of the repository. */
const check: Check<Record<never, never>> = {
  async judge({ inventory }) {
    const usable = await usableOwners(inventory)
    if (!('owners' in usable)) return usable
    const { owners, paths } = usable
    const idle = idleRules(usable, inventory)
    if (idle.length === 0) return { passed: [{ path: owners.path }] }
    const text = await ownersText(inventory, owners.path)
    const nearest = nearestPattern(paths, owners.dialect)
    const plain = (rule: OwnersRule): string =>
      owners.dialect === 'gitlab' ? rule.pattern.replace(/^!/, '') : rule.pattern
    return {
      problems: idle.map((rule, i) => toProblem(rule, usable, i < mostNearest ? nearest(plain(rule)) : null, text)),
    }
  },
}

export default check
