import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { covered, notCovered, standardsIn } from '../scripts/rule-pages/coverage.ts'
import { languages } from '../src/language.ts'
import { builtinRules } from '../src/ruleset/catalogue.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const rules = builtinRules()
const standards = standardsIn(root, rules)

/** Words by which a page would claim that somebody's product fulfils something. */
const claim =
  /complian|comply|complies|conform|fulfil|violat|breach|noudattaa vaatimuks|vaatimustenmukai|efterlev|överensstäm|uppfyller/iu

describe('what recognised documents ask for', () => {
  it('is gone through for the model, the Standard for Public Code, OSPS Baseline, OS2 and Digg', () => {
    expect(standards.map(({ id, total }) => [id, total])).toEqual([
      ['open-product-model', 61],
      ['standard-for-public-code', 111],
      ['osps-baseline', 64],
      ['os2-governance', 43],
      ['digg-checklists', null],
    ])
  })

  it.each(standards)('loses no clause of $id', (standard) => {
    expect(covered(standard).length + notCovered(standard).length).toBe(standard.total ?? standard.clauses.length)
    for (const { id, text } of standard.clauses) {
      for (const language of languages) expect(text[language]?.trim().length, `${id} ${language}`).toBeGreaterThan(3)
    }
  })

  it.each(standards)('gives a reason for the clauses of $id that no rule rests on, and for no other', (standard) => {
    const excused = standard.clauses.filter(({ without }) => without !== null).map(({ id }) => id)
    expect(excused).toEqual(notCovered(standard).map(({ id }) => id))
  })

  it.each(standards)('names tools where $id leaves a clause to them, and nowhere else', ({ clauses }) => {
    const named = clauses.filter(({ tool }) => tool !== null).map(({ id }) => id)
    expect(named).toEqual(clauses.filter(({ without }) => without === 'tool').map(({ id }) => id))
  })

  it.each(standards)('knows every clause of $id that a rule file cites', ({ id, documents, clauses }) => {
    if (id === 'open-product-model') return
    const cited = rules.flatMap(({ references }) => references).filter(({ document }) => documents.includes(document))
    const known = new Set(clauses.map((clause) => clause.id))
    const number = (clause: string): string => /^\d+\.\d+(?= )/u.exec(clause)?.[0] ?? clause
    expect(cited.map(({ clause }) => number(clause)).filter((clause) => !known.has(clause))).toEqual([])
    expect(cited.length).toBeGreaterThan(0)
  })

  it('leaves no clause of the two plans that a rule file cites outside the rows of the model', () => {
    const [model] = standards
    const rows = new Set(model?.clauses.flatMap((clause) => clause.rules.map(({ id }) => id)))
    const plans = model?.documents.slice(0, 2) ?? []
    const citing = rules.filter(({ references }) => references.some(({ document }) => plans.includes(document)))
    expect(citing.map(({ id }) => id).filter((id) => !rows.has(id))).toEqual([])
  })

  it('claims nothing', () => {
    const texts = standards.flatMap(({ about, clauses }) => [about, ...clauses.map(({ text }) => text)])
    const said = texts.flatMap((text) => languages.map((language) => text[language]))
    expect(said.filter((sentence) => claim.test(sentence))).toEqual([])
    expect(said.length).toBeGreaterThan(900)
  })
})
