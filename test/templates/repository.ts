import { readFileSync } from 'node:fs'
import { takeInventory } from '../../src/inventory/inventory.ts'
import { lint } from '../../src/lint.ts'
import type { Language } from '../../src/model.ts'
import type { Outcome } from '../../src/report.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { loadRules } from '../../src/ruleset/catalogue.ts'
import { parseSettings } from '../../src/ruleset/settings.ts'
import type { Answers } from '../../src/templates/answers.ts'
import { startingFiles } from '../../src/templates/files.ts'
import { levelReached } from '../../src/verdict.ts'
import { filledByPeople } from './values.ts'

export type Files = Readonly<Record<string, string>>

const today = new Date('2026-11-24T00:00:00Z')
const settingsPath = '.github/kuntalint.yml'
const licence = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')

/** An interface that is described well: what templates cannot bring. */
const description = `openapi: 3.1.0
info:
  title: Library queue
  version: 1.0.0
  description: Reservations of books.
  contact: { name: Product manager, email: tuki@kirjastojono.fi }
  license: { name: EUPL-1.2, identifier: EUPL-1.2 }
servers:
  - url: https://api.kirjastojono.fi/v1
  - url: https://test.kirjastojono.fi/v1
    description: Test environment
security: [{ key: [] }]
paths:
  /reservations:
    get:
      summary: All reservations of a customer
      responses:
        "200": { description: The reservations }
components:
  securitySchemes:
    key: { type: apiKey, in: header, name: X-Key }
`

/** What owners bring beside the templates: a licence, whose the files are, a description of the interface. */
const ownFiles = (kind: Answers['kind']): Files => ({
  LICENSE: licence,
  'LICENSES/EUPL-1.2.txt': licence,
  'REUSE.toml': [
    'version = 1',
    '[[annotations]]',
    'path = "**"',
    'SPDX-FileCopyrightText = "Oulun kaupunki"',
    'SPDX-License-Identifier = "EUPL-1.2"',
    '',
  ].join('\n'),
  ...(kind.includes('interface') ? { 'api/openapi.yaml': description } : {}),
})

/** Owners as they are called in each language. */
export const owners: Readonly<Record<Language, readonly string[]>> = {
  fi: ['Oulun kaupunki', 'Rovaniemen kaupunki', 'Kemin kaupunki'],
  sv: ['Uleåborgs stad', 'Rovaniemi stad', 'Kemi stad'],
  en: ['City of Oulu', 'City of Rovaniemi', 'City of Kemi'],
}

/** Answers of somebody who knows nothing yet but what is asked first. */
export const answers = (more: Partial<Answers> = {}): Answers => ({
  name: null,
  kind: ['software'],
  stage: 'development',
  owners: [],
  level: 3,
  languages: ['en'],
  repository: null,
  contact: null,
  codeOwner: null,
  licence: null,
  today: '2026-11-24',
  ...more,
})

/** A repository as it is right after the start, and as it is when people have filled everything in. */
export function repositories(given: Answers): { fresh: Files; filled: Files; templates: Files } {
  const files = startingFiles(given)
  const templates = Object.fromEntries(files.map(({ path, text }) => [path, text]))
  const done = files.map(({ path, text, language }) => [path, filledByPeople(text, language)] as const)
  return {
    templates,
    fresh: { ...ownFiles(given.kind), ...templates },
    filled: { ...ownFiles(given.kind), ...Object.fromEntries(done) },
  }
}

/** Judges files at level 3, by the settings that stand among them; `reached`: the level that they reach. */
export async function judged(files: Files): Promise<{ outcomes: readonly Outcome[]; reached: number }> {
  const { settings } = await parseSettings(settingsPath, files[settingsPath] ?? '')
  const inventory = await takeInventory(memoryRepository(files, { today, name: 'kirjastojono/kirjastojono' }), settings)
  const rules = await loadRules({ settings, userFiles: [] })
  const assigned = rules.map((rule) => ({ rule, severity: rule.severity, off: false, notApplicable: null }))
  const outcomes = await lint(assigned, { inventory }, { level: 3 })
  return { outcomes, reached: levelReached(outcomes, [], 3) }
}

/** `rule path:line message` of every finding, and of rules that broke. */
export const told = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.flatMap((outcome) =>
    outcome.status === 'failed'
      ? outcome.findings.map(
          ({ location: { path, line }, message }) => `${outcome.rule.id} ${path}:${line ?? '-'} ${message.en}`,
        )
      : outcome.status === 'broken'
        ? [`${outcome.rule.id} ${outcome.error}`]
        : [],
  )
