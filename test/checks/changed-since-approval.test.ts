import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import check from '../../src/checks/changed-since-approval.ts'
import type { MemoryOptions } from '../../src/repository/memory.ts'
import { answer, judge, problemsOf, told } from './subject.ts'

const path = 'GOVERNANCE.md'
const cover = '| Versio | Pvm | Tila |\n| --- | --- | --- |\n| 1.0 | 14.5.2025 | Hyväksytty |\n'
const body = `
Kirjastojonon omistavat Oulun kaupunki ja Kempeleen kunta yhdessä.

## 1. Roolit

Tuotepäällikkö valmistelee kokoukset ja vastaa yhteydenottoihin. Ohjausryhmässä on jäsen kummastakin kunnasta.

## 2. Rahoitus

- Kunnat jakavat kustannukset asukaslukujen suhteessa.
- Uusi kunta maksaa 2000 euroa.
`
const plan = (head: string, text = body) => `# Hallintamalli\n\n${head}${text}`
const approved = plan(cover)

const version = (day: string, text: string | null) => ({
  commit: day.replaceAll('-', '').padEnd(40, '0'),
  date: new Date(`${day}T10:00:00Z`),
  text,
})
type Version = ReturnType<typeof version>
const since = (text: string, ...versions: readonly Version[]) => {
  const options: MemoryOptions = { versions: { [path]: versions } }
  return judge(check, {}, { [path]: text }, options)
}

describe('a plan that was approved', () => {
  const before = version('2025-05-14', approved)

  it('is told with the parts that have changed since', async () => {
    const text = approved.replace('2000 euroa', '3000 euroa').replace('kummastakin', 'molemmista ja sihteeri')
    const judgement = await since(text, before)
    expect(told(judgement, 'fi')).toEqual([
      'GOVERNANCE.md:5 Asiakirja `GOVERNANCE.md` hyväksyttiin 14.5.2025, ja sen jälkeen ovat muuttuneet nämä kohdat: `1. Roolit` (rivi 11) ja `2. Rahoitus` (rivi 16). Kirjaa muutos versiotaulukkoon ja vie se hyväksyttäväksi, tai palauta hyväksytty teksti.',
    ])
    expect(told(judgement, 'sv')).toEqual([
      'GOVERNANCE.md:5 `GOVERNANCE.md` godkändes den 14.5.2025, och sedan dess har de här avsnitten ändrats: `1. Roolit` (rad 11) och `2. Rahoitus` (rad 16). Anteckna ändringen i versionstabellen och lägg fram den för godkännande, eller återställ den godkända texten.',
    ])
    const [problem] = problemsOf(judgement)
    expect(problem?.related).toEqual([
      { path, line: 11 },
      { path, line: 16 },
    ])
    expect(problem?.parts).toEqual(['`1. Roolit`', '`2. Rahoitus`'])
  })

  it.each([
    ['nothing', (text: string) => text],
    ['a slip', (text: string) => text.replace('valmistelee', 'valmistele')],
    ['wrapping', (text: string) => text.replace('kokoukset ja', 'kokoukset\nja')],
    ['marks', (text: string) => text.replaceAll('\n- ', '\n* ').replace('Tuotepäällikkö', '**Tuotepäällikkö**')],
    ['a link', (text: string) => text.replace('kokoukset', '[kokoukset](https://kunta.example/kokoukset)')],
    ['numbers of headings', (text: string) => text.replace('1. Roolit', '3.1 Roolit')],
    ['a renamed heading', (text: string) => text.replace('1. Roolit', 'Roolit ja vastuut')],
    ['a date', (text: string) => text.replace('yhdessä.', 'yhdessä (3.2.2026).')],
    ['the line about a review', (text: string) => text.replace(cover, `${cover}\nViimeksi tarkistettu 3.2.2026\n`)],
    ['the form of its table', (text: string) => text.replace('| 1.0 |', '| **1.0** |')],
    [
      'the order of its parts',
      (text: string) => {
        const [start, roles, funding] = text.split('\n## ')
        return [start, `${funding}`, `${roles}`].join('\n## ')
      },
    ],
  ])('is the same with other %s', async (_, edit) => {
    expect(answer(await since(edit(approved), version('2026-03-01', edit(approved)), before))).toBe('passed')
  })

  it.each([
    ['not', 'jakavat', 'eivät jaa'],
    ['an amount', '2000', '2001'],
    ['who pays whom', 'Oulun kaupunki ja Kempeleen kunta', 'Kempeleen kunta ja Oulun kaupunki'],
    ['a sentence less', ' Ohjausryhmässä on jäsen kummastakin kunnasta.', ''],
  ])('is another with another word: %s', async (_, was, is) => {
    expect(answer(await since(approved.replace(was, is), before))).toBe('problems')
  })

  it('counts from the text in which the approval was written in', async () => {
    const draft = plan(cover.replace('Hyväksytty', 'Luonnos'), body.replace('2000', '1000'))
    const history = [version('2025-06-02', approved), version('2025-04-01', draft)]
    expect(answer(await since(approved, ...history))).toBe('passed')
    expect(answer(await since(approved.replace('2000', '3000'), ...history))).toBe('problems')
  })

  it('counts from the end of its day, where the approval stood there before', async () => {
    const early = approved.replace('2000', '1000')
    expect(answer(await since(approved, before, version('2025-05-01', early)))).toBe('passed')
  })

  it('names no person whose name is a heading', async () => {
    for (const [title, name] of [
      ['Tuotepäällikkö: Maija Virtanen', '`Tuotepäällikkö` (rivi 15)'],
      ['Maija Virtanen', 'osa (rivi 15)'],
      ['maija@kunta.example', 'osa (rivi 15)'],
    ]) {
      const text = approved.replace('## 2. Rahoitus\n', `## ${title}\n\nHän vastaa tiekartasta.\n\n## 2. Rahoitus\n`)
      const judgement = await since(text.replace('Hän vastaa', 'Hän päättää'), version('2025-05-14', text))
      expect(told(judgement, 'fi')[0]).toContain(`muuttunut tämä kohta: ${name}.`)
      expect(JSON.stringify(judgement)).not.toMatch(/Virtanen|maija/u)
    }
  })

  it('may be the uncommitted text, or one of which the history is not known', async () => {
    expect(answer(await since(approved))).toBe('passed')
    expect(answer(await since(approved, version('2025-04-01', plan('', body))))).toBe('passed')
    expect(answer(await since(approved, version('2025-05-14', null)))).toBe('undetermined')
    const cut = { versions: { undetermined: { fi: 'x', sv: 'x', en: 'cut' } } }
    expect(answer(await judge(check, {}, { [path]: approved }, cut))).toBe('undetermined')
  })

  it('has noted what it changed, when a newer row is in its table', async () => {
    const draft = cover.replace('\n| 1.0', '\n| 1.1 | 1.9.2026 | Luonnos |\n| 1.0')
    expect(answer(await since(plan(draft, body.replace('2000', '3000')), before))).toBe('notApplicable')
  })

  it.each([
    'Hyväksytty ohjausryhmässä 14.5.2025\n',
    '**Hyväksymispäivä:** 14.5.2025\n',
    'Godkänd av styrgruppen den 14 maj 2025\n',
    'Status: approved 2025-05-14\n',
    '| Tieto | Arvo |\n| --- | --- |\n| Hyväksytty | 14.5.2025 |\n',
    'Approved by the steering group on 14 May 2025.\n',
  ])('says so in %j', async (head) => {
    const text = plan(head)
    expect(answer(await since(text.replace('2000', '3000'), version('2025-05-20', text)))).toBe('problems')
  })

  it('says so in its front matter', async () => {
    for (const front of ['approved: 2025-05-14', 'status: approved\ndate: 2025-05-14']) {
      const text = `---\n${front}\n---\n\n${plan('')}`
      expect(answer(await since(text.replace('2000', '3000'), version('2025-05-20', text)))).toBe('problems')
    }
  })

  it.each([
    '',
    'Päivitetty 14.5.2025\n',
    'Ei vielä hyväksytty 14.5.2025\n',
    'Status: draft 2025-05-14, to be approved\n',
    'The budget of 2025-05-14 was approved by the council in the same meeting as the plan of the library.\n',
  ])('does not say so in %j', async (head) => {
    const text = plan(head)
    expect(answer(await since(text.replace('2000', '3000'), version('2025-05-20', text)))).toBe('notApplicable')
  })

  it('is not looked for in a section of the README', async () => {
    const readme = `# Kirjastojono\n\nJono kaikille.\n\n## Hallintamalli\n\nHyväksytty 14.5.2025\n\n${body}`
    expect(answer(await judge(check, {}, { 'README.md': readme }))).toBe('notApplicable')
  })

  const word = fc.constantFrom('kunta', 'ohjausryhmä', 'päättää', 'maksaa', 'tiekartasta', 'vuosittain', 'yhdessä')
  const sentence = fc.array(word, { minLength: 3, maxLength: 8 }).map((words) => `Kun ${words.join(' ')}.`)
  const parts = fc.uniqueArray(sentence, { minLength: 2, maxLength: 6 })
  it('changes with its sentences, and with nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 0, max: 5 }), async (sentences, at) => {
        const written = (list: readonly string[], between: string) =>
          plan(cover, `\n## Roolit\n\n${list.join(between)}\n\n## Rahoitus\n\nKunnat jakavat kulut keskenään.\n`)
        const was = version('2025-05-14', written(sentences, ' '))
        for (const between of ['\n', ' ', '\n\n'])
          expect(answer(await since(written(sentences, between), was))).toBe('passed')
        const fewer = sentences.filter((_, index) => index !== at % sentences.length)
        expect(answer(await since(written(fewer, ' '), was))).toBe('problems')
      }),
      { numRuns: 40 },
    )
  })

  it('is compared in linear time, whatever it holds', async () => {
    for (const piece of [
      '# a\n\nb c d.\n\n',
      'a b. ',
      '- x\n',
      '| 1.0 | a |\n',
      '**a**\n\n',
      '## Roolit\n\n',
      '> a\n',
      'a1.1.2020 ',
    ]) {
      const text = plan(cover, `\n${Array.from({ length: 1500 }, (_, n) => piece.replace('a', `a${n}`)).join('')}`)
      expect(await since(text, version('2025-05-14', text.replaceAll('a1', 'e1'))), piece).toBeDefined()
    }
  }, 60_000)
})
