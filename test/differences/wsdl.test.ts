import { describe, expect, it } from 'vitest'
import type { ApiChange } from '../../src/description.ts'
import { wsdlChanges } from '../../src/differences/wsdl.ts'
import { queue, queue20 } from '../interfaces/wsdl-queue.ts'

const files = (text: string) => new Map([['queue.wsdl', text]])

async function changes(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): Promise<readonly ApiChange[]> {
  const found = await wsdlChanges(before, after)
  if ('undetermined' in found) throw new Error(found.undetermined.en)
  return found
}

const brief = async (before: string, after: string): Promise<readonly string[]> =>
  (await changes(files(before), files(after))).map(({ verdict, code, subject }) => `${verdict} ${code} ${subject}`)

/** The queue with something else in place of something. */
const other = (from: string | RegExp, to: string, text = queue): string => {
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  return changed
}

const cancel = /\s*<operation name="Cancel">[\s\S]*?<\/operation>/u

describe('changes of a WSDL', () => {
  it.each([
    ['operation removed', queue, () => other(cancel, ''), ['breaking operation-removed Queue.Cancel']],
    [
      'part removed',
      queue,
      () => other('<part name="card" type="xs:string"/>\n', ''),
      ['breaking part-removed Queue.Reserve'],
    ],
    [
      'type of a part',
      queue,
      () => other('type="xs:int"', 'type="xs:long"'),
      ['breaking part-type-changed Queue.Reserve'],
    ],
    [
      'part for the input',
      queue,
      () => other('<part name="body"', '<part name="day" type="xs:date"/><part name="body"'),
      ['breaking part-added Queue.Reserve'],
    ],
    [
      'part for the output',
      queue,
      () => other('<part name="place"', '<part name="day" type="xs:date"/><part name="place"'),
      ['compatible part-added Queue.Reserve'],
    ],
    [
      'output removed',
      queue,
      () => other('<output message="tns:ReserveResponse"/>', ''),
      ['breaking output-removed Queue.Reserve'],
    ],
    [
      'fault removed',
      queue,
      () => other('<fault name="Refused" message="tns:Refused"/>', ''),
      ['unclear fault-removed Queue.Reserve'],
    ],
    [
      'service removed',
      queue,
      () => other(/<service[\s\S]*<\/service>/u, ''),
      ['breaking service-removed QueueService'],
    ],
    [
      'endpoint removed',
      queue,
      () => other(/<port [\s\S]*<\/port>/u, ''),
      ['breaking endpoint-removed QueueService.QueuePort'],
    ],
    [
      'address',
      queue,
      () => other('https://library.example.fi/', 'https://queue.example.fi/'),
      ['unclear address-changed QueueService.QueuePort'],
    ],
    ['style', queue, () => other('style="document"', 'style="rpc"'), ['breaking style-changed Queue']],
    ['action', queue, () => other('"reserve"', '"reserve2"'), ['unclear action-changed Queue.Reserve']],
    [
      'data type',
      queue,
      () => other('name="title" type="xs:string"', 'name="title" type="xs:token"'),
      ['unclear schema-type-changed null'],
    ],
    [
      'data type added',
      queue,
      () => other('<xs:element name="R', '<xs:element name="Q" type="xs:int"/><xs:element name="R'),
      ['compatible schema-type-added null'],
    ],
    ['namespace', queue, () => queue.replaceAll('urn:queue', 'urn:queue2'), ['unclear namespace-changed null']],
    [
      'port type removed',
      queue20,
      () => other(/<interface [\s\S]*<\/interface>/u, '', queue20),
      ['breaking port-type-removed Queue'],
    ],
    [
      'element of an input (2.0)',
      queue20,
      () => other('tns:Reservation', 'tns:Wish', queue20),
      ['breaking part-type-changed Queue.Reserve'],
    ],
  ])('%s', async (_, before, after, expected) => {
    expect(await brief(before, after())).toEqual(expected)
  })

  it('is compatible when something is added', async () => {
    expect(await brief(other(cancel, ''), queue)).toEqual(['compatible operation-added Queue.Cancel'])
  })

  it.each([
    ['prefixes', queue.replaceAll('xs:', 'xsd:').replaceAll(':xs=', ':xsd=')],
    ['another prefix of its own', queue.replaceAll('tns:', 'q:').replaceAll(':tns=', ':q=')],
    [
      'documentation',
      queue
        .replace('Takes a place', 'Gets a place')
        .replace(
          '<xs:sequence>',
          '<!-- x --><xs:annotation><xs:documentation>Title</xs:documentation></xs:annotation><xs:sequence>',
        ),
    ],
    ['layout', queue.replaceAll('\n', '\n\n  ').replaceAll('/>', ' />')],
    ['names of messages', queue.replaceAll('CancelRequest', 'CancelWish')],
    [
      'order',
      queue.replace(/(<message name="CancelRequest">.*<\/message>)\n(.*<message name="Refused">.*)/u, '$2\n$1'),
    ],
    ['order of attributes', queue.replace('name="card" type="xs:string"', 'type="xs:string"  name="card"')],
  ])('says nothing of %s', async (_, text) => {
    expect(text).not.toBe(queue)
    expect(await brief(queue, text)).toEqual([])
    expect(await brief(text, queue)).toEqual([])
  })

  it('says nothing when messages and types move to files of their own', async () => {
    const schema = /<xs:schema[\s\S]*<\/xs:schema>/u.exec(queue)?.[0] ?? ''
    const head = schema.replace(
      '<xs:schema',
      '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:tns="urn:queue"',
    )
    const parts = new Map([
      ['queue.wsdl', queue.replace(schema, '')],
      ['queue.xsd', head],
    ])
    expect(await changes(files(queue), parts)).toEqual([])
    expect(await changes(parts, files(queue))).toEqual([])
  })

  it('knows the places', async () => {
    const [change] = await changes(files(queue), files(other('<part name="card" type="xs:string"/>\n', '\n')))
    expect(change).toMatchObject({
      before: { path: 'queue.wsdl', line: 14, column: 5 },
      after: { path: 'queue.wsdl', line: 13, column: 3 },
      key: 'part-removed:Queue.Reserve:input.card',
      names: ['Reserve', 'Queue.Reserve', 'card'],
      what: { en: 'message part `card` removed', sv: 'meddelandedelen `card` är borttagen' },
      deprecated: null,
    })
  })

  it('is undetermined for what cannot be read', async () => {
    expect(await wsdlChanges(files(queue), files('<a>'))).toHaveProperty('undetermined')
    expect(await wsdlChanges(files('<a/>'), files(queue))).toHaveProperty('undetermined')
  })
})
