/** Exemptions of CLOMonitor as what does not apply in our settings. */
import type { Text } from '../model.ts'
import { parseFile } from '../syntax/parse-file.ts'
import { isMap, own } from './layers.ts'
import { notData, tooLarge, unknownWord, wrongKind } from './mistakes.ts'
import type { Entry, Imported, ImportMistake, RuleSetting } from './outcome.ts'
import { code } from './phrases.ts'

/** The checks of CLOMonitor, and the rule of ours that asks for the same; null: none does. */
const equals: Readonly<Record<string, string | null>> = {
  adopters: null,
  analytics: null,
  artifacthub_badge: null,
  binary_artifacts: null,
  changelog: 'changelog/present',
  cla: null,
  code_of_conduct: 'code-of-conduct/present',
  code_review: 'review/required',
  community_meeting: null,
  contributing: 'contributing/present',
  dangerous_workflow: null,
  dco: null,
  dependencies_policy: null,
  dependency_update_tool: null,
  github_discussions: null,
  governance: 'governance/present',
  license_approved: 'licence/open',
  license_scanning: null,
  license_spdx_id: 'licence/identified',
  maintained: null,
  maintainers: 'owners/present',
  openssf_badge: null,
  openssf_scorecard_badge: null,
  readme: 'readme/present',
  recent_release: null,
  roadmap: 'roadmap/present',
  sbom: null,
  security_insights: null,
  security_policy: 'security/present',
  signed_releases: null,
  slack_presence: null,
  summary_table: null,
  token_permissions: null,
  trademark_disclaimer: null,
  website: null,
}

const notAsked: Text = {
  fi: 'kuntalint ei kysy tätä, joten poikkeusta ei tarvita.',
  sv: 'kuntalint frågar inte efter det här, så inget undantag behövs.',
  en: 'kuntalint does not ask for this, so that no exemption is needed.',
}
const noReason: Text = {
  fi: 'Perustelua ei ole. CLOMonitor ohittaa tällaisen poikkeuksen, ja kuntalint vaatii perustelun. Kirjoita se ja tuo tiedosto uudelleen, jos poikkeus on yhä voimassa.',
  sv: 'Ingen motivering anges. CLOMonitor bortser från ett sådant undantag, och kuntalint kräver en motivering. Skriv den och importera filen på nytt, om undantaget fortfarande gäller.',
  en: 'No reason is given. CLOMonitor passes such an exemption over, and kuntalint asks for a reason. Write it and import the file again, if the exemption still holds.',
}
const twice = (id: string): Text => ({
  fi: `Samalle säännölle (\`${id}\`) on jo poikkeus; ensimmäinen jäi voimaan.`,
  sv: `Samma regel (\`${id}\`) har redan ett undantag; det första gäller.`,
  en: `The same rule (\`${id}\`) has an exemption already; the first one holds.`,
})
const scanning: Text = {
  fi: 'Lisenssitarkistuksen osoitteella (`licenseScanning`) ei ole vastinetta: kuntalint lukee lisenssit itse.',
  sv: 'Adressen till licensgranskningen (`licenseScanning`) har ingen motsvarighet: kuntalint läser licenserna själv.',
  en: 'The address of a licence scan (`licenseScanning`) has no equal: kuntalint reads the licences itself.',
}
const otherKeys = (keys: readonly string[]): Text => {
  const list = keys.slice(0, 10).map(code).join(', ')
  return {
    fi: `Näillä kohdilla ei ole vastinetta: ${list}.`,
    sv: `De här ställena har ingen motsvarighet: ${list}.`,
    en: `These have no equal: ${list}.`,
  }
}

const largest = 500_000
/** Characters that a reason may have in our settings. */
const mostReason = 1900

/** Imports the exemptions of a `.clomonitor.yml`. A check that CLOMonitor does not have is a mistake. */
export async function importClomonitor(
  path: string,
  text: string,
): Promise<{ imported: Imported; mistakes: readonly ImportMistake[] }> {
  const mistakes: ImportMistake[] = []
  const entries: Entry[] = []
  const settings = new Map<string, RuleSetting>()
  const remarks: Text[] = []
  const imported: Imported = { source: path, entries, rules: [], settings, remarks }
  const start = { path, line: 1, column: 1 }
  if (text.length > largest) return { imported, mistakes: [{ text: tooLarge(largest), location: start }] }
  const parsed = await parseFile(path, text)
  if ('problem' in parsed) {
    const { line, column } = parsed.problem
    return { imported, mistakes: [{ text: notData(parsed.problem), location: { path, line, column } }] }
  }
  const { value, place } = parsed.file
  if (!isMap(value)) return { imported, mistakes: [{ text: wrongKind(path, 'map'), location: start }] }
  const exemptions = own(value, 'exemptions') ?? []
  if (!Array.isArray(exemptions))
    return { imported, mistakes: [{ text: wrongKind('exemptions', 'list'), location: place(['exemptions']) }] }
  for (const [index, exemption] of exemptions.entries()) {
    const check = own(exemption, 'check')
    const steps = ['exemptions', index]
    if (typeof check !== 'string')
      mistakes.push({ text: wrongKind('check', 'text'), location: place([...steps, 'check']) })
    else if (!Object.hasOwn(equals, check))
      mistakes.push({ text: unknownWord('check', check, Object.keys(equals)), location: place([...steps, 'check']) })
    else entries.push(entryOf(check, own(exemption, 'reason'), settings, place(steps, 'key')))
  }
  if (own(value, 'licenseScanning') !== undefined) remarks.push(scanning)
  const others = Object.keys(value).filter((key) => key !== 'exemptions' && key !== 'licenseScanning')
  if (others.length > 0) remarks.push(otherKeys(others))
  return { imported, mistakes }
}

function entryOf(
  check: string,
  reason: unknown,
  settings: Map<string, RuleSetting>,
  location: Entry['location'],
): Entry {
  const equal = equals[check] ?? null
  const none = (note: Text): Entry => ({ name: check, location, became: 'none', to: null, off: false, notes: [note] })
  if (equal === null) return none(notAsked)
  if (typeof reason !== 'string' || reason.trim() === '') return none(noReason)
  if (settings.has(equal)) return none(twice(equal))
  settings.set(equal, { 'not-applicable': reason.trim().slice(0, mostReason) })
  return { name: check, location, became: 'built-in', to: equal, off: false, notes: [] }
}
