import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/inventory/document.ts'
import { isPrompt, isReserved, type Placeholder, placeholders } from '../../src/inventory/placeholders.ts'

async function inText(text: string, path = 'GOVERNANCE.md'): Promise<readonly Placeholder[]> {
  const document = await readDocument(path, text)
  if ('unread' in document) throw new Error(document.unread.en)
  return placeholders(document)
}
const texts = async (text: string, path?: string) =>
  (await inText(text, path)).filter(({ weak }) => !weak).map((one) => one.text)

describe('rests of templates', () => {
  it.each([
    ['Complaints go to [INSERT EMAIL ADDRESS] at once.', '[INSERT EMAIL ADDRESS]'],
    ['See the [Support modal]([INSERT_LINK_HERE]).', '[INSERT_LINK_HERE]'],
    ['We answer in INSERT_DAYS days.', 'INSERT_DAYS'],
    ['Ohjausryhmä: [täydennä: ohjausryhmän jäsenet]', '[täydennä: ohjausryhmän jäsenet]'],
    ['Styrgruppen: [fyll i: medlemmarna]', '[fyll i: medlemmarna]'],
    ['Owner: [fill in: the owner]', '[fill in: the owner]'],
    ['# [Tuotteen / palvelun nimi] hallintasuunnitelma', '[Tuotteen / palvelun nimi]'],
    ['# [Tuotteen nimi]', '[Tuotteen nimi]'],
    ['Formål: [indsæt formål]', '[indsæt formål]'],
    ['Svar: [Ikke udfyldt]', '[Ikke udfyldt]'],
    ['Omistaja on <tähän kunnan nimi>.', '<tähän kunnan nimi>'],
    ['<Kuvaa tässä rajapinnan tarkoitus ja käyttäjät.>', '<Kuvaa tässä rajapinnan tarkoitus ja käyttäjät.>'],
    ['# {{ cookiecutter.project_name }}', '{{ cookiecutter.project_name }}'],
    ['Welcome to {{PROJECT_NAME}}.', '{{PROJECT_NAME}}'],
    ['- GITHUB_ID\n- GITHUB_ID', 'GITHUB_ID'],
    ['# xxx rajapinnanhallintasuunnitelma', 'xxx'],
    ['## Ylläpito\n\nTODO', 'TODO'],
    ['## Ylläpito\n\nTODO: kuka ylläpitää?', 'TODO: kuka ylläpitää?'],
    ['**Owner:** TBD', 'TBD'],
    ['| Rooli | Kuka |\n| --- | --- |\n| Tuotepäällikkö | täydennetään |', 'täydennetään'],
    ['## Finansiering\n\nSka kompletteras.', 'Ska kompletteras.'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['Report security issues by emailing insert-mail@kunta.fi.', 'insert-mail@kunta.fi'],
    ['Contact us at your-email@kunta.fi.', 'your-email@kunta.fi'],
    ['Please [write to us](mailto:conduct@example.org).', 'conduct@example.org'],
    ['The municipalities who began it: LIST NAMES here.', 'LIST NAMES here'],
    ['> _**Nog aan te vullen**_', 'Nog aan te vullen'],
    ['## Beheer\n\nNader in te vullen.', 'Nader in te vullen.'],
    ['Beheerder: [invullen]', '[invullen]'],
    ['# Yhteiskehittäminen\n\n> Luku odottaa sisältöä', 'Luku odottaa sisältöä'],
    ['## Rahoitus\n\nSisältö puuttuu', 'Sisältö puuttuu'],
    ['## Finansiering\n\nInnehåll saknas.', 'Innehåll saknas.'],
    ['## Økonomi\n\n[udfyldes]', '[udfyldes]'],
    ['## INDSÆT NAVNET PÅ PRODUKTET', 'INDSÆT NAVNET PÅ PRODUKTET'],
    ['| Krav | Henvisning |\n| --- | --- |\n| Hjemmeside | Indsæt link |', 'Indsæt link'],
    [
      '| Krav | Henvisning |\n| --- | --- |\n| Projektleder | Hvem? evt. link til opgaver |',
      'Hvem? evt. link til opgaver',
    ],
    ['| Krav | Henvisning |\n| --- | --- |\n| Styregruppe | Link til kommissorium |', 'Link til kommissorium'],
    ['| Krav | Henvisning |\n| --- | --- |\n| Bestyrelsen | fx link til referat |', 'fx link til referat'],
    ['| Rooli | Kuka |\n| --- | --- |\n| Tuotepäällikkö | Matti Meikäläinen |', 'Matti Meikäläinen'],
    ['## Maintainers\n\n- John Doe\n- Jane Doe', 'John Doe'],
  ])('are seen in %j', async (text, rest) => {
    expect(await texts(text)).toContain(rest)
  })

  it.each([
    ['a link', 'See our [TODO list](todo.md) and the [insert guide](docs/insert.md).'],
    ['a reference to a definition', 'See [Insert here].\n\n[Insert here]: docs/insert.md'],
    ['a task box', '- [ ] Add the owners\n- [x] Add the plan'],
    ['a footnote and a citation', 'The cities agreed[^1], see [1].\n\n[^1]: In 2024.'],
    ['code', 'Run `git clone <your fork>` with `{{PROJECT_NAME}}`:\n\n```\nTODO: [INSERT TOKEN]\n```'],
    ['a comment', '<!-- TODO: [INSERT EMAIL ADDRESS] -->\n\nThe library owns the queue.'],
    ['a quotation', '> Replace [INSERT EMAIL ADDRESS] with your own.\n\nText.'],
    ['a noun', 'We keep a TODO list of todo items and talk to the todogroup.'],
    ['a heading over a list of things to do', '## TODO\n\n- TODO: support for maps'],
    ['a mail address and a web address', 'Write to todo@kunta.fi or see https://kunta.fi/TODO.'],
    ['HTML', 'Press <kbd>Ctrl</kbd> or see <a href="x">this</a> and <https://kunta.fi>.'],
    ['a page of a site generator', '{{ site.title }} {{< toc >}} {% include x %} {{ page.url }} ${{ github.token }}'],
    ['a Finnish sentence', 'Tätä ohjetta täydennetään tarpeen mukaan kerran vuodessa.'],
    ['an index', 'The value of list[insert index] and feature/[name].'],
    ["a fictional city's address", 'Write to kirjasto@oulu.example.'],
    ['the headers of a table', '| Krav | Hvem? | Link til referat |\n| --- | --- | --- |\n| Drift | Aarhus | ja |'],
    ['a question that opens a row', '| Aihe | Vastaus |\n| --- | --- |\n| Kuka? | Oulun kaupunki |'],
    ['a cell with its link', '| Krav | Svar |\n| --- | --- |\n| Referat | [Link til referat](referat.md) |'],
    ['a person of a test', '| User | Role |\n| --- | --- |\n| 0101 | John Doe |'],
    ['a step of a guide', '1. Indsæt kortet i læseren\n2. Insert the card\n3. Lisää rivi tiedostoon'],
    ['sentences about what is yet to come', 'Suunnitelma täydentyy vuosittain.\n\nPlanen kompletteras årligen.'],
    ['a quotation of a discussion', '> Nog aan te vullen\n> door de gemeente, zei hij.'],
    ['database words', 'Rights to INSERT and UPDATE are granted by INSERT_* roles.'],
  ])('are not seen in %s', async (_, text) => {
    expect(await texts(text)).toEqual([])
  })

  it.each([
    'The user is admin@example.com with the password demo.',
    '- E-mail: <signals@example.com>',
    '| Setting | Value |\n| --- | --- |\n| FROM | kartta@example.com |',
  ])('are not seen in a README that says %j', async (text) => {
    expect(await texts(text, 'README.md')).toEqual([])
  })

  it('have the place where they stand', async () => {
    expect(await inText('# Plan\n\nMail [INSERT EMAIL] now.')).toEqual([
      { line: 3, column: 6, endColumn: 20, text: '[INSERT EMAIL]', weak: false },
    ])
  })

  it('are weak when approved plans say so too', async () => {
    const found = await inText('| Rooli | Kuka |\n| --- | --- |\n| Integraattori | - |\n| Laatupäällikkö | Tekeillä |')
    expect(found.map(({ line, weak }) => [line, weak])).toEqual([
      [3, true],
      [4, true],
    ])
  })

  it('are links that lead nowhere, though the line is no gap', async () => {
    const [found] = await inText('| Rolle | Opgave | Se |\n| --- | --- | --- |\n| Chef | Leder | [Beskrivelse]() |')
    expect(found).toMatchObject({ line: 3, text: '[Beskrivelse]()', weak: true, inPassing: true })
  })

  it('are weak in a roadmap that cannot tell a date yet', async () => {
    expect(
      (await inText('| Feature | When |\n| --- | --- |\n| Maps | TBD |', 'ROADMAP.md')).every(({ weak }) => weak),
    ).toBe(true)
  })

  it('are a comment when a comment is all there is', async () => {
    expect(await texts('# Governance\n\n<!-- TODO: describe who decides -->')).toHaveLength(1)
  })

  it.each([
    'LICENSE.md',
    'LICENSES/Apache-2.0.txt',
    'templates/GOVERNANCE.md',
    '.github/ISSUE_TEMPLATE/bug.md',
    'PULL_REQUEST_TEMPLATE.md',
  ])('are not looked for in %s', async (path) => {
    expect(await texts('Copyright [INSERT NAME]\n\nTODO', path)).toEqual([])
  })

  it('are told within the lines asked for only', async () => {
    const document = await readDocument('README.md', 'TODO\n\n## Governance\n\n[INSERT NAME]')
    if ('unread' in document) throw new Error()
    expect(placeholders(document, { from: 3, to: 5 }).map(({ line }) => line)).toEqual([5])
  })

  it('have places inside the text, whatever the text', async () => {
    const pieces = fc.constantFrom(
      '[',
      ']',
      '<',
      '>',
      '{{',
      '}}',
      'TODO',
      'INSERT_X1',
      ' ',
      '\n',
      '| ',
      '- ',
      '# ',
      'täydennä',
      'ä',
      '`',
      ':',
      '(',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const text = parts.join('')
        const lines = text.split('\n')
        for (const { line, column } of await inText(text)) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines.length)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('are looked for in time that grows with the text only', async () => {
    for (const piece of ['[', '[insert ', '<ä ', '{{', '* ', 'TODO ', '(']) {
      const document = await readDocument('README.txt', piece.repeat(400_000 / piece.length))
      if (!('unread' in document)) placeholders(document)
    }
  }, 20_000)
})

describe('a prompt', () => {
  it.each(['Hvem? evt. link til ansvar', 'Hvordan?', 'Indsæt link', 'fx link', '[udfyldes]', 'Lisää nimi tähän'])(
    'is %j',
    (text) => expect(isPrompt(text)).toBe(true),
  )
  it.each(['Aarhus Kommune', 'Ja, se link', 'Links', 'Kuka tahansa voi ehdottaa.', 'Insert', '', 'Hvem der bestemmer'])(
    'is not %j',
    (text) => expect(isPrompt(text)).toBe(false),
  )
})

describe('a reserved address', () => {
  it.each([
    'https://example.com/italia/medusa.git',
    'http://www.example.org:8080',
    'mailto:a@example.net',
    'kartta@kunta.example',
    'https://jono.test/?a=b@kunta.fi',
    'git.kunta.invalid',
  ])('is %s', (url) => expect(isReserved(url)).toBe(true))
  it.each(['https://kunta.fi/example.com', 'https://myexample.com', 'https://example.fi', 'example', 'test', ''])(
    'is not %s',
    (url) => expect(isReserved(url)).toBe(false),
  )
})
