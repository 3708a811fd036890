import { describe, expect, it } from 'vitest'
import { type Document, topics } from '../../src/artefact.ts'
import { readDocument } from '../../src/inventory/document.ts'
import { topicsOf } from '../../src/inventory/topics.ts'
import { emptyForm, finnishPlan, interfacePlan, skeletonOf, swedishPlan } from './plans.ts'

async function read(text: string): Promise<Document> {
  const document = await readDocument('docs/hallintamalli.md', text)
  if ('unread' in document) throw new Error(document.unread.en)
  return document
}
const found = async (text: string) => [...topicsOf(await read(text)).keys()]

/** The number of the first line that holds these words. */
const lineOf = (text: string, words: string): number => text.split('\n').findIndex((line) => line.includes(words)) + 1

describe('the topics of a governance plan', () => {
  it('are all found in a whole Finnish plan', async () => {
    expect(await found(finnishPlan)).toEqual(topics)
  })

  it('are found in a whole Swedish plan', async () => {
    expect((await found(swedishPlan)).filter((topic) => topic !== 'owner-named')).toEqual(
      topics.filter((topic) => topic !== 'owner-named'),
    )
  })

  it('are found in the plan of an interface, and only those that it states', async () => {
    const list = await found(interfacePlan)
    for (const topic of ['purpose-scope', 'owner-named', 'decision-making', 'funding', 'lifecycle'])
      expect(list).toContain(topic)
    for (const topic of ['membership', 'conflict-resolution', 'meetings-communication'])
      expect(list).not.toContain(topic)
  })

  it('stand on the line of their heading and of the sentence that says so', async () => {
    const lines = topicsOf(await read(finnishPlan))
    expect(lines.get('conflict-resolution')).toEqual([
      lineOf(finnishPlan, '### 2.3 Erimielisyydet'),
      lineOf(finnishPlan, 'Erimielisyydet ratkaisee'),
    ])
    expect(lines.get('owner-named')).toContain(lineOf(finnishPlan, '| Omistajat |'))
  })

  it('are none in a plan that has the headings and nothing under them', async () => {
    for (const plan of [finnishPlan, swedishPlan, interfacePlan]) expect(await found(skeletonOf(plan))).toEqual([])
  })

  it('are none where the form was not filled in', async () => {
    expect((await found(emptyForm)).filter((topic) => topic !== 'roles')).toEqual([])
  })

  it('are those of the given lines only', async () => {
    const document = await read(finnishPlan)
    const range = { from: lineOf(finnishPlan, '## 4 Rahoitus'), to: lineOf(finnishPlan, '## 5 Mukaantulo') - 1 }
    expect([...topicsOf(document, range).keys()]).toContain('funding')
    expect([...topicsOf(document, range).keys()]).not.toContain('licence-ipr')
    for (const lines of topicsOf(document, range).values())
      for (const line of lines) expect(line >= range.from && line <= range.to).toBe(true)
  })

  it('are the same for CRLF line ends', async () => {
    const crlf = topicsOf(await read(finnishPlan.replaceAll('\n', '\r\n')))
    expect([...crlf]).toEqual([...topicsOf(await read(finnishPlan))])
  })

  it('are not taken from code and quotes', async () => {
    expect(await found('# Ohje\n\n```\nOhjausryhmä päättää yksimielisesti.\n```\n')).toEqual([])
    expect(await found('# Guide\n\n    Decisions are made by consensus.\n')).toEqual([])
  })

  it('have no way of contributing where a heading only lists contributors', async () => {
    expect(
      await found(
        '# Map\n\n## Contributors\n\nAnna Example, Bo Exempel, Cecilia Esimerkki and many others we thank.\n',
      ),
    ).not.toContain('contribution-process')
  })
})
