/** Words that mean something to the runner, to Markdown or to a browser, in every place that a report quotes. */
import type { Files } from './documents.ts'

/** What none of may come through: commands of the runner, mentions, links, HTML. */
export const words: readonly string[] = [
  '::error::pwned',
  '::add-mask::e',
  '::stop-commands::pwned',
  '##[error]pwned',
  '##[add-mask]e',
  '%0A::error::pwned',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '</details><h1>pwned</h1>',
  '@kunta/tiimi',
  'kunta/palvelu#1',
  '#1',
  'GH-1',
  '[pwned](https://evil.invalid)',
  '![pwned](https://evil.invalid/x.png)',
  'https://evil.invalid',
  'www.evil.invalid',
  '`code` `` `pwned',
  '\u001b[31mpwned\u001b[0m',
  '\u202epwned\u2066',
  '$(touch pwned)',
  '${{ secrets.TOKEN }}',
  '| a | b |',
  '---',
]

const plan = (word: string) => `# ${word}

| Rooli | Kuka |
|---|---|
| Omistaja ${word} | TODO |
| Ohjausryhmä ${word} | - |

## Päätöksenteko ${word}

[täydennä: ${word}]

## Rahoitus ${word}

[${word}](${encodeURI(`docs/${word}.md`)}) ja [toinen](docs/ei-ole-${encodeURIComponent(word)}.md)
`

/** A repository that holds the word wherever a finding, an artefact or a remark could quote it. */
export const repositoryWith = (word: string): Files => ({
  'README.md': `# ${word}\n\n${word}\n\n## Tiekartta ${word}\n\n[${word}](https://example.fi/${encodeURIComponent(word)})\n`,
  'GOVERNANCE.md': plan(word),
  '.github/CODEOWNERS': `${word}\n* ${word}\n!${word} @kunta/jonot\n[${word}]\n`,
  'publiccode.yml': `name: ${JSON.stringify(word)}\nlegal:\n  license: ${JSON.stringify(word)}\nroadmap: ${JSON.stringify(word)}\n`,
  'openapi.yaml': `openapi: 3.1.0\ninfo:\n  title: ${JSON.stringify(word)}\n  version: ${JSON.stringify(word)}\npaths: {}\n`,
  LICENSE: `${word}\n\nMIT License\n\n${word}\n`,
  'CHANGELOG.md': `# ${word}\n\n${word}\n`,
})

/** Names that git holds and a terminal, a log or a page may stumble over. */
export const paths: readonly string[] = [
  'governance/a\n::error::pwned.md',
  'governance/a\r::add-mask::e.md',
  'governance/\u001b[31mpwned.md',
  'governance/\u202egnp.md',
  'governance/::error::pwned.md',
  'governance/##[error]pwned.md',
  'governance/<img src=x onerror=alert(1)>.md',
  'governance/@kunta-tiimi #1.md',
  'governance/[pwned](https:evil.invalid).md',
  'governance/`pwned`.md',
  'governance/ .md',
  'governance/-rf.md',
  'governance/%0A::error::pwned.md',
  'governance/a,b=c:d.md',
  'governance/=a.md',
  'governance/"quoted".md',
  'governance/back\\slash.md',
  `governance/${'ä'.repeat(100)}.md`,
  '__proto__/GOVERNANCE.md',
  'governance/constructor.md',
]
