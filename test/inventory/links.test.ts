import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveLink } from '../../src/inventory/links.ts'

const paths = new Set([
  'README.md',
  'LICENSE.md',
  'docs',
  'docs/plan.md',
  'docs/päätökset 2026.md',
  'docs/guide',
  'docs/guide/README.md',
  'src/app.ts',
  'static/map.png',
])
const exists = (path: string): boolean => paths.has(path)
const from = (path: string, destination: string, context = {}) => resolveLink(path, destination, exists, context)

describe('resolveLink', () => {
  it.each([
    ['README.md', 'docs/plan.md', 'docs/plan.md', null],
    ['README.md', './docs/plan.md#Owners', 'docs/plan.md', 'Owners'],
    ['docs/plan.md', '../LICENSE.md', 'LICENSE.md', null],
    ['docs/plan.md', '/README.md', 'README.md', null],
    ['README.md', 'docs/', 'docs', null],
    ['README.md', 'docs/plan.md?plain=1#L10-L20', 'docs/plan.md', null],
    ['README.md', 'docs/p%C3%A4%C3%A4t%C3%B6kset%202026.md', 'docs/päätökset 2026.md', null],
    ['README.md', 'src/app.ts:12', 'src/app.ts', null],
    ['docs/plan.md', '..', '', null],
  ])('finds from %s the file %s', (path, destination, found, anchor) => {
    expect(from(path, destination)).toEqual({ kind: 'file', path: found, anchor, found: true })
  })

  it('tells a file that is not there, and minds the case of letters', () => {
    expect(from('README.md', './LICENSE')).toEqual({ kind: 'file', path: 'LICENSE', anchor: null, found: false })
    expect(from('README.md', 'readme.md')).toMatchObject({ kind: 'file', found: false })
  })

  it('tells a place in the same document', () => {
    expect(from('README.md', '#p%C3%A4%C3%A4t%C3%B6s')).toEqual({ kind: 'anchor', path: 'README.md', anchor: 'päätös' })
  })

  it.each(['https://espoo.fi', 'http://espoo.fi', '//espoo.fi/x'])('tells that %s is elsewhere', (url) => {
    expect(from('README.md', url).kind).toBe('external')
  })

  it.each([
    'mailto:tuki@espoo.fi',
    'tel:+358',
    'data:image/png;base64,x',
    '{{ site.url }}/x',
    '$\u007bBASE}/x',
    '<plan>',
    '../../issues',
    '../../wiki/Home',
    '../../releases/latest',
    '../../issues?q=is%3Aopen',
    '',
  ])('passes over %s', (destination) => {
    expect(from('README.md', destination)).toEqual({ kind: 'ignored' })
  })

  it('tells a path that leaves the repository', () => {
    expect(from('README.md', '../sister-project/README.md')).toEqual({ kind: 'outside' })
  })

  it('finds files of the own repository by their full address, and never says of such an address that it is dead', () => {
    const context = { repository: 'espoo/varaamo' }
    expect(from('README.md', 'https://github.com/Espoo/varaamo/blob/main/docs/plan.md', context)).toMatchObject({
      kind: 'file',
      path: 'docs/plan.md',
      found: true,
    })
    expect(from('README.md', 'https://github.com/espoo/varaamo/blob/v1/gone.md', context).kind).toBe('external')
    expect(from('README.md', 'https://github.com/turku/varaamo/blob/main/docs/plan.md', context).kind).toBe('external')
  })

  it('takes links without extension for pages where a site generator shows the document, and only there', () => {
    expect(from('docs/plan.md', '/plan')).toMatchObject({ found: false })
    expect(from('docs/plan.md', '/plan', { roots: ['docs'] })).toMatchObject({ path: 'docs/plan.md', found: true })
    expect(from('docs/plan.md', 'guide', { roots: [] })).toMatchObject({ found: true })
    expect(from('docs/plan.md', '/map.png', { roots: ['docs', 'static'] })).toMatchObject({
      path: 'static/map.png',
      found: true,
    })
  })

  it('never throws and never leaves the repository', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('..', '.', '/', 'docs', '%', '%2e%2e', '#', '?', ':', '\\', 'a', '{{', '//'), {
          maxLength: 12,
        }),
        (pieces) => {
          const target = from('docs/plan.md', pieces.join(''))
          if (target.kind === 'file') expect(target.path.split('/')).not.toContain('..')
        },
      ),
    )
  })
})
