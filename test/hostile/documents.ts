/** Contents that have broken parsers: each is written by somebody who wishes the program ill, or by an unlucky machine. */
import { finnishPlan } from '../inventory/plans.ts'
import type { commit } from '../repository/sandbox.ts'

export type Files = Parameters<typeof commit>[1]

const readme = '# Karttapalvelu\n\nLeikkipuistot ja ladut kartalla.\n'

/** Ten aliases a level, nine levels: a billion entries when it is written out. */
const aliasBomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 9 }, (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`).join(', ')}]`),
].join('\n')

const manyKeys = Array.from({ length: 50_000 }, (_, n) => `avain-${n}: ${n}`).join('\n')
const deepList = `${'- '.repeat(5_000)}x\n`
const deepFlow = `a: ${'['.repeat(20_000)}\n`

/** Markdown on which a parser takes quadratic time, or descends without end. */
export const markdown: Readonly<Record<string, string>> = {
  '7 kB of quote marks': '>'.repeat(7_000),
  '60 kB of opened emphasis': '**a'.repeat(20_000),
  '60 kB of opened brackets': '['.repeat(60_000),
  '60 kB of opened links': '[a]('.repeat(15_000),
  '60 kB of backticks of all lengths': Array.from({ length: 340 }, (_, n) => '`'.repeat(n)).join(' '),
  '60 kB of opened HTML': '<a '.repeat(20_000),
  '60 kB of opened comments': '<!-- '.repeat(12_000),
  'lists within lists': Array.from({ length: 800 }, (_, n) => `${'  '.repeat(n)}- a`).join('\n'),
  'a table of 20,000 columns': `${'| a '.repeat(20_000)}|\n${'|---'.repeat(20_000)}|\n${'| b '.repeat(20_000)}|\n`,
  'one line of 500 kB': 'a '.repeat(250_000),
  'one word of 500 kB': 'a'.repeat(500_000),
  '5,000 headings': '# Päätöksenteko\n\n'.repeat(5_000),
  '30,000 links': '[a](b.md)\n'.repeat(30_000),
  'references to themselves': '[a]: b\n'.repeat(10_000) + '[a]'.repeat(10_000),
  'nothing but NUL bytes': '\0'.repeat(50_000),
  'lone surrogates and combining marks': `# ${'\u0308'.repeat(20_000)}\n\n${'e\u0301'.repeat(5_000)}`,
}

/** YAML on which a parser takes all memory, or descends without end. */
export const yaml: Readonly<Record<string, string>> = {
  'a mistake of syntax': 'name: [Kartta\nurl: "https://example.fi\n',
  'a bomb of aliases': aliasBomb,
  '50,000 keys': manyKeys,
  '10 kB of list marks': deepList,
  '20 kB of opened brackets': deepFlow,
  'a key of 60 kB': `? ${'a'.repeat(60_000)}\n: 1\n`,
  'keys of the language itself': '__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\n',
  'tags that build objects':
    'a: !!js/function "function () { process.exit(7) }"\nb: !<tag:yaml.org,2002:python/object> x\n',
  'NUL bytes': `name: ${'\0'.repeat(1000)}\n`,
  'merges without end': 'a: &a\n  <<: *a\n',
}

const utf16 = Buffer.concat([
  Buffer.from([0xff, 0xfe]),
  Buffer.from(`${readme}\n## Tiekartta\n\nKeväällä 2027 pyöräilyreitit tulevat kartalle.\n`, 'utf16le'),
])

/** Files that are not what their name says. */
export const odd: Readonly<Record<string, Files>> = {
  'a README of random bytes': { 'README.md': Buffer.from(Array.from({ length: 20_000 }, (_, n) => (n * 7919) % 256)) },
  'a README in UTF-16': { 'README.md': utf16 },
  'a README in Latin-1': { 'README.md': Buffer.from(readme.replace('ladut', 'hiihtoladut ja päiväkodit'), 'latin1') },
  'a README of 40 MB': { 'README.md': `${readme}${'Leikkipuisto\n'.repeat(3_100_000)}` },
  'a README that is a link out of the repository': { 'README.md': { symlink: '/etc/passwd' } },
  'a README that is a link to itself': { 'README.md': { symlink: 'README.md' } },
  'links in a ring': {
    'README.md': { symlink: 'LICENSE' },
    LICENSE: { symlink: 'GOVERNANCE.md' },
    'GOVERNANCE.md': { symlink: 'README.md' },
  },
  'a folder where a README is expected': { 'README.md/README.md': readme },
  'a settings file that is a link out of the repository': { '.github/kuntalint.yml': { symlink: '/etc/passwd' } },
  'a CODEOWNERS of 4 MB': { '.github/CODEOWNERS': `* @kunta/kaikki\n${'docs/ @kunta/jonot\n'.repeat(220_000)}` },
  'a CODEOWNERS of stars': {
    '.github/CODEOWNERS': `${'*'.repeat(5_000)}a @kunta/a\n${'**/'.repeat(2_000)}x @kunta/b\n${'a*'.repeat(2_000)} @kunta/c\n`,
    [`${'a'.repeat(200)}/b`]: '',
  },
  'an API description of 11 MB': {
    'openapi.yaml': `openapi: 3.1.0\ninfo: { title: Jonot, version: 1.0.0 }\npaths:\n${'  /a: {}\n'.repeat(1_300_000)}`,
  },
  'a licence of 3 MB': { LICENSE: 'Permission is hereby granted, free of charge, to any person '.repeat(50_000) },
  'a plan in a word processor': { 'docs/hallintamalli.docx': Buffer.from('PK\u0003\u0004 not a document') },
  'a plan in all of these at once': {
    'README.md': readme,
    'GOVERNANCE.md': finnishPlan,
    'docs/hallintamalli.md': finnishPlan.repeat(100),
  },
}

const plan = '# Hallintamalli\n\nOhjausryhmä päättää tiekartasta.\n\n'
const page = `${readme}\n`
const blanks = ' '.repeat(200_000)
const row = `===  ===\na    b\n===  ===\n${'-'.repeat(60)}x\n===  ===\n`

/** Long runs of one thing, on which a pattern that tries every way to match takes minutes, or for ever. */
export const runs: Readonly<Record<string, Files>> = {
  'blanks before a rule of CODEOWNERS': { '.github/CODEOWNERS': `${' '.repeat(60)}* @kunta/jonot\n` },
  'blanks before a key of FUNDING.yml': { '.github/FUNDING.yml': `# tuki\n${' '.repeat(60)}github: kunta\n` },
  'blanks in a plan': { 'GOVERNANCE.md': `${plan}x\n${blanks}x\n` },
  'blanks in a plan in reStructuredText': { 'GOVERNANCE.rst': `Plan\n====\n\n${blanks}x\n` },
  'dashes in a table in reStructuredText': { 'GOVERNANCE.rst': `Plan\n====\n\n${row}` },
  'one word about security': { 'README.md': `${page}## Security\n\n${'report '.repeat(60_000)}\n` },
  'one letter as owner': { 'GOVERNANCE.md': `${plan}## Omistaja\n\n- ${'a'.repeat(400_000)}\n` },
  'one letter as owner in a row': {
    'GOVERNANCE.md': `${plan}| Rooli | Kuka |\n|---|---|\n| Omistaja | ${'a'.repeat(400_000)} |\n`,
  },
  'one letter as maintainer': { 'README.md': `${page}## Maintainers\n\n${'a'.repeat(400_000)}\n` },
  'one word as heading': { 'README.md': `${page}## ${'gov '.repeat(100_000)}\n\nTampere ja Oulu päättävät.\n` },
  'one letter in an issue form': {
    '.github/ISSUE_TEMPLATE/virhe.yml': `name: Virhe\ndescription: security ${'a'.repeat(400_000)}\n`,
  },
  'line ends in a manifest': { 'package.json': `${'\n'.repeat(400_000)}{}\n` },
  'line ends in a changelog': { 'CHANGELOG.md': `# Muutosloki\n${'\n'.repeat(400_000)}x\n` },
  'blanks in a licence': { LICENSE: `${blanks}x\n${blanks}/\n` },
  'letters and signs of addresses': {
    'README.md': `${page}${'a-'.repeat(200_000)}\n`,
    'SECURITY.md': `# Security\n\n${'a.'.repeat(200_000)}\n`,
  },
  'dashes under a table': { 'GOVERNANCE.md': `${plan}| a | b |\n|${'-'.repeat(400_000)}x|\n` },
  'signs of a successor': {
    'README.md': `${'## Status\n\n'.repeat(2_000)}${`${'use ei korvaava seuraaja '.repeat(80)}\n\n`.repeat(200)}`,
    'publiccode.yml': `developmentStatus: obsolete\ndescription:\n  fi:\n    longDescription: ${'use a '.repeat(20_000)}\n`,
  },
  brackets: { 'README.md': `${page}${'['.repeat(400_000)}\n` },
  'cells and marks in AsciiDoc': {
    'GOVERNANCE.adoc': `= Plan\n\n${'|===\n'.repeat(40_000)}${'*a '.repeat(40_000)}${'link:a['.repeat(20_000)}`,
  },
}
