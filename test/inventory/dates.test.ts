import { describe, expect, it } from 'vitest'
import { datesIn, latestPeriodEnd, statedDate } from '../../src/inventory/dates.ts'
import { readDocument } from '../../src/inventory/document.ts'
import { nextReviewStretches } from '../../src/inventory/next-review.ts'
import { nextReview } from '../../src/inventory/review-dates.ts'

const iso = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null
const spans = (text: string) => datesIn(text).map(({ from, to, precision }) => [iso(from), iso(to), precision])

async function stated(text: string) {
  const document = await readDocument('docs/hallintamalli.md', text)
  if ('unread' in document) throw new Error(document.unread.en)
  const date = statedDate(document)
  return date && [iso(date.to), date.line]
}

describe('dates in a text', () => {
  it.each([
    ['Approved 2026-05-12.', ['2026-05-12', '2026-05-12', 'day']],
    ['hyväksytty 12.5.2026', ['2026-05-12', '2026-05-12', 'day']],
    ['12. 5. 2026', ['2026-05-12', '2026-05-12', 'day']],
    ['on 12 May 2026', ['2026-05-12', '2026-05-12', 'day']],
    ['May 12, 2026', ['2026-05-12', '2026-05-12', 'day']],
    ['12. toukokuuta 2026', ['2026-05-12', '2026-05-12', 'day']],
    ['den 3 maj 2026', ['2026-05-03', '2026-05-03', 'day']],
    ['13/5/2026', ['2026-05-13', '2026-05-13', 'day']],
    ['toukokuussa 2026', ['2026-05-01', '2026-05-31', 'month']],
    ['i februari 2028', ['2028-02-01', '2028-02-29', 'month']],
    ['2026Q3', ['2026-07-01', '2026-09-30', 'quarter']],
    ['Q3/2026', ['2026-07-01', '2026-09-30', 'quarter']],
    ['4. neljännes 2026', ['2026-10-01', '2026-12-31', 'quarter']],
    ['H2 2026', ['2026-07-01', '2026-12-31', 'half']],
    ['syksy 2026', ['2026-08-01', '2026-12-31', 'season']],
    ['kevät 2027', ['2027-01-01', '2027-06-30', 'season']],
    ['hösten 2026', ['2026-08-01', '2026-12-31', 'season']],
    ['## 2027', ['2027-01-01', '2027-12-31', 'year']],
    ['- **2027**: maps', ['2027-01-01', '2027-12-31', 'year']],
    ['| 2027 | maps |', ['2027-01-01', '2027-12-31', 'year']],
  ])('are read in %j', (text, span) => {
    expect(spans(text)).toEqual([span])
  })

  it.each([
    'The service was built in 2019 and renewed in 2023.',
    '2019 the city began to build it.',
    'Release 2024.1 follows v2023.12.1.',
    'See https://kunta.fi/2026/05/12/uutinen and [memo](muistiot/2026-05-12.md).',
    '# Copyright 2024 City of Espoo',
    '31.2.2026 and 2026-13-01 are no days.',
    'Telephone 09 2026 1234',
  ])('are not seen in %j', (text) => {
    expect(spans(text)).toEqual([])
  })

  it('end with the last day of the latest period', () => {
    expect(iso(latestPeriodEnd(datesIn('- Q1/2026\n- syksy 2026\n- 2025-12-31')))).toBe('2026-12-31')
    expect(latestPeriodEnd([])).toBeNull()
  })
})

describe("a document's own date", () => {
  it.each([
    ['Last updated: 2026-04-30', '2026-04-30', 1],
    ['# Hallintamalli\n\nPäivitetty viimeksi 3.2.2026.', '2026-02-03', 3],
    ['# Plan\n\n*Senast uppdaterad: 1 juni 2026*', '2026-06-01', 3],
    ['| Tila | Hyväksytty 12.5.2026 |\n| --- | --- |\n| Pvm | 12.5.2026 |', '2026-05-12', 1],
    ['---\nupdated: 2026-01-15\n---\n\n# Plan', '2026-01-15', 2],
    [
      '| Versio | Pvm | Tila |\n| --- | --- | --- |\n| 0.9 | 1.3.2025 | Luonnos |\n| 1.0 | 12.5.2026 | Hyväksytty |',
      '2026-05-12',
      4,
    ],
    ['# Plan\n\nUpdated 2025-01-01\n\nLast reviewed: 2026-02-03', '2026-02-03', 5],
    ['# Malli\n\nHyväksytty 12.5.2025.\n\nViimeksi tarkistettu 3.2.2026, seuraava tarkistus 1/2027.', '2026-02-03', 5],
    ['# Plan\n\nSenast granskad 3.2.2026. Nästa översyn: 1.2.2027', '2026-02-03', 3],
    ['---\nlast_review: 2026-02-03\nnext_review: 2027-02-03\n---\n\n# Plan', '2026-02-03', 2],
    ['---\nreviewed: 2026-02-03\n---\n\n# Plan', '2026-02-03', 2],
    [
      '| Versio | Pvm | Seuraava tarkistus |\n| --- | --- | --- |\n| 0.9 | 1.3.2025 | 1.3.2026 |\n| 1.0 | 12.5.2026 | 12.5.2027 |',
      '2026-05-12',
      4,
    ],
    ['| version | date |\n| --- | --- |\n| 0.1 | 20.4.15 / PK |\n| 1.0 | 14.12.16 / OK |', '2016-12-14', 4],
  ])('is read from %j', async (text, date, line) => {
    expect(await stated(text)).toEqual([date, line])
  })

  it.each([
    ['Next review: 2026-06', '2026-06-30'],
    ['**Next review:** June 2026', '2026-06-30'],
    ['Next review: 2027', '2027-12-31'],
    ['This policy must be reviewed by 2026-06-30.', '2026-06-30'],
    ['Review by: 2026-06-30', '2026-06-30'],
    ['Seuraava tarkistus 1/2027', '2027-01-31'],
    ['Hallintamalli tarkistetaan seuraavan kerran syksyllä 2026.', '2026-12-31'],
    ['Asiakirja katselmoidaan viimeistään 31.5.2026', '2026-05-31'],
    ['Tiekartan seuraava päivitys: 3/2026', '2026-03-31'],
    ['Next update of this document: 2026-05', '2026-05-31'],
    ['Nästa översyn görs i maj 2026', '2026-05-31'],
    ['Planen ses över senast 1.3.2026', '2026-03-01'],
    ['| Tieto | Arvo |\n| --- | --- |\n| Seuraava tarkistus | 3.2.2026 |', '2026-02-03'],
    ['| Versio | Seuraava tarkistus |\n| --- | --- |\n| 0.9 | 1.3.2026 |\n| 1.0 | 12.5.2027 |', '2027-05-12'],
    ['---\nnext_review: 2026-06\n---\n\n# Plan', '2026-06-30'],
  ])('says when the next review is: %j', async (text, to) => {
    const document = await readDocument('PLAN.md', text)
    if ('unread' in document) throw new Error('unread')
    expect(iso(nextReview(document, { from: 1, to: document.lines })?.to ?? null)).toBe(to)
  })

  it.each([
    'Reviewed by the steering group 2026-05-12',
    'The next review was held 2025-05-05.',
    'Next release: 2026-06',
    'Seuraava päivitys 3/2026',
    'The code is reviewed before 2026-06-30.',
    'Next review meeting: 2026-06-01',
    'Nästa version kommer 1.3.2026.',
  ])('says no next review in %j', async (text) => {
    const document = await readDocument('PLAN.md', text)
    if ('unread' in document) throw new Error('unread')
    expect(nextReview(document, { from: 1, to: document.lines })).toBeNull()
  })

  it('is not any date that the text speaks of', async () => {
    expect(
      await stated('# Plan\n\nThe cities met in Oulu on 12.5.2019 and decided to build the service together.'),
    ).toBeNull()
  })
})

describe('the lines about a next review', () => {
  it('are found in linear time', () => {
    for (const piece of ['plan', 'seuraava ', '| ', 'next ', 'tarkistettava ', '|--', 'a']) {
      const line = piece.repeat(5000)
      expect(nextReviewStretches(`${line}\n|--|\n`.repeat(20)), piece).toBeDefined()
    }
  })

  it('are found in little time where a table seems to begin again and again', async () => {
    const text = `# Suunnitelma\n\n${'| Seuraava tarkistus | x |\n|---|---|\n| 1.1.2020 | |\n'.repeat(5000)}`
    const document = await readDocument('PLAN.md', text)
    if ('unread' in document) throw new Error('unread')
    expect(nextReview(document, { from: 1, to: document.lines })?.text).toBe('1.1.2020')
  })
})
