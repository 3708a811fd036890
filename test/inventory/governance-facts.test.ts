import { describe, expect, it } from 'vitest'
import { governanceChanges } from '../../src/inventory/governance-changes.ts'
import { planDecider } from '../../src/inventory/governance-decider.ts'
import { decidersIn } from '../../src/inventory/governance-deciders.ts'
import { keysIn, rulesIn } from '../../src/inventory/governance-facts.ts'
import { namesIn, sameWord, standsAmong } from '../../src/inventory/governance-names.ts'
import { amountsIn } from '../../src/inventory/governance-numbers.ts'
import { takeInventory } from '../../src/inventory/inventory.ts'
import { type Reading, readings } from '../../src/inventory/reading.ts'
import { memoryRepository } from '../../src/repository/memory.ts'
import { defaultSettings } from '../../src/ruleset/settings.ts'
import { finnishPlan, interfacePlan, swedishPlan } from './plans.ts'

const amounts = (text: string): readonly string[] => amountsIn(text).map(({ kind, value }) => `${kind} ${value}`)

async function plan(text: string): Promise<readonly Reading[]> {
  const inventory = await takeInventory(memoryRepository({ 'GOVERNANCE.md': text }), defaultSettings)
  return (await readings(inventory, ['governance'])).readings
}

describe('amounts', () => {
  it.each<[string, readonly string[]]>([
    ['Vuosimaksu on 5 000 €, liittymismaksu 1.500 euroa.', ['money 5000', 'money 1500']],
    ['€2,500 a year, EUR 300, 5 k€', ['money 5000', 'money 2500', 'money 300']],
    ['1,2 milj. € ja 0,50 €/asukas', ['money 1200000', 'money 0.5']],
    ['50 prosenttia, 33 %, 20 procent', ['percent 50', 'percent 33', 'percent 20']],
    ['kahden kolmasosan enemmistöllä, eli 2/3 äänistä', ['fraction 2/3']],
    ['a two-thirds majority within two weeks (14 days)', ['fraction 2/3', 'days 14']],
    ['inom fjorton dagar, minst tre medlemmar', ['days 14', 'count 3']],
    ['within 72 hours or 5 working days', ['days 3', 'days 5 working']],
    ['2 vuotta, 18 kuukautta', ['months 24', 'months 18']],
    ['at least three of the members', ['count 3']],
  ])('are read in figures and letters: %s', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })

  it.each(['Päivitetty 12.5.2026', 'Versio 1.2, EUPL 1.2', 'Neljä kertaa vuodessa', 'See section 3.2', '# 4 Rahoitus'])(
    'are no dates, versions and numbers of chapters: %s',
    (text) => {
      expect(amounts(text)).toEqual([])
    },
  )
})

describe('ways of deciding', () => {
  it.each<[string, readonly string[]]>([
    ['Päätökset tehdään yksimielisesti', ['unanimous']],
    ['Päätetään äänestämällä, enemmistöllä', ['majority']],
    ['Muutos vaatii määräenemmistön', ['qualified']],
    ['Besluten fattas med kvalificerad majoritet', ['qualified']],
    ['Styrgruppen röstar', ['vote']],
    ['decided by lazy consensus', ['lazy']],
    ['by super majority', ['qualified']],
    ['The chair has the casting vote and Espoo a veto', ['veto', 'casting']],
    ['The devoted group meets', []],
  ])('are recognised: %s', (text, expected) => {
    expect([...rulesIn(text)].sort()).toEqual([...expected].sort())
  })

  it.each<[string, readonly string[]]>([
    ['Kustannukset jaetaan asukasluvun suhteessa', ['population']],
    ['Kostnaderna fördelas enligt invånarantal', ['population']],
    ['Yhteiset kustannukset jaetaan tasan', ['equally']],
    ['Costs are split by use', ['use']],
    ['Kukin omistaja maksaa oman toteutuksensa', ['own']],
    ['Var och en betalar sitt eget införande', ['own']],
    ['Liittyminen on maksutonta', ['free']],
  ])('costs are shared by: %s', (text, expected) => {
    expect([...keysIn(text)]).toEqual(expected)
  })

  it.each<[string, readonly string[]]>([
    ['Ohjausryhmä päättää tiekartasta', ['steering']],
    ['Muutokset hyväksyy ohjausryhmä', ['steering']],
    ['Omistajat ja ohjausryhmä päättävät budjetista', ['owner', 'steering']],
    ['Om färdplanen beslutar styrgruppen', ['steering']],
    ['Ändringarna godkänns av produktchefen', ['product_manager']],
    ['Changes are approved by the steering group', ['steering']],
    ['Tuotepäällikkö valmistelee päätökset', []],
    ['Päätöksistä kerrotaan omistajille', []],
    ['The group decides, and the community is informed', []],
  ])('who decides: %s', (text, expected) => {
    expect([...decidersIn(text)].sort()).toEqual([...expected].sort())
  })
})

describe('names', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['Espoo, Oulu ja Tampere (pj)', [['espoo'], ['oulu'], ['tampere']]],
    ['Oulun kaupunki, kirjasto@ouka.fi', [['oulun']]],
    ['City of Espoo', [['espoo']]],
    ['Oulun kaupunki, tekninen toimi', [['oulun']]],
    ['Valmistelee, päättää ja valvoo', []],
    ['@espoo/kartta', [['@espoo/kartta']]],
    ['Päättää budjetista ja valvoo laatua', []],
    ['Handles conduct, plans releases', []],
  ])('are told from duties: %s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })

  it.each([
    ['turku', 'turun'],
    ['helsinki', 'helsingin'],
    ['espoo', 'espoon'],
    ['lahti', 'lahden'],
    ['tampere', 'tampre'],
  ])('are the same in other cases and after a slip: %s, %s', (a, b) => {
    expect([sameWord(a, b), sameWord(b, a)]).toEqual([true, true])
  })

  it.each([
    ['espoo', 'oulu'],
    ['vantaa', 'vaasa'],
    ['pori', 'porvoo'],
    ['kemi', 'kerava'],
  ])('are not the same because they begin alike: %s, %s', (a, b) => {
    expect([sameWord(a, b), sameWord(b, a)]).toEqual([false, false])
  })

  it('stand where half of them stands', () => {
    expect(standsAmong(['aino', 'korhonen'], new Set(['korhonen', 'espoo']))).toBe(true)
    expect(standsAmong(['aino', 'korhonen'], new Set(['eero', 'nieminen']))).toBe(false)
  })
})

describe('two states of a plan', () => {
  it.each([
    ['Finnish', finnishPlan],
    ['Swedish', swedishPlan],
    ['of an interface', interfacePlan],
  ])('say the same when their lines are shuffled within sections (%s)', async (_, text) => {
    const shuffled = text.replace(/\n\n## [\s\S]*/u, (rest) =>
      rest
        .split(/\n\n(?=## )/u)
        .reverse()
        .join('\n\n'),
    )
    expect(governanceChanges(await plan(text), await plan(shuffled))).toEqual([])
  })

  it('differ by each thing that a decision is needed for, with its place', async () => {
    const head = interfacePlan
      .replace('Helsinki, Turku ja Vantaa', 'Helsinki, Turku ja Espoo')
      .replace('tasan', 'käytön mukaan')
    expect(governanceChanges(await plan(interfacePlan), await plan(head))).toEqual([
      { part: 'roles', role: 'owner', place: { path: 'GOVERNANCE.md', line: 9 } },
      { part: 'funding', role: null, place: { path: 'GOVERNANCE.md', line: 20 } },
    ])
  })

  it('are compared in a moment however large they are', async () => {
    const large = finnishPlan.repeat(60)
    const changes = governanceChanges(await plan(large), await plan(large.replace('yksimielisesti', 'enemmistöllä')))
    expect(changes.map(({ part }) => part)).toEqual(['decision'])
  })
})

describe('the body that decides about a plan', () => {
  it.each<[string, string, string | undefined]>([
    ['who makes its decisions', finnishPlan, 'steering'],
    ['in Swedish', swedishPlan, 'steering'],
    [
      'who approves changes of it',
      `${finnishPlan}\n## Hallintamallin päivittäminen\n\nMuutokset hyväksyvät omistajat.\n`,
      'owner',
    ],
    ['nobody', '# Plan\n\n## Roles\n\nThe cities work together and meet now and then.\n', undefined],
  ])('is %s', async (_, text, expected) => {
    expect(planDecider(await plan(text))?.body).toBe(expected)
  })
})
