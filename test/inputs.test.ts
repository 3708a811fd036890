import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { languageAsked, readInputs } from '../src/inputs.ts'
import { AuthorError } from '../src/model.ts'

const read = (inputs: Readonly<Record<string, string>>) =>
  readInputs(Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))

function mistake(inputs: Readonly<Record<string, string>>): AuthorError {
  try {
    read(inputs)
  } catch (error) {
    if (error instanceof AuthorError) return error
    throw error
  }
  throw new Error('nothing was wrong')
}

const root = join(import.meta.dirname, '..')
const inputsOfAction: readonly string[] = Object.keys(parse(readFileSync(join(root, 'action.yml'), 'utf8')).inputs)

describe('the inputs of the action', () => {
  it('are those that action.yml has, and no others', () => {
    const told = /Inputs: (.+)\.$/u.exec(mistake({ 'chek-run': 'true' }).text.en)?.[1]
    expect(told?.split(', ')).toEqual(inputsOfAction)
  })

  it.each(['README.md', 'README.fi.md', 'README.sv.md'])('stand in %s, in the same order', (readme) => {
    const tables = readFileSync(join(root, readme), 'utf8')
      .split('\n\n')
      .filter((block) => block.startsWith('| '))
    const rows = tables.map((table) => [...table.matchAll(/^\| `([^`]+)` \|/gmu)].map(([, name]) => name))
    expect(rows).toContainEqual(inputsOfAction)
  })

  it('ask for nothing where they are empty', () => {
    expect(read({ path: '', token: '', 'check-run': ' ' })).toEqual({
      path: '.',
      config: null,
      language: null,
      level: null,
      failOn: null,
      token: null,
      checkRun: false,
      comment: false,
      suggestions: false,
      sarif: false,
      badgeBranch: null,
      report: null,
    })
  })

  it('are read as they are written', () => {
    const given = { level: '2', 'check-run': 'true', comment: 'false', 'badge-branch': 'badges/governance' }
    expect(read(given)).toMatchObject({ level: 2, checkRun: true, comment: false, badgeBranch: 'badges/governance' })
  })

  it.each([
    ['check-run', 'yes'],
    ['comment', 'on'],
    ['suggestions', 'all'],
    ['level', '4'],
    ['language', 'de'],
  ])('refuse %s: %s, and name what may stand there, in three languages', (name, value) => {
    const { text } = mistake({ [name]: value })
    expect(text.en).toContain(`"${value}"`)
    expect(text.en).toContain('Allowed values')
    expect(new Set(Object.values(text)).size).toBe(3)
  })

  it('refuse a name that the action does not have', () => {
    expect(mistake({ 'chek-run': 'true' }).text.en).toContain('no input "chek-run"')
  })

  it.each([
    '-x',
    'a..b',
    'a//b',
    '/a',
    'a/',
    'a.lock',
    'a b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    '.a',
    'a/.b',
    'a@{1}',
    'a\nb',
    'a\\b',
    '[a]',
  ])('refuse %j as the name of a branch', (name) => {
    expect(mistake({ 'badge-branch': name }).text.en).toContain('badge-branch')
  })

  it('take names of branches as they are', () => {
    for (const name of ['kuntalint-badge', 'merkit/hallinta', 'märken', 'v1.0', 'a_b'])
      expect(read({ 'badge-branch': name }).badgeBranch).toBe(name)
  })

  it('tell the language that was asked for, though another input is wrong', () => {
    expect(languageAsked({ INPUT_LANGUAGE: 'sv', INPUT_LEVEL: '9' })).toBe('sv')
    expect(languageAsked({ INPUT_LANGUAGE: 'de' })).toBeNull()
  })
})
