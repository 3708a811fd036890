import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readWsdl } from '../../src/interfaces/wsdl.ts'
import { queue, queue20 } from './wsdl-queue.ts'

const read = (text: string) => readWsdl(new Map([['queue.wsdl', text]]))

describe('a WSDL', () => {
  it('is read with its services, operations and messages', async () => {
    const reading = await read(queue)
    expect(reading).toMatchObject({
      faults: [],
      undetermined: null,
      version: '1.1',
      name: 'Queue',
      documentation: 'Library queue',
    })
    expect(reading.operations).toEqual([
      { subject: 'Queue.Reserve', location: { path: 'queue.wsdl', line: 21, column: 5 }, described: true },
      { subject: 'Queue.Cancel', location: { path: 'queue.wsdl', line: 26, column: 5 }, described: false },
    ])
    const [file] = reading.files
    expect(file?.messages.get('{urn:queue}ReserveRequest')?.parts).toMatchObject([
      { name: 'card', type: 'type {http://www.w3.org/2001/XMLSchema}string' },
      { name: 'body', type: 'element {urn:queue}Reservation' },
    ])
    expect(file?.services).toMatchObject([
      { name: 'QueueService', endpoints: [{ name: 'QueuePort', address: 'https://library.example.fi/queue' }] },
    ])
  })

  it('is read in version 2.0', async () => {
    const reading = await read(queue20)
    expect(reading).toMatchObject({ faults: [], undetermined: null, version: '2.0' })
    expect(reading.operations.map(({ subject }) => subject)).toEqual(['Queue.Reserve'])
    expect(reading.files[0]?.services[0]?.endpoints[0]?.address).toBe('https://library.example.fi/queue')
  })

  it.each([
    ['an end tag that does not fit', queue.replace('</types>', '</typos>'), 12],
    ['a document that ends', queue.slice(0, 400), 6],
    ['an entity that nobody defined', queue.replace('Library queue', 'Library &nbsp; queue'), 4],
    ['an attribute twice', queue.replace('name="Reserve"', 'name="Reserve" name="x"'), 21],
    ['no XML', 'openapi: 3.1.0', 1],
  ])('tells where it is not well-formed: %s', async (_, text, line) => {
    const { faults } = await read(text)
    expect(faults).toMatchObject([{ location: { path: 'queue.wsdl', line }, key: expect.stringMatching(/^syntax:/u) }])
  })

  it('counts columns in UTF-16, as everything else does', async () => {
    const { faults } = await read('<a>\n<b>🚦🚦</c></a>')
    expect(faults[0]?.location).toEqual({ path: 'queue.wsdl', line: 2, column: 8 })
  })

  it.each([
    ['message', queue.replace('tns:CancelRequest', 'tns:Missing'), 'undefined:message:Missing'],
    ['port type', queue.replace('type="tns:Queue"', 'type="tns:Missing"'), 'undefined:portType:Missing'],
    ['binding', queue.replace('binding="tns:QueueSoap"', 'binding="tns:Missing"'), 'undefined:binding:Missing'],
    [
      'name twice',
      queue
        .replace('message name="CancelRequest"', 'message name="ReserveRequest"')
        .replace('tns:CancelRequest', 'tns:ReserveRequest'),
      'twice:ReserveRequest',
    ],
  ])('says what it refers to in vain: %s', async (_, text, key) => {
    expect((await read(text)).faults.map((fault) => fault.key)).toEqual([key])
  })

  it.each([
    ['with an import', queue.replace('<types>', '<import namespace="urn:x" location="x.wsdl"/><types>')],
    [
      'of another namespace',
      queue
        .replace('xmlns:other="urn:other"', 'xmlns:other="urn:more"')
        .replace('tns:CancelRequest', 'other:CancelRequest'),
    ],
    ['with a prefix that is not declared', queue.replace('tns:CancelRequest', 'nowhere:CancelRequest')],
  ])('may refer to what stands elsewhere: %s', async (_, text) => {
    expect(
      (await read(text.replace('tns:CancelRequest', 'tns:Missing').replace('<nothing/>', ''))).faults.length,
    ).toBeLessThan(text.includes('<import') ? 1 : 2)
    expect((await read(text)).faults).toEqual([])
  })

  it('may be two operations of one name, and other XML is no mistake', async () => {
    const twice = queue.replace(
      '<operation name="Cancel">\n      <input message',
      '<operation name="Reserve">\n      <input message',
    )
    expect((await read(twice)).faults).toEqual([])
    const other = await read('<project xmlns="urn:x"><a/></project>')
    expect(other).toMatchObject({ faults: [], version: null, undetermined: { en: expect.stringContaining('no WSDL') } })
  })

  it('expands no entity and reads nothing outside', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${`&b${i + 1};`.repeat(10)}">`).join('')}<!ENTITY x SYSTEM "file:///etc/passwd">]>`
    const text = bomb + queue.replace('<?xml version="1.0"?>\n', '').replace('Library queue', '&b0;&x;')
    const reading = await read(text)
    expect(reading).toMatchObject({ faults: [], undetermined: null, documentation: '&b0;&x;' })
  })

  it('is left undetermined when it is too deep or a template', async () => {
    for (const text of [`${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`, '<definitions name="{{ name }}"'])
      expect(await read(text)).toMatchObject({ faults: [], undetermined: { fi: expect.stringMatching(/\.$/u) } })
  })

  it('that is long or strange is read to its end', async () => {
    for (const inner of [
      '<a/>'.repeat(200_000),
      '&amp;'.repeat(200_000),
      '🚦 '.repeat(200_000),
      '<![CDATA[x]]>'.repeat(50_000),
      '<'.repeat(200_000),
      '<!--'.repeat(100_000),
      `<a b="${'>'.repeat(200_000)}`,
    ])
      expect(await read(`<definitions>${inner}</definitions>`)).toHaveProperty('faults')
  })

  it('never throws', async () => {
    const cut = fc
      .tuple(fc.nat(queue.length), fc.nat(40))
      .map(([at, width]) => queue.slice(0, at) + queue.slice(at + width))
    await fc.assert(
      fc.asyncProperty(fc.oneof(cut, fc.string()), async (text) => {
        for (const { location } of (await read(text)).faults)
          expect(location.line).toBeLessThanOrEqual(text.split('\n').length)
      }),
      { numRuns: 300 },
    )
  })
})
