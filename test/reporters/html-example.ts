/** A report with something in every section of the HTML page. */
import type { Report } from '../../src/report.ts'
import {
  everyOutcome,
  exampleArtefact,
  exampleFinding,
  exampleOutcome,
  exampleRule,
  exampleWaiver,
  someArtefacts,
  wholeReport,
} from '../report-example.ts'

const funding = exampleOutcome(
  exampleRule('governance/funding', {
    level: 1,
    decidedBy: 'owner',
    title: { fi: 'Rahoitus on kuvattu', sv: 'Finansieringen är beskriven', en: 'Funding is described' },
  }),
  {
    status: 'failed',
    findings: [
      exampleFinding(
        { path: 'docs/hallintamalli.md', line: 40 },
        {
          fi: 'Otsikon `Rahoitus` alla ei ole tekstiä.',
          sv: 'Under rubriken `Finansiering` finns ingen text.',
          en: 'There is no text under the heading `Funding`.',
        },
        { state: 'new' },
      ),
    ],
  },
)

const broken = exampleOutcome(exampleRule('links/anchors'), {
  status: 'broken',
  error: 'TypeError: not a heading\n    at judge (/somewhere/links.js:1:1)',
})

/** Every section has something to tell; whatever is given stands instead. */
export function fullReport(given: Partial<Report> = {}): Report {
  const whole = wholeReport()
  return wholeReport({
    repository: { ...whole.repository, base: '9e8d7c6b5a9e8d7c6b5a9e8d7c6b5a9e8d7c6b5a' },
    artefacts: [
      ...someArtefacts,
      exampleArtefact('publiccode', { path: 'publiccode.yml', details: { name: 'Päivähoitojono' } }),
      exampleArtefact('contributing', { path: 'CONTRIBUTING.md', substance: 'stub' }),
    ],
    outcomes: [...everyOutcome, funding, broken],
    waivers: [
      {
        waiver: exampleWaiver('api/contact', { path: 'api/old.yaml', reason: 'Vanha rajapinta poistuu vuonna 2027.' }),
        state: 'active',
        findings: 1,
        untried: false,
      },
      {
        waiver: exampleWaiver('owners/valid', { approvedBy: null, until: '2026-12-10' }),
        state: 'expiring',
        findings: 3,
        untried: false,
      },
      {
        waiver: exampleWaiver('roadmap/fresh', { until: '2026-11-01' }),
        state: 'expired',
        findings: 0,
        untried: true,
      },
    ],
    declared: [
      {
        topic: 'funding',
        statement: 'Kustannukset jaetaan asukasluvun mukaan.',
        by: 'ohjausryhmä',
        on: '2026-05-12',
      },
    ],
    fixed: [
      {
        rule: 'licence/present',
        component: null,
        fingerprint: 'fixed',
        path: 'LICENSE',
        title: { fi: 'Lisenssi on olemassa', sv: 'Licensen finns', en: 'There is a licence' },
        message: {
          fi: 'Tiedosto `LICENSE` puuttuu.',
          sv: 'Filen `LICENSE` saknas.',
          en: 'The file `LICENSE` is missing.',
        },
        waiver: exampleWaiver('licence/present'),
      },
    ],
    afterMerge: {
      settings: '.github/kuntalint.yml',
      level: 2,
      changes: [
        {
          text: {
            fi: 'Sääntöä `changelog/present` ei enää arvioida.',
            sv: 'Regeln `changelog/present` bedöms inte längre.',
            en: 'The rule `changelog/present` is no longer judged.',
          },
          exempts: true,
        },
        { text: { fi: 'Tavoite on taso 2.', sv: 'Målet är nivå 2.', en: 'The aim is level 2.' }, exempts: false },
      ],
      summary: { ...whole.summary, levelReached: 1, findings: { ...whole.summary.findings, total: 4 } },
    },
    remarks: [
      {
        fi: 'Tiedostoa `data/iso.json` ei luettu sen koon vuoksi.',
        sv: 'Filen `data/iso.json` lästes inte på grund av sin storlek.',
        en: 'The file `data/iso.json` was not read because of its size.',
      },
    ],
    ...given,
  })
}
