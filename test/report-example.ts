/** Reports as lint makes them, for the tests of what tells them: a day-care queue that two cities own together. */

import { type Artefact, type ArtefactKind, artefactKinds } from '../src/artefact.ts'
import { same } from '../src/language.ts'
import type { Location, Severity, Text } from '../src/model.ts'
import type { Finding, Outcome, Report, ReporterOptions, Rule, Summary, Verdict } from '../src/report.ts'
import type { Waiver, WaiverUse } from '../src/settings.ts'

/** A rule with texts made from its id; whatever is given stands instead. */
export function exampleRule(id: string, given: Partial<Rule> = {}): Rule {
  const [family = '', name = ''] = id.split('/')
  return {
    id,
    family,
    level: 1,
    severity: 'warning',
    basis: 'exact',
    scope: 'component',
    requires: null,
    when: {},
    title: { fi: `Sääntö ${name}`, sv: `Regeln ${name}`, en: `The rule ${name}` },
    why: {
      fi: 'Näin muutkin kunnat voivat luottaa tuotteeseen. Se säästää aikaa.',
      sv: 'Så kan också andra kommuner lita på produkten. Det sparar tid.',
      en: 'That lets other municipalities rely on the product. It saves time.',
    },
    fix: { fi: 'Kirjoita se tiedostoon.', sv: 'Skriv det i filen.', en: 'Write it in the file.' },
    starter: null,
    decidedBy: 'steering-group',
    references: [{ document: 'Standard for Public Code', clause: '4.3', version: '0.8.1' }],
    check: 'artefact-present',
    needs: null,
    timed: false,
    softened: false,
    options: {},
    source: null,
    judge: () => Promise.resolve({ passed: [] }),
    ...given,
  }
}

/** A finding at a place; its message is `message` in all languages when it is a string. */
export function exampleFinding(location: Location, message: Text | string, given: Partial<Finding> = {}): Finding {
  return {
    location,
    message: typeof message === 'string' ? same(message) : message,
    key: 'example',
    state: null,
    waiver: null,
    fingerprint: `example-${location.path}-${location.line ?? 0}-${location.column ?? 0}`,
    ...given,
  }
}

/** A waiver of a rule, approved by a steering group, that holds until March 2027. */
export const exampleWaiver = (rule: string, given: Partial<Waiver> = {}): Waiver => ({
  rule,
  path: null,
  component: null,
  fingerprint: null,
  reason: 'The old interface ends in 2027.',
  approvedBy: 'ohjausryhmä 2026-10-01',
  until: '2027-03-31',
  location: { path: '.github/kuntalint.yml', line: 12 },
  ...given,
})

/** The outcome of a rule, in the severity of the rule when none is given. */
export const exampleOutcome = (rule: Rule, verdict: Verdict, severity: Severity = rule.severity): Outcome => ({
  rule,
  component: null,
  severity,
  ...verdict,
})

/** An artefact that is not there, unless something is given. */
export const exampleArtefact = (kind: ArtefactKind, given: Partial<Artefact> = {}): Artefact => ({
  kind,
  component: null,
  status: given.path ? 'present' : 'absent',
  path: null,
  line: given.path ? 1 : null,
  endLine: null,
  substance: given.path ? 'full' : null,
  target: null,
  from: null,
  details: {},
  evidence: null,
  ...given,
})

function summaryOf(outcomes: readonly Outcome[], fixed: number): Summary {
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length
  const told = outcomes.flatMap((outcome) =>
    outcome.status === 'failed' || outcome.status === 'waived'
      ? outcome.findings.map((finding) => ({ severity: outcome.severity, finding }))
      : [],
  )
  const open = told.filter(({ finding }) => finding.waiver === null)
  const ofSeverity = (severity: Severity) => open.filter((each) => each.severity === severity).length
  const [failed, passed, waived, broken] = [count('failed'), count('passed'), count('waived'), count('broken')]
  const determined = failed + passed + waived
  return {
    conclusion: broken > 0 ? 'error' : ofSeverity('error') > 0 ? 'failure' : 'success',
    failed,
    passed,
    waived,
    notApplicable: count('notApplicable'),
    undetermined: count('undetermined'),
    broken,
    findings: {
      new: open.filter(({ finding }) => finding.state === 'new').length,
      existing: open.filter(({ finding }) => finding.state === 'existing').length,
      fixed,
      waived: told.length - open.length,
      total: open.length,
      errors: ofSeverity('error'),
      warnings: ofSeverity('warning'),
      notices: ofSeverity('notice'),
      failing: ofSeverity('error'),
    },
    levelReached: failed === 0 && determined > 0 ? 1 : 0,
    score: determined === 0 ? 0 : Math.round((100 * passed) / determined),
  }
}

/** The exceptions that the findings of these outcomes name, as a run tells them. */
const usesIn = (outcomes: readonly Outcome[]): readonly WaiverUse[] => {
  const uses = new Map<Waiver, WaiverUse>()
  for (const outcome of outcomes)
    if (outcome.status === 'failed' || outcome.status === 'waived')
      for (const { waiver } of outcome.findings)
        if (waiver) {
          const findings = (uses.get(waiver)?.findings ?? 0) + 1
          uses.set(waiver, { waiver, state: 'active', findings, untried: false })
        }
  return [...uses.values()]
}

/** A report with these outcomes and artefacts, counted; whatever is given stands instead. */
export function exampleReport(outcomes: readonly Outcome[], given: Partial<Report> = {}): Report {
  return {
    tool: { name: 'kuntalint', version: '0.1.0', ruleset: '3f9a1c20' },
    repository: {
      name: 'example-city/day-care-queue',
      commit: '4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e4f1c2d3e',
      base: null,
      anchor: 'README.md',
      files: 120,
    },
    leftOut: [],
    product: {
      kind: ['software'],
      stage: 'stable',
      level: 2,
      owners: ['Espoo', 'Turku'],
      access: 'open',
      control: 'buyer',
      licence: 'EUPL-1.2',
    },
    language: ['fi'],
    settings: '.github/kuntalint.yml',
    components: [],
    gate: { findings: 'new', severity: 'error' },
    soft: given.settings === null,
    locked: [],
    date: '2026-11-23',
    artefacts: artefactKinds.map((kind) => exampleArtefact(kind)),
    outcomes,
    fixed: [],
    waivers: usesIn(outcomes),
    declared: [],
    afterMerge: null,
    remarks: [],
    summary: summaryOf(outcomes, given.fixed?.length ?? 0),
    ...given,
  }
}

export const exampleOptions: ReporterOptions = { colour: false, changed: null, evidence: false, linkBase: null }

const decisionRule = exampleRule('governance/decision-making', {
  level: 2,
  basis: 'recognised',
  requires: 'governance',
  title: { fi: 'Päätöksenteko on kuvattu', sv: 'Beslutsfattandet är beskrivet', en: 'Decision-making is described' },
  fix: {
    fi: 'Lisää hallintamalliin otsikko `Päätöksenteko` ja kirjoita, kuka päättää muutoksista.',
    sv: 'Lägg till rubriken `Beslutsfattande` i planen och skriv vem som beslutar om ändringar.',
    en: 'Add the heading `Decision-making` to the plan and write who decides on changes.',
  },
  starter: {
    fi: '## Päätöksenteko\n\nMuutoksista päättää [täydennä: ohjausryhmä].\n',
    sv: '## Beslutsfattande\n\nOm ändringar beslutar [fyll i: styrgruppen].\n',
    en: '## Decision-making\n\nChanges are decided by [fill in: the steering group].\n',
  },
})

const ownersRule = exampleRule('owners/present', {
  severity: 'error',
  decidedBy: 'maintainers',
  title: { fi: 'Omistajatiedosto on olemassa', sv: 'Ägarfilen finns', en: 'There is a CODEOWNERS file' },
})

const decisionFinding = exampleFinding(
  { path: 'docs/hallintamalli.md', line: 3, column: 1 },
  {
    fi: 'En löytänyt tiedostosta `docs/hallintamalli.md`, kuka päättää muutoksista (etsin: päätöksenteko).',
    sv: 'Jag hittade inte i `docs/hallintamalli.md` vem som beslutar om ändringar (sökte: beslutsfattande).',
    en: 'I did not find who decides on changes in `docs/hallintamalli.md` (looked for: päätöksenteko).',
  },
)

const ownersFinding = exampleFinding(
  { path: '.github/CODEOWNERS', missing: true },
  {
    fi: 'Tiedosto `.github/CODEOWNERS` puuttuu.',
    sv: 'Filen `.github/CODEOWNERS` saknas.',
    en: 'The file `.github/CODEOWNERS` is missing.',
  },
)

/** One outcome of every status, the way a real run gives them. */
export const everyOutcome: readonly Outcome[] = [
  exampleOutcome(exampleRule('governance/present', { severity: 'error' }), {
    status: 'passed',
    evidence: [{ path: 'docs/hallintamalli.md', line: 1 }],
  }),
  exampleOutcome(decisionRule, { status: 'failed', findings: [decisionFinding] }),
  exampleOutcome(ownersRule, { status: 'failed', findings: [ownersFinding] }),
  exampleOutcome(exampleRule('api/contact'), {
    status: 'waived',
    findings: [
      exampleFinding({ path: 'api/old.yaml', line: 2 }, 'The description names no contact.', {
        waiver: exampleWaiver('api/contact', { reason: 'Retired in 2027', until: '2027-03-31' }),
      }),
    ],
  }),
  exampleOutcome(exampleRule('owners/valid', { severity: 'error' }), {
    status: 'notApplicable',
    reason: { fi: 'Omistajatiedostoa ei ole.', sv: 'Ingen ägarfil finns.', en: 'There is no CODEOWNERS file.' },
    cause: 'owners/present',
  }),
  exampleOutcome(exampleRule('roadmap/fresh', { level: 2 }), {
    status: 'undetermined',
    reason: {
      fi: 'Tiekartta on PDF-tiedosto, jota en osaa lukea.',
      sv: 'Färdplanen är en PDF-fil som jag inte kan läsa.',
      en: 'The roadmap is a PDF file, which I cannot read.',
    },
  }),
]

/** Artefacts of the example: a plan, a linked roadmap, an inherited code of conduct, a licence. */
export const someArtefacts: readonly Artefact[] = artefactKinds.map((kind) => {
  if (kind === 'governance')
    return exampleArtefact(kind, { path: 'docs/hallintamalli.md', details: { language: 'fi' } })
  if (kind === 'licence') return exampleArtefact(kind, { path: 'LICENSE', details: { spdx: 'EUPL-1.2' } })
  if (kind === 'roadmap')
    return exampleArtefact(kind, {
      status: 'linked',
      path: 'README.md',
      line: 14,
      substance: 'pointer',
      target: 'https://example.org/roadmap',
    })
  if (kind === 'code-of-conduct') return exampleArtefact(kind, { status: 'inherited', from: 'example-city/.github' })
  return exampleArtefact(kind)
})

/** The whole example. */
export const wholeReport = (given: Partial<Report> = {}): Report =>
  exampleReport(everyOutcome, { artefacts: someArtefacts, ...given })
