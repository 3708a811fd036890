/**
 * Repositories of people who wish the program ill, through the built action. Nothing here measures time: a test that
 * takes more than its limit is a program that hangs.
 */
import { describe, expect, it } from 'vitest'
import { builtinRules } from '../src/ruleset/builtin.ts'
import { act } from './built.ts'
import { type Files, markdown, odd, runs, yaml } from './hostile/documents.ts'
import { expectCleanPage, expectNoForeignCommand } from './hostile/outputs.ts'
import { paths, repositoryWith, words } from './hostile/words.ts'
import { finnishPlan } from './inventory/plans.ts'
import { newRepository } from './repository/sandbox.ts'
import type { ActionResult } from './runner.ts'

const limit = 60_000
const readme = '# Karttapalvelu\n\nLeikkipuistot ja ladut kartalla koko Pirkanmaan alueella.\n'

const check = (files: Files, inputs: Readonly<Record<string, string>> = { level: '3' }): Promise<ActionResult> =>
  act(newRepository(files), { inputs, timeout: limit - 2_000 })

/** It ended by itself, judged or said in words why it could not, and nothing broke inside. */
function expectAnswer(result: ActionResult): void {
  expect([0, 1, 2], result.stderr).toContain(result.code)
  expect(`${result.stderr}${result.issues.map(({ message }) => message).join('\n')}`).not.toMatch(
    /\n\s+at \S+ \(|RangeError|TypeError|heap/u,
  )
  if (result.code === 2) expect(result.issues.some(({ severity }) => severity === 'error')).toBe(true)
  else expect(result.summary).toMatch(/^# /u)
  expect(result.outputs.conclusion ?? 'none').not.toBe('error')
  expectNoForeignCommand(result)
  expectCleanPage(result.summary ?? '')
}

describe('documents that hurt parsers', () => {
  it.each(Object.entries(markdown))('are survived: %s', { timeout: limit }, async (_, text) => {
    expectAnswer(
      await check({ 'README.md': `${readme}\n${text}`, 'GOVERNANCE.md': text, 'docs/hallintamalli.md': finnishPlan }),
    )
  })

  it.each(Object.entries(yaml))('are answered as publiccode.yml: %s', { timeout: limit }, async (_, text) => {
    const result = await check({ 'README.md': readme, 'publiccode.yml': text })
    expectAnswer(result)
    expect(result.summary).toContain('`publiccode/readable`')
  })

  it.each(Object.entries(yaml))('are told to the author of the settings: %s', { timeout: limit }, async (_, text) => {
    const result = await check({ 'README.md': readme, '.github/kuntalint.yml': text })
    expectAnswer(result)
    expect(result.code).toBe(2)
    expect(result.issues[0]?.file).toBe('.github/kuntalint.yml')
  })

  it.each(Object.entries(yaml))('are told to the author of a rule: %s', { timeout: limit }, async (_, text) => {
    const result = await check({
      'README.md': readme,
      '.github/kuntalint.yml': 'rule-files: [rules/*.yml]\n',
      'rules/own.yml': text,
    })
    expectAnswer(result)
    expect(result.code).toBe(2)
    expect(result.issues[0]?.file).toBe('rules/own.yml')
  })

  it.each(Object.entries(yaml))('are survived as an API description: %s', { timeout: limit }, async (_, text) => {
    expectAnswer(
      await check({
        'README.md': readme,
        'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Jonot, version: 1.0.0 }\n${text}`,
      }),
    )
  })
})

describe('long runs of one thing', () => {
  it.each(Object.entries(runs))('are survived: %s', { timeout: limit }, async (_, files) => {
    expectAnswer(await check(files))
  })
})

describe('files that are not what they seem', () => {
  it.each(Object.entries(odd))('are survived: %s', { timeout: limit }, async (_, files) => {
    expectAnswer(await check(files))
  })

  it('are read in UTF-16 as in UTF-8', { timeout: limit }, async () => {
    const result = await check(odd['a README in UTF-16'] as Files)
    expect(result.summary).toContain('README.md')
    expect(result.issues.map(({ title }) => title)).not.toContain('Tiekartta on olemassa')
  })

  it('are told where they could not be read, in words', { timeout: limit }, async () => {
    for (const name of ['a README of random bytes', 'a README of 40 MB', 'a plan in a word processor']) {
      const { summary } = await check(odd[name] as Files, { level: '3', language: 'en' })
      expect(summary, name).toMatch(/cannot read|more than I read/u)
    }
  })

  it('give nothing of what lies outside the repository', { timeout: limit }, async () => {
    for (const name of [
      'a README that is a link out of the repository',
      'a settings file that is a link out of the repository',
    ]) {
      const result = await check(odd[name] as Files)
      expect(JSON.stringify(result)).not.toMatch(/root:x|\/bin\/(?:ba)?sh/u)
    }
  })
})

describe('words that mean something to the runner or to a browser', () => {
  it.each(words)('are only words: %j', { timeout: limit }, async (word) => {
    expectAnswer(await check(repositoryWith(word)))
  })

  it('are only words in settings', { timeout: limit }, async () => {
    const ids = builtinRules().map(({ id }) => id)
    const settings = {
      language: 'en',
      product: { owners: words },
      rules: Object.fromEntries(words.map((word, index) => [ids[index] as string, { 'not-applicable': word }])),
    }
    const result = await check({ 'README.md': readme, '.github/kuntalint.yml': JSON.stringify(settings) })
    expectAnswer(result)
    expect(result.code).not.toBe(2)
  })

  it('are only words where settings and rules have them as keys and values that are none', {
    timeout: limit,
  }, async () => {
    const keys = JSON.stringify(Object.fromEntries(words.map((word) => [word, word])))
    const attempts: readonly Files[] = [
      { '.github/kuntalint.yml': keys },
      { '.github/kuntalint.yml': 'rule-files: rules/own.yml\n', 'rules/own.yml': keys },
    ]
    for (const files of attempts) {
      const result = await check({ 'README.md': readme, ...files })
      expectAnswer(result)
      expect(result.code).toBe(2)
    }
  })

  it('are only words in names of files', { timeout: 3 * limit }, async () => {
    const form = `${finnishPlan}\n## Tuki\n\n[täydennä: osoite]\n`
    for (let from = 0; from < paths.length; from += 4)
      expectAnswer(await check(Object.fromEntries(paths.slice(from, from + 4).map((path) => [path, form]))))
  })
})
