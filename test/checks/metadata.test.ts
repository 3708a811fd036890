import { describe, expect, it } from 'vitest'
import type { Inventory, LicenceFacts } from '../../src/artefact.ts'
import apiField from '../../src/checks/api-field.ts'
import apiReadable from '../../src/checks/api-readable.ts'
import licenceIdentified from '../../src/checks/licence-identified.ts'
import licenceOpen from '../../src/checks/licence-open.ts'
import publiccodeName from '../../src/checks/publiccode-name.ts'
import publiccodeReadable from '../../src/checks/publiccode-readable.ts'
import type { Subject } from '../../src/report.ts'
import { answer, judge, problemsOf, subject, told } from './subject.ts'

/** A repository whose licence is known to be this. */
async function licensed(facts: Partial<LicenceFacts>): Promise<Subject> {
  const { inventory } = await subject({ LICENSE: 'Lisenssi\n' })
  const licence = async (): Promise<LicenceFacts> => ({
    expression: null,
    family: null,
    reason: null,
    evidence: [],
    ...facts,
  })
  return { inventory: { ...inventory, of: inventory.of, licence } as Inventory }
}
const text = { path: 'LICENSE', line: 1, source: 'text', expression: 'MIT', confidence: 0.98, added: [] } as const

describe('a licence that is known', () => {
  it('passes with the texts and statements that tell it', async () => {
    expect(
      await licenceIdentified.judge(await licensed({ expression: 'MIT', family: 'MIT', evidence: [text] })),
    ).toEqual({ passed: [{ path: 'LICENSE', line: 1 }] })
  })

  it('says "only" or "or later" where the text leaves it open', async () => {
    const judgement = await licenceIdentified.judge(
      await licensed({ family: 'GPL-3.0', evidence: [{ ...text, expression: 'GPL-3.0' }] }),
    )
    expect(problemsOf(judgement)[0]!.message.fi).toBe(
      'Lisenssitekstistä tunnistin lisenssin `GPL-3.0`, mutta en löytänyt tietoa, koskeeko lupa vain tätä versiota (`GPL-3.0-only`) vai myös uudempia (`GPL-3.0-or-later`).',
    )
  })

  it('is not a text to which terms were added', async () => {
    const judgement = await licenceIdentified.judge(
      await licensed({ evidence: [{ ...text, added: ['non-commercial'] }] }),
    )
    expect(told(judgement)).toEqual([
      expect.stringContaining('resembles `MIT`, but terms were added (`non-commercial`)'),
    ])
  })

  it('is undetermined, with the reason, where nothing settles it', async () => {
    const reason = { fi: 'Syy.', sv: 'Orsak.', en: 'Reason.' }
    expect(await licenceIdentified.judge(await licensed({ reason }))).toEqual({ undetermined: reason })
  })
})

describe('an open licence', () => {
  it.each([
    'EUPL-1.2',
    'MIT',
    'LGPL-2.1-or-later',
    'MIT OR LicenseRef-Commercial',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    '(MIT OR CC-BY-NC-4.0) AND Apache-2.0',
  ])('is %s', async (expression) => {
    expect(answer(await licenceOpen.judge(await licensed({ expression }), {}))).toBe('passed')
  })

  it.each([
    ['CC-BY-NC-4.0', '`CC-BY-NC-4.0`'],
    ['MIT AND BUSL-1.1', '`BUSL-1.1`'],
    ['MIT AND (SSPL-1.0 OR LicenseRef-Own)', '`SSPL-1.0` and `LicenseRef-Own`'],
  ])('is not %s', async (expression, named) => {
    const judgement = await licenceOpen.judge(await licensed({ expression }), {})
    expect(told(judgement)).toEqual([expect.stringContaining(`has not approved ${named} as `)])
  })

  it('may be one that the owners allow', async () => {
    expect(
      answer(await licenceOpen.judge(await licensed({ expression: 'MIT AND CC-BY-4.0' }), { allow: ['CC-BY-4.0'] })),
    ).toBe('passed')
  })

  it('is known from the family alone', async () => {
    expect(answer(await licenceOpen.judge(await licensed({ family: 'GPL-3.0' }), {}))).toBe('passed')
  })

  it('is not asked of a licence that could not be identified', async () => {
    expect(answer(await licenceOpen.judge(await licensed({}), {}))).toBe('notApplicable')
  })
})

describe('publiccode.yml', () => {
  it('is told its right name, with the change that gives it; other files may name the old one', async () => {
    const [problem] = problemsOf(await judge(publiccodeName, {}, { 'Publiccode.yaml': 'name: Jono\n' }))
    expect(problem!.edit).toEqual({ safe: false, changes: [{ rename: 'Publiccode.yaml', to: 'publiccode.yml' }] })
  })

  it("is told each key without a value, at its own line or its parent's", async () => {
    const file = 'publiccodeYmlVersion: "0"\nname: Jono\nlegal:\n  mainCopyrightOwner: Oulu\nurl:\n'
    const judgement = await judge(
      publiccodeReadable,
      { keys: ['name', 'url', 'legal.license', 'platforms'] },
      { 'publiccode.yml': file },
    )
    expect(told(judgement)).toEqual([
      'publiccode.yml:5 The key `url` of `publiccode.yml` has no value, and the standard asks for one. Fill it in.',
      'publiccode.yml:3 `publiccode.yml` has no key `legal.license`, which the standard asks for. Add it.',
      'publiccode.yml:1 `publiccode.yml` has no key `platforms`, which the standard asks for. Add it.',
    ])
  })

  it('is told each address that the template had for an example', async () => {
    const file = 'name: Jono\nurl: https://example.com/italia/medusa.git\nlandingURL: https://examples.com/\n'
    expect(told(await judge(publiccodeReadable, { keys: ['name'] }, { 'publiccode.yml': file }))).toEqual([
      "publiccode.yml:2 The key `url` of `publiccode.yml` holds the example address `https://example.com/italia/medusa.git`, which leads nowhere. Write the product's own address instead.",
    ])
  })

  it('is told where it cannot be read', async () => {
    const [problem] = problemsOf(
      await judge(publiccodeReadable, {}, { 'publiccode.yml': 'name: Jono\nurl: [a\nlegal: x\n' }),
    )
    expect(problem!.location.path).toBe('publiccode.yml')
    expect(problem!.key).toBe('syntax')
  })
})

describe('an API description', () => {
  const spec = (info: string) => ({ 'openapi.yaml': `openapi: 3.1.0\ninfo:\n  title: Jono\n${info}paths: {}\n` })
  const contact = { field: 'info.contact', anyOf: ['info.contact.email', 'info.contact.url'] }

  it('has a contact when one of its forms has a value', async () => {
    expect(
      answer(await judge(apiField, contact, spec('  version: 1.0.0\n  contact:\n    url: https://kunta.fi\n'))),
    ).toBe('passed')
    expect(
      answer(
        await judge(
          apiField,
          { field: 'info.contact', anyOf: ['email', 'url'] },
          spec('  contact:\n    email: a@kunta.fi\n'),
        ),
      ),
    ).toBe('passed')
    expect(answer(await judge(apiField, { field: 'info.contact' }, spec('  contact:\n    name: Jono\n')))).toBe(
      'passed',
    )
  })

  it('is told at its info what it has no value for', async () => {
    expect(told(await judge(apiField, contact, spec('  version: 1.0.0\n')), 'sv')).toEqual([
      'openapi.yaml:3 I gränssnittsbeskrivningen `openapi.yaml` finns inget värde för fältet `info.contact.email` eller `info.contact.url`.',
    ])
  })

  it('is told a value of another form, quoted at its place', async () => {
    const pattern = '(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)'
    expect(told(await judge(apiField, { field: 'info.version', pattern }, spec('  version: v1\n')))).toEqual([
      'openapi.yaml:4 The value of `info.version` is `v1`. Expected are three numbers, such as `1.4.0`.',
    ])
  })

  it('must be readable', async () => {
    expect(answer(await judge(apiReadable, {}, spec('  version: 1.0.0\n')))).toBe('passed')
    expect(answer(await judge(apiReadable, {}, spec('  version: 1.0.0\n  contact: {email\n')))).toBe('problems')
    expect(answer(await judge(apiReadable, {}, { 'README.md': '# Jono\n' }))).toBe('notApplicable')
  })
})
