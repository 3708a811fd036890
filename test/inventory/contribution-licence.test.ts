import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contributionLicences, isPullRequestTemplate } from '../../src/inventory/contribution-licence.ts'

const names = (text: string) => contributionLicences('CONTRIBUTING.md', text).flatMap((one) => one.names)

describe('the licence of contributions', () => {
  it.each([
    ['By contributing, you agree that your contributions will be licensed under the MIT License.', ['MIT']],
    ['By submitting a pull request you agree to license your work under Apache-2.0.', ['Apache-2.0']],
    ['Hyväksyt, että muutoksesi julkaistaan lisenssillä EUPL-1.2.', ['EUPL-1.2']],
    ['Genom att lämna ett bidrag godkänner du att det publiceras under licensen EUPL-1.2.', ['EUPL-1.2']],
    ['All contributions to this project are released under the EUPL.', ['EUPL']],
    ['Any contribution is dual-licensed under MIT or Apache-2.0.', ['MIT', 'Apache-2.0']],
  ])('%s', (text, expected) => {
    expect([...names(text)].sort()).toEqual([...expected].sort())
  })

  it.each([
    'Contributions are submitted under the same terms as the project licenses.',
    'The project is licensed under the MIT License.',
    'Contributions to the documentation are licensed under CC-BY-4.0.',
    'Do not submit code under a license that is not compatible with the GPL-3.0.',
    'If you contribute third-party code, it must be under the MIT License or Apache-2.0.',
    'This contribution guide is adapted from an example under CC0-1.0.',
    'Please run `make licence` before you submit a pull request.',
    '```\nBy contributing you license it under the MIT License.\n```',
    'CKAN-related source code and patches are licensed under the AGPL v3.0.',
    'This text is the Contributor Covenant, licensed under CC-BY-4.0.',
    'Is your contribution under the MIT License?',
  ])('is not stated by: %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('tells the line of the paragraph', () => {
    expect(
      contributionLicences('a.md', '# A\n\nHello.\n\n- [ ] My contribution is licensed\n  under the MIT License.\n'),
    ).toEqual([{ path: 'a.md', line: 5, names: ['MIT'] }])
  })

  it('is read whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => void names(text)))
    expect(names('contribution under the '.repeat(20_000))).toBeDefined()
    expect(names('- contribution licensed under the mit license\n'.repeat(20_000))).toBeDefined()
  })
})

it('templates of pull requests stand where GitHub looks', () => {
  expect(
    [
      '.github/pull_request_template.md',
      'PULL_REQUEST_TEMPLATE/a.md',
      'docs/PULL_REQUEST_TEMPLATE.md',
      'src/pull_request_template.md',
      '.github/pull_request_template.yml',
    ].map(isPullRequestTemplate),
  ).toEqual([true, true, true, false, false])
})
