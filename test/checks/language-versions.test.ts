import { describe, expect, it } from 'vitest'
import check from '../../src/checks/language-versions.ts'
import { languageVersions } from '../../src/inventory/language-versions.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

describe('language versions', () => {
  const groups = (...paths: readonly string[]) =>
    languageVersions(paths).map((group) => group.map(({ path, language }) => `${path} ${language}`))

  it.each([
    [['README.md', 'README.sv.md'], [['README.md null', 'README.sv.md sv']]],
    [['README_fi.md', 'README-en.md'], [['README_fi.md fi', 'README-en.md en']]],
    [['README.rst', 'README.en.md'], [['README.rst null', 'README.en.md en']]],
    [['README.se.md', 'README.md'], [['README.se.md sv', 'README.md null']]],
    [['docs/fi/malli.md', 'docs/sv/malli.md'], [['docs/fi/malli.md fi', 'docs/sv/malli.md sv']]],
    [['GOVERNANCE.md', 'l10n/sv/GOVERNANCE.sv.md'], [['GOVERNANCE.md null', 'l10n/sv/GOVERNANCE.sv.md sv']]],
    [['docs/sv/README.md', 'README.md'], []],
    [['README.md', 'README.txt', 'README.sv.md'], []],
    [['docs/001-no.md', 'docs/001.md'], [['docs/001-no.md nb', 'docs/001.md null']]],
    [['adr/002-no_source.md', 'adr/002.md'], []],
    [['a/fi/__proto__.md', 'a/sv/__proto__.md'], [['a/fi/__proto__.md fi', 'a/sv/__proto__.md sv']]],
  ])('of %j are %j', (paths, found) => expect(groups(...paths)).toEqual(found))
})

const english: Readonly<Record<string, string>> = {
  Installation: 'The service is installed from a container, and the settings are read from the environment of it.',
  Contributing: 'Changes are proposed as pull requests, and they are looked at by the maintainers within a week.',
  Security: 'Vulnerabilities are reported in confidence under the tab Security, and we answer within three days.',
  Funding: 'The municipalities share the costs of maintenance by their population, and the new ones pay a fee.',
  License: 'The code is published under the EUPL, and the text of it is in the file that is called LICENSE.',
}
const swedish: Readonly<Record<string, string>> = {
  Installation: 'Tjänsten installeras ur en behållare, och inställningarna läses ur den miljö som den finns i för att.',
  Bidra: 'Ändringar föreslås som pull requests, och de granskas av dem som underhåller koden inom en vecka.',
  Säkerhet: 'Sårbarheter rapporteras konfidentiellt under fliken Security, och vi svarar inom tre dagar på det.',
  Finansiering: 'Kommunerna delar kostnaderna för underhållet enligt invånarantal, och de nya betalar en avgift.',
  Licens: 'Koden är utgiven under licensen EUPL, och texten till den finns i filen som heter LICENSE här.',
}
const written = (
  title: string,
  sections: Readonly<Record<string, string>>,
  without: readonly string[] = [],
  mark = '##',
) =>
  `# ${title}\n\n${Object.entries(sections)
    .filter(([name]) => !without.includes(name))
    .map(([name, text]) => `${mark} ${name}\n\n${text}\n`)
    .join('\n')}`
const of = (files: Readonly<Record<string, string>>) => judge(check, { kinds: ['readme'] }, files)
const pair = (en: string, sv: string) => of({ 'README.md': en, 'README.sv.md': sv })

describe('the sections of two language versions', () => {
  it('are told where one surely has none', async () => {
    const judgement = await pair(written('Queue', english), written('Kön', swedish, ['Säkerhet', 'Finansiering']))
    expect(told(judgement, 'fi')).toEqual([
      'README.sv.md:1 Tiedostossa `README.sv.md` ei ole vastinetta näille tiedoston `README.md` osille: `Security` (rivi 11) ja `Funding` (rivi 15). Käännä osat, tai kerro tiedoston alussa, että se on tiivistelmä.',
    ])
    expect(told(judgement, 'sv')).toEqual([
      'README.sv.md:1 `README.sv.md` har ingen motsvarighet till de här avsnitten i `README.md`: `Security` (rad 11) och `Funding` (rad 15). Översätt avsnitten, eller ange i början av filen att den är en sammanfattning.',
    ])
    expect(problemsOf(judgement)[0]?.related).toEqual([
      { path: 'README.md', line: 11 },
      { path: 'README.md', line: 15 },
    ])
  })

  it('are looked for in the main version too', async () => {
    const judgement = await pair(written('Queue', english, ['Funding']), written('Kön', swedish))
    expect(told(judgement)[0]).toContain(
      'README.md:1 `README.md` has no counterpart to this section of `README.sv.md`: `Finansiering`',
    )
  })

  const reordered = Object.fromEntries(Object.entries(swedish).reverse())
  it.each([
    ['all there', written('Kön', swedish)],
    ['in another order', written('Kön', reordered)],
    ['one level deeper, one left out', written('Kön', swedish).replace('## Finansiering', '### Finansiering')],
    [
      'under another heading',
      written('Kön', swedish, ['Finansiering']).replace('## Licens', '## Licens och finansiering'),
    ],
    ['a bold line', written('Kön', swedish).replace('## Finansiering', '**Finansiering**')],
    [
      'a summary',
      written('Kön', swedish, ['Finansiering', 'Säkerhet']).replace(
        '# Kön',
        '# Kön\n\nDen här filen är en sammanfattning.',
      ),
    ],
    ['short, with the whole text elsewhere', written('Kön i korthet', swedish, ['Finansiering', 'Säkerhet', 'Bidra'])],
    [
      'open which one',
      written('Kön', swedish, ['Finansiering', 'Säkerhet'])
        .replace('## Bidra', '## Allt annat')
        .replace('## Licens', '## Annat'),
    ],
  ])('are not told when they are %s', async (_, sv) => {
    expect(answer(await pair(written('Queue', english), sv))).toBe('passed')
  })

  it('are not told for a heading without words under it, or one of the third level', async () => {
    const empty = written('Queue', { ...english, Support: '' })
    expect(answer(await pair(empty, written('Kön', swedish)))).toBe('passed')
    const third = written('Queue', english).replace(
      '## License',
      '### Support\n\nWrite to us at any time of the day.\n\n## License',
    )
    expect(answer(await pair(third, written('Kön', swedish)))).toBe('passed')
  })

  it('are not compared where the texts are not in these languages', async () => {
    const text = written('Queue', english)
    expect(answer(await of({ 'README.md': text, 'README.sv.md': written('Queue', english, ['Security']) }))).toBe(
      'undetermined',
    )
    expect(answer(await of({ 'README.md': text }))).toBe('notApplicable')
    const both = `${text}\n${written('Kön', swedish)}`
    expect(answer(await pair(both, written('Kön', swedish)))).not.toBe('problems')
  })

  it('of a very short version are told by their number', async () => {
    const many = { ...english, One: english.Security!, Two: english.Funding!, Three: english.License! }
    const few = {
      Kontakt: 'Skriv till oss när som helst på dygnet, och vi svarar så fort som det bara går att göra det.',
    }
    const [message] = told(await pair(written('Queue', many), written('Kön', { ...few, Övrigt: few.Kontakt })))
    expect(message).toContain(
      'is much shorter than the same document in another language: `README.md` has 8 sections, this file 2',
    )
  })
})
