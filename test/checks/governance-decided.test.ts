import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import governanceDecided from '../../src/checks/governance-decided.ts'
import type { Check, Judgement } from '../../src/report.ts'
import type { MemoryFile } from '../../src/repository/memory.ts'
import { finnishPlan, interfacePlan, swedishPlan } from '../inventory/plans.ts'
import { answer, problemsOf, subject, told as toldOf } from './subject.ts'

const check: Check<Record<string, never>> = governanceDecided
type Files = Readonly<Record<string, MemoryFile>>

/** Judges a pull request by the files before and after it. */
async function compare(base: Files, head: Files): Promise<Judgement> {
  const before = await subject(base)
  return check.judge({ ...(await subject(head)), base: before.inventory }, {})
}
const plans = (base: string, head: string): Promise<Judgement> =>
  compare({ 'GOVERNANCE.md': base }, { 'GOVERNANCE.md': head })

/** A change of nothing that was agreed has nothing to say. */
const isSilent = (judgement: Judgement): boolean => 'notApplicable' in judgement
const problemsIn = (judgement: Judgement) => (isSilent(judgement) ? [] : problemsOf(judgement))
const told = (...given: Parameters<typeof toldOf>) => (isSilent(given[0]) ? [] : toldOf(...given))

/** Kinds of what changed, as the finding's key has them; '' when there is no finding. */
const kinds = (judgement: Judgement): string =>
  problemsIn(judgement)
    .map(({ key }) => key)
    .join('|')

/** A plan with words replaced; each of them must stand in it. */
function edit(plan: string, ...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the plan: ${from}`)
    return text.replace(from, to)
  }, plan)
}

const englishPlan = `# Governance of the map service

Version 1.0, approved 2026-02-03

## Purpose

This document describes how the cities develop the map service together.

## Roles

### Owner

The owners are the City of Espoo and the City of Oulu.

### Steering group

- Espoo, digital services
- Oulu, city planning

### Product manager

City of Oulu, maps@ouka.fi

## Decision-making

The steering group decides by majority vote. At least 3 members must be present.
A proposal is accepted when nobody has objected within 14 days.

## Funding

Each city pays an annual fee of 5 000 €. New features are paid for by the city that orders them, 20 % of the price in
advance.

## Changes to this document

Changes to this document are approved by the steering group.
`

const sections = (plan: string): readonly string[] => plan.split(/^(?=## )/mu)
const swapped = (plan: string): string => {
  const [first, second, third, fourth, ...rest] = sections(plan)
  return [first, second, fourth, third, ...rest].join('')
}
const wrapped = (plan: string): string =>
  plan
    .replace(/(?<=[\p{L},.])\n(?=\p{L})/gu, ' ')
    .replace(/^(?![|#]).{40,}$/gmu, (line) => line.replace(/(.{30,50}) /gu, '$1\n'))

describe('a change of the plan that changes nothing that was agreed', () => {
  it.each<[string, string, string]>([
    ['the same text', finnishPlan, finnishPlan],
    ['lines wrapped elsewhere (fi)', finnishPlan, wrapped(finnishPlan)],
    ['lines wrapped elsewhere (sv)', swedishPlan, wrapped(swedishPlan)],
    ['lines wrapped elsewhere (en)', englishPlan, wrapped(englishPlan)],
    ['two sections in another order (fi)', finnishPlan, swapped(finnishPlan)],
    ['two sections in another order (sv)', swedishPlan, swapped(swedishPlan)],
    ['a corrected slip', edit(finnishPlan, ['yksimielisesti', 'yksimielsesti']), finnishPlan],
    ['a corrected slip in a name', edit(finnishPlan, ['ja Tampere |', 'ja Tampre |']), finnishPlan],
    ['bold words', finnishPlan, edit(finnishPlan, ['Ohjausryhmä päättää', '**Ohjausryhmä** päättää'])],
    ['links', finnishPlan, edit(finnishPlan, ['| Oulun kaupunki', '| [Oulun kaupunki](https://www.ouka.fi)'])],
    [
      'a table written as a list',
      finnishPlan,
      finnishPlan
        .replace(/\| Rooli \| Kuka \|\n\|---\|---\|\n/u, '')
        .replace(/^\| (\p{L}[^|]*) \| (\p{L}.*) \|$/gmu, '- **$1:** $2'),
    ],
    [
      'a table written under headings',
      finnishPlan,
      finnishPlan
        .replace(/\| Rooli \| Kuka \|\n\|---\|---\|\n/u, '')
        .replace(/^\| (\p{L}[^|]*) \| (\p{L}.*) \|$/gmu, '#### $1\n\n$2\n'),
    ],
    [
      'a table written as sentences',
      swedishPlan,
      swedishPlan.replace(
        /\| Roll[\s\S]*?\n\n/u,
        'Ägare är Vasa stad och Korsholms kommun. Styrgruppen består av direktörerna för småbarnspedagogiken i ägarkommunerna. Produktchef är Vasa stad, och öppenhetsombud är Korsholms kommun.\n\n',
      ),
    ],
    [
      'names in another case',
      finnishPlan,
      edit(finnishPlan, ['Espoo, Oulu ja Tampere', 'Espoon, Oulun ja Tampereen kaupungit']),
    ],
    ['owners in another order', finnishPlan, edit(finnishPlan, ['Espoo, Oulu ja Tampere', 'Tampere, Espoo ja Oulu'])],
    ['another address', finnishPlan, edit(finnishPlan, ['kirjastojono@ouka.fi', 'varaukset@ouka.fi'])],
    [
      'a sentence reworded around the same rule',
      finnishPlan,
      edit(finnishPlan, [
        'Ohjausryhmä päättää tiekartasta, budjetista ja version hyväksymisestä yksimielisesti.',
        'Tiekartasta, budjetista ja version hyväksymisestä päättää ohjausryhmä, ja päätösten on oltava yksimielisiä.',
      ]),
    ],
    [
      'a sentence cut in two',
      swedishPlan,
      edit(swedishPlan, [
        'Beslut fattas enhälligt; kan man inte enas avgör direktörerna saken.',
        'Beslut fattas enhälligt. Om man inte kan enas avgör direktörerna saken.',
      ]),
    ],
    ['a period in other words', englishPlan, edit(englishPlan, ['within 14 days', 'in two weeks'])],
    ['a sum in other figures', englishPlan, edit(englishPlan, ['5 000 €', 'EUR 5,000'])],
    ['a count in letters', englishPlan, edit(englishPlan, ['At least 3 members', 'At least three members'])],
    [
      'a vote called a majority',
      englishPlan,
      edit(englishPlan, ['decides by majority vote', 'decides by a simple majority']),
    ],
    [
      'an example added',
      finnishPlan,
      edit(finnishPlan, ['jakaa kustannuksia.', 'jakaa kustannuksia. Esimerkiksi hakua on parannettu yhdessä.']),
    ],
    ['another meeting rhythm', finnishPlan, edit(finnishPlan, ['neljä kertaa vuodessa', 'kuusi kertaa vuodessa'])],
    ['a heading renamed', finnishPlan, edit(finnishPlan, ['### 2.2 Päätöksenteko', '### 2.2 Miten päätökset tehdään'])],
    ['headings without numbers', finnishPlan, finnishPlan.replace(/^(#+) [\d.]+ /gmu, '$1 ')],
    ['a gap filled in', edit(finnishPlan, ['Tampereen kaupunki, tietohallinto', '[täydennä: kuka]']), finnishPlan],
    ['a section filled in', finnishPlan.replace(/(## 4 Rahoitus\n\n)[\s\S]*?(?=## 5)/u, '$1TODO\n\n'), finnishPlan],
    [
      'a role named in a duty',
      finnishPlan,
      edit(finnishPlan, ['Tuotepäällikkö vastaa kahden viikon', 'Tuotepäällikkö kiittää ja vastaa kahden viikon']),
    ],
    [
      'someone informed of decisions',
      englishPlan,
      edit(englishPlan, ['vote. At', 'vote and informs the community. At']),
    ],
    ['a translation', finnishPlan, swedishPlan],
  ])('is not told: %s', async (_, base, head) => {
    const judgement = await plans(base, head)
    expect(told(judgement)).toEqual([])
    expect(answer(judgement)).toBe('notApplicable')
  })

  it.each<[string, Files, Files]>([
    ['a file renamed', { 'GOVERNANCE.md': finnishPlan }, { 'docs/hallintamalli.md': finnishPlan }],
    [
      'a plan cut into two files',
      { 'docs/hallintamalli.md': finnishPlan },
      {
        'docs/hallintamalli.md': sections(finnishPlan).slice(0, 4).join(''),
        'GOVERNANCE.md': `# Hallintamalli, osa 2\n\n${sections(finnishPlan).slice(4).join('')}`,
      },
    ],
    [
      'another language beside the first',
      { 'GOVERNANCE.md': finnishPlan },
      { 'GOVERNANCE.md': finnishPlan, 'GOVERNANCE.sv.md': swedishPlan },
    ],
    [
      'one of two languages dropped',
      { 'GOVERNANCE.md': finnishPlan, 'GOVERNANCE.sv.md': swedishPlan },
      { 'GOVERNANCE.md': finnishPlan },
    ],
    [
      'both languages in one file',
      { 'GOVERNANCE.md': finnishPlan },
      { 'GOVERNANCE.md': `${finnishPlan}\n${swedishPlan}` },
    ],
    [
      'a first plan',
      { 'README.md': '# Karttapalvelu\n' },
      { 'README.md': '# Karttapalvelu\n', 'GOVERNANCE.md': finnishPlan },
    ],
    [
      'a plan in the place of a stub',
      { 'GOVERNANCE.md': '# Hallintamalli\n\nTulossa.\n' },
      { 'GOVERNANCE.md': finnishPlan },
    ],
  ])('is not told: %s', async (_, base, head) => {
    const judgement = await compare(base, head)
    expect(told(judgement)).toEqual([])
    expect(answer(judgement)).toBe('notApplicable')
  })
})

describe('a change of what was agreed', () => {
  it.each<[string, string, string, string]>([
    [
      'another holder',
      'roles',
      finnishPlan,
      edit(finnishPlan, ['Oulun kaupunki, kirjastojono@ouka.fi', 'Espoon kaupunki']),
    ],
    [
      'another person',
      'roles',
      edit(finnishPlan, ['| Tampereen kaupunki, tietohallinto |', '| Aino Korhonen |']),
      edit(finnishPlan, ['| Tampereen kaupunki, tietohallinto |', '| Eero Nieminen |']),
    ],
    [
      'another team',
      'roles',
      edit(englishPlan, ['City of Oulu, maps@ouka.fi', '@oulu/maps']),
      edit(englishPlan, ['City of Oulu, maps@ouka.fi', '@espoo/maps']),
    ],
    [
      'one owner more',
      'roles',
      finnishPlan,
      edit(finnishPlan, ['Espoo, Oulu ja Tampere', 'Espoo, Oulu, Tampere ja Turku']),
    ],
    ['one owner less', 'roles', finnishPlan, edit(finnishPlan, ['Espoo, Oulu ja Tampere', 'Espoo ja Oulu'])],
    [
      'another owner in a sentence',
      'roles',
      englishPlan,
      edit(englishPlan, ['Espoo and the City of Oulu', 'Espoo and the City of Turku']),
    ],
    ['a role gone', 'roles', finnishPlan, finnishPlan.replace(/\| Avoimuuden.*\n/u, '')],
    [
      'a role more',
      'roles',
      swedishPlan,
      edit(swedishPlan, ['| Öppenhetsombud', '| Integratör | Kodverkstaden Ab |\n| Öppenhetsombud']),
    ],
    [
      'two roles with each other’s holders',
      'roles',
      finnishPlan,
      edit(
        finnishPlan,
        ['| Tuotepäällikkö | Oulun kaupunki, kirjastojono@ouka.fi |', '| Tuotepäällikkö | Tampereen kaupunki |'],
        [
          '| Avoimuuden edunvalvoja | Tampereen kaupunki, tietohallinto |',
          '| Avoimuuden edunvalvoja | Oulun kaupunki |',
        ],
      ),
    ],
    [
      'another holder beside a mail address that stays',
      'roles',
      edit(finnishPlan, [
        '| Tuotepäällikkö | Oulun kaupunki, kirjastojono@ouka.fi |',
        '| Tuotepäällikkö | Kuopio, tuote@kuopio.fi |',
      ]),
      edit(finnishPlan, [
        '| Tuotepäällikkö | Oulun kaupunki, kirjastojono@ouka.fi |',
        '| Tuotepäällikkö | Yritys Oy, tuote@kuopio.fi |',
      ]),
    ],
    [
      'majority in the place of unanimity',
      'decision',
      finnishPlan,
      edit(finnishPlan, ['yksimielisesti', 'enemmistöllä']),
    ],
    [
      'consensus in the place of a majority',
      'decision',
      englishPlan,
      edit(englishPlan, ['by majority vote', 'by consensus']),
    ],
    [
      'a veto',
      'decision',
      swedishPlan,
      edit(swedishPlan, ['Beslut fattas enhälligt;', 'Beslut fattas enhälligt, och Vasa har vetorätt;']),
    ],
    ['another quorum', 'decision', englishPlan, edit(englishPlan, ['At least 3 members', 'At least 4 members'])],
    [
      'another quorum in letters',
      'decision',
      edit(englishPlan, ['At least 3 members', 'At least three members']),
      edit(englishPlan, ['At least 3 members', 'At least two members']),
    ],
    ['another period', 'decision', englishPlan, edit(englishPlan, ['14 days', '7 days'])],
    [
      'another body that decides',
      'decision',
      finnishPlan,
      edit(finnishPlan, ['Ohjausryhmä päättää tiekartasta', 'Tuotepäällikkö päättää tiekartasta']),
    ],
    [
      'another body in Swedish',
      'decision',
      swedishPlan,
      edit(swedishPlan, ['Styrgruppen beslutar om färdplanen', 'Produktchefen beslutar om färdplanen']),
    ],
    [
      'another body in English',
      'decision',
      englishPlan,
      edit(englishPlan, ['approved by the steering group', 'approved by the product manager']),
    ],
    ['another fee', 'funding', englishPlan, edit(englishPlan, ['5 000 €', '6 000 €'])],
    ['another share', 'funding', englishPlan, edit(englishPlan, ['20 %', '50 %'])],
    [
      'another sharing key',
      'funding',
      finnishPlan,
      edit(finnishPlan, ['jaetaan asukasluvun suhteessa', 'jaetaan tasan']),
    ],
    [
      'another sharing key in Swedish',
      'funding',
      swedishPlan,
      edit(swedishPlan, ['fördelas enligt invånarantal', 'fördelas jämnt']),
    ],
    [
      'a fee that was not there',
      'funding',
      finnishPlan,
      edit(finnishPlan, ['maksamalla liittymismaksun,', 'maksamalla liittymismaksun (2 000 €),']),
    ],
    [
      'a part gone',
      'funding',
      finnishPlan,
      finnishPlan
        .replace(/## 4 Rahoitus[\s\S]*?(?=## 5)/u, '')
        .replace(/ ja maksamalla liittymismaksun, josta ohjausryhmä päättää/u, '')
        .replace(' ja jakaa kustannuksia', ''),
    ],
    [
      'a part that is new',
      'funding',
      edit(englishPlan, ['## Funding', '']).replace(/Each city pays[\s\S]*?(?=## Changes)/u, ''),
      englishPlan,
    ],
    [
      'decisions gone',
      'decision',
      interfacePlan,
      edit(interfacePlan, [' Ohjausryhmä hyväksyy rajapinnan muutokset enemmistöllä.', '']),
    ],
    [
      'several at once',
      'decision funding roles',
      finnishPlan,
      edit(
        finnishPlan,
        ['Espoo, Oulu ja Tampere', 'Espoo, Oulu ja Turku'],
        ['yksimielisesti', 'enemmistöllä'],
        ['asukasluvun suhteessa', 'tasan'],
      ),
    ],
  ])('is told once: %s', async (_, expected, base, head) => {
    expect(kinds(await plans(base, head))).toBe(expected)
  })

  it('is told beside a new order, new forms and a new name of the file', async () => {
    const head = edit(swapped(finnishPlan), ['yksimielisesti', 'enemmistöllä'])
    expect(kinds(await compare({ 'GOVERNANCE.md': finnishPlan }, { 'docs/hallintamalli.md': head }))).toBe('decision')
  })

  it('is told of a translation when a figure or a way of deciding is another one', async () => {
    const fi = edit(finnishPlan, ['yksimielisesti.', 'yksimielisesti, kun 10 päivää on kulunut.'])
    const sv = edit(swedishPlan, ['Beslut fattas enhälligt;', 'Beslut fattas enhälligt när 10 dagar har gått;'])
    expect(kinds(await plans(fi, sv))).toBe('')
    expect(kinds(await plans(fi, sv.replace('10 dagar', '30 dagar')))).toBe('decision')
    expect(kinds(await plans(fi, sv.replace('enhälligt', 'med majoritet')))).toBe('decision')
  })
})

describe('a change of the licence', () => {
  const mit = readFileSync('fixtures/licence/identified/valid/LICENSE', 'utf8')
  const isc = readFileSync('fixtures/review/governance-decided/invalid-licence-and-owners/LICENSE', 'utf8')
  const with_ = (licence: string): Files => ({ 'GOVERNANCE.md': finnishPlan, LICENSE: licence })

  it('is told with both licences, at the licence', async () => {
    const judgement = await compare(with_(mit), with_(isc))
    expect(told(judgement, 'fi')).toEqual([
      'LICENSE:1 Muutosehdotus muuttaa yhdessä sovittuja asioita: lisenssi: `MIT` → `ISC`. Hallintamallin mukaan tästä päättää ohjausryhmä (`GOVERNANCE.md`, rivi 25). Jos päätös on tehty, kirjaa päivä hallintamallin versiotaulukkoon.',
    ])
    expect(kinds(judgement)).toBe('licence')
  })

  it('is told without a plan, and then says that nobody is named', async () => {
    expect(told(await compare({ LICENSE: mit }, { LICENSE: isc }), 'sv')).toEqual([
      'LICENSE:1 Ändringsförslaget gäller sådant som är gemensamt överenskommet: licensen: `MIT` → `ISC`. Före ändringen hade kodförrådet ingen förvaltningsplan där det framgår vem som beslutar om detta. Det är bra om ägarna kommer överens om det. Om beslutet är fattat, skriv i beskrivningen av ändringsförslaget när och av vem.',
    ])
  })

  it.each<[string, string]>([
    ['wrapped elsewhere', mit.replace(/(?<=\S)\n(?=\S)/gu, ' ')],
    ['of another year', mit.replace(/20\d\d/u, '2019')],
    ['moved', mit],
    ['that cannot be told', 'All rights are with the cities. Ask them.\n'],
  ])('is not told of a text %s', async (what, text) => {
    const head = what === 'moved' ? { 'GOVERNANCE.md': finnishPlan, 'LICENSE.md': text } : with_(text)
    expect(kinds(await compare(with_(mit), head))).toBe('')
  })

  it('is not told of a first licence', async () => {
    expect(kinds(await compare({ 'GOVERNANCE.md': finnishPlan }, with_(mit)))).toBe('')
  })
})

describe('a change of the owners', () => {
  const owners = '* @espoo/kartta\n/docs/ @oulu/viestinta @Espoo/Kartta\n/src/ @tampere/koodi\n'
  const others = { 'docs/ohje.md': '# Ohje\n', 'src/kartta.ts': '' }
  const with_ = (text: string, path = '.github/CODEOWNERS'): Files => ({ ...others, [path]: text })

  it.each<[string, Files]>([
    ['comments and blank lines', with_(`# Who reviews what\n\n${owners}\n`)],
    [
      'lines in another order that decides the same',
      with_('* @espoo/kartta\n/src/ @tampere/koodi\n/docs/ @oulu/viestinta @espoo/kartta\n'),
    ],
    [
      'owners of a line in another order',
      with_(owners.replace('@oulu/viestinta @Espoo/Kartta', '@espoo/kartta @oulu/viestinta')),
    ],
    ['another place of the file', with_(owners, 'CODEOWNERS')],
    ['wider gaps', with_(owners.replaceAll(' @', '    @'))],
  ])('is not told: %s', async (_, head) => {
    expect(answer(await compare(with_(owners), head))).toBe('notApplicable')
  })

  it('is not told of a first file', async () => {
    expect(answer(await compare(others, with_(owners)))).toBe('notApplicable')
  })

  it.each<[string, string, string]>([
    ['another owner', owners.replace('@tampere/koodi', '@turku/koodi'), '.github/CODEOWNERS:3 CODEOWNERS: 1 line.'],
    ['a line more', `${owners}/infra/ @oulu/alusta\n`, '.github/CODEOWNERS:4 CODEOWNERS: 1 line.'],
    ['a line less', owners.replace(/\/src.*\n/u, ''), '.github/CODEOWNERS:1 CODEOWNERS: 1 line.'],
    [
      'an order by which others decide',
      owners.split('\n').reverse().join('\n'),
      '.github/CODEOWNERS:4 CODEOWNERS: the order of its lines.',
    ],
  ])('is told with the number of lines and nobody\u2019s name: %s', async (_, head, expected) => {
    const [line] = told(await compare(with_(owners), with_(head)))
    expect(
      line?.replace('This pull request touches what has been agreed together: ', '').replace(/(?<=\.) .*/u, ''),
    ).toBe(expected)
    expect(line).not.toMatch(/@|tampere|turku|oulu/iu)
  })

  it('is told when the file is gone', async () => {
    const [problem] = problemsIn(await compare(with_(owners), others))
    expect(problem?.location).toEqual({ path: '.github/CODEOWNERS', missing: true })
    expect(problem?.message.fi).toContain('CODEOWNERS poistuu')
  })
})

describe('a plan that is gone', () => {
  it('is told once, where it was', async () => {
    const judgement = await compare(
      { 'README.md': '# Kartta\n', 'GOVERNANCE.md': finnishPlan },
      { 'README.md': '# Kartta\n' },
    )
    expect(problemsIn(judgement)).toHaveLength(1)
    expect(problemsIn(judgement)[0]).toMatchObject({ location: { path: 'GOVERNANCE.md', missing: true }, key: 'plan' })
    expect(problemsIn(judgement)[0]!.message.en).toBe(
      'This pull request touches what has been agreed together: the plan is removed. The plan says that the steering group decides this (`GOVERNANCE.md`, line 25). If this has been decided, say in the description of the pull request when and by whom.',
    )
  })

  it('is not told when the list of files is not known', async () => {
    const base = await subject({ 'GOVERNANCE.md': finnishPlan })
    const head = await subject({ 'README.md': '# Kartta\n' }, { complete: false })
    expect(kinds(await check.judge({ ...head, base: base.inventory }, {}))).toBe('')
  })
})

describe('a decision that the same change records', () => {
  const changed = edit(finnishPlan, ['yksimielisesti', 'enemmistöllä'])
  const row = '| 1.2 | 12.3.2026 | hyväksytty |'

  it.each<[string, string, string, number]>([
    [
      'a new row of the table of versions',
      finnishPlan,
      edit(changed, [row, `${row}\n| 1.3 | 4.11.2026 | hyväksytty |`]),
      6,
    ],
    ['a newer row in its place', finnishPlan, edit(changed, [row, '| 1.3 | 4.11.2026 | hyväksytty |']), 5],
    [
      'a newer date',
      swedishPlan,
      edit(
        swedishPlan,
        ['enhälligt', 'med majoritet'],
        ['Version 2.0, godkänd 4.2.2026', 'Version 2.1, godkänd 4.11.2026'],
      ),
      3,
    ],
    [
      'a date in English',
      englishPlan,
      edit(
        englishPlan,
        ['14 days', '7 days'],
        ['Version 1.0, approved 2026-02-03', 'Version 1.1, approved 2026-11-04'],
      ),
      3,
    ],
  ])('is enough: %s', async (_, base, head, line) => {
    expect(await plans(base, head)).toEqual({ passed: [{ path: 'GOVERNANCE.md', line }] })
  })

  it.each<[string, string]>([
    ['a draft', edit(changed, [row, `${row}\n| 1.3 | 4.11.2026 | luonnos |`])],
    ['an older row', edit(changed, [row, `| 1.1 | | |\n${row}`])],
    ['the row in bold', edit(changed, [row, '| **1.2** | 12.3.2026 | hyväksytty |'])],
  ])('is not %s', async (_, head) => {
    expect(kinds(await plans(finnishPlan, head))).toBe('decision')
  })
})

describe('the one finding', () => {
  it('stands at the first thing that changed, with the others beside it', async () => {
    const head = edit(
      finnishPlan,
      ['Espoo, Oulu ja Tampere', 'Espoo, Oulu ja Turku'],
      ['asukasluvun suhteessa', 'tasan'],
    )
    const [problem] = problemsIn(await plans(finnishPlan, head))
    expect(problem?.location).toEqual({ path: 'GOVERNANCE.md', line: 18 })
    expect(problem?.related).toEqual([{ path: 'GOVERNANCE.md', line: 50 }])
    expect(problem?.message.fi).toBe(
      'Muutosehdotus muuttaa yhdessä sovittuja asioita: roolit (omistaja) ja rahoitus. Hallintamallin mukaan tästä päättää ohjausryhmä (`GOVERNANCE.md`, rivi 25). Jos päätös on tehty, kirjaa päivä hallintamallin versiotaulukkoon.',
    )
  })

  it('stands at the heading of what is gone', async () => {
    const [problem] = problemsIn(await plans(finnishPlan, finnishPlan.replace(/\| Avoimuuden.*\n/u, '')))
    expect(problem?.location).toEqual({ path: 'GOVERNANCE.md', line: 14 })
  })

  it('names nobody', async () => {
    const head = edit(finnishPlan, ['| Oulun kaupunki, kirjastojono@ouka.fi |', '| Eero Nieminen |'])
    const [problem] = problemsIn(await plans(finnishPlan, head))
    expect(Object.values(problem!.message).join(' ')).not.toMatch(/Nieminen|Oulu|@/u)
    expect(problem!.message.sv).toContain('rollerna (produktchef)')
  })

  it('takes the body from the plan as it was, not from the change', async () => {
    const head = edit(finnishPlan, ['Ohjausryhmä päättää tiekartasta', 'Tuotepäällikkö päättää tiekartasta'])
    expect(told(await plans(finnishPlan, head))[0]).toContain('the steering group decides this')
  })

  it('takes the body that decides about the plan before those that decide about other things', async () => {
    const base = `${englishPlan.replace('by the steering group.', 'by the owners.')}`
    expect(told(await plans(base, base.replace('14 days', '7 days')))[0]).toContain(
      'the owners decide this (`GOVERNANCE.md`, line 36)',
    )
  })

  it('says so when the plan names several bodies, or none', async () => {
    const both = edit(finnishPlan, ['Pienet korjaukset hyväksyy', 'Rooleista päättää'])
    const none = finnishPlan.replace(/(### 2.2 Päätöksenteko\n\n)[\s\S]*?(?=###)/u, '$1Päätökset tehdään yhdessä.\n\n')
    const named = none.replace(/, josta ohjausryhmä päättää/u, '')
    for (const base of [both, named])
      expect(told(await plans(base, edit(base, ['asukasluvun suhteessa', 'tasan'])), 'fi')[0]).toContain(
        'Hallintamalli ei kerro selvästi, kuka tästä päättää. Omistajien kannattaa sopia siitä.',
      )
  })
})

describe('without something to compare', () => {
  it('nothing is known', async () => {
    expect(answer(await check.judge(await subject({ 'GOVERNANCE.md': finnishPlan }), {}))).toBe('undetermined')
  })

  it('nothing is asked of a repository without a plan whose licence and owners stay', async () => {
    expect(answer(await compare({ 'README.md': '# Kartta\n' }, { 'README.md': '# Karttapalvelu\n' }))).toBe(
      'notApplicable',
    )
  })

  it('nothing is known of a plan that can no longer be read', async () => {
    const head = { 'GOVERNANCE.md': new Uint8Array([0, 1, 2, 0, 255, 0]) }
    expect(answer(await compare({ 'GOVERNANCE.md': finnishPlan }, head))).toBe('undetermined')
  })

  it('a memo of a meeting beside the plan is no change of it', async () => {
    const memo =
      '# Ohjausryhmän kokous\n\nOhjausryhmä päätti äänestyksen jälkeen määräenemmistöllä, että vuosimaksu on 9 000 €.\n'
    const base = { 'docs/governance/hallintamalli.md': finnishPlan }
    expect(kinds(await compare(base, { ...base, 'docs/governance/2026-11-04-muistio.md': memo }))).toBe('')
  })
})
