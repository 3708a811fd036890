import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHostOf, isMunicipality, publicBodies } from '../../src/inventory/body-index.ts'
import { bodiesIn, bodyNamed, sameBody } from '../../src/inventory/public-bodies.ts'

const bodies = publicBodies()
const municipalities = bodies.filter(isMunicipality)
const of = (kind: string) => bodies.filter((body) => body.kind === kind)
const fi = (name: string, listed = false) => bodyNamed(name, { listed })?.fi ?? null
const told = (text: string) =>
  bodiesIn(text).map(({ body, start, end, certainty }) => `${body.fi} ${certainty} ${text.slice(start, end)}`)

describe('the list of Finnish public bodies', () => {
  it('has the 308 municipalities of 2026, 16 of them in Åland, with 107 cities', () => {
    expect(municipalities).toHaveLength(308)
    expect(municipalities.filter(({ domains }) => domains.some((domain) => domain.endsWith('.ax')))).toHaveLength(16)
    expect(of('city')).toHaveLength(107)
  })

  it('has 21 wellbeing services counties and 18 regional councils beside the Government of Åland', () => {
    expect(of('wellbeing')).toHaveLength(21)
    expect(of('region')).toHaveLength(19)
  })

  it('has no name twice', () => {
    const names = bodies.flatMap(({ fi, sv }) => [...new Set([fi, sv])]).map((name) => name.toLowerCase())
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    const domains = bodies.flatMap((body) => body.domains)
    expect(domains.filter((domain, index) => domains.indexOf(domain) !== index)).toEqual([])
  })

  it('has Finnish genitives that end in n', () => {
    expect(bodies.filter(({ genitive }) => !genitive.endsWith('n'))).toEqual([])
  })

  it.each([
    ['Turku', 'Turun', 'Åbo'],
    ['Tampere', 'Tampereen', 'Tammerfors'],
    ['Oulu', 'Oulun', 'Uleåborg'],
    ['Rovaniemi', 'Rovaniemen', 'Rovaniemi'],
    ['Kouvola', 'Kouvolan', 'Kouvola'],
    ['Pori', 'Porin', 'Björneborg'],
    ['Lappeenranta', 'Lappeenrannan', 'Villmanstrand'],
    ['Hämeenlinna', 'Hämeenlinnan', 'Tavastehus'],
    ['Kauniainen', 'Kauniaisten', 'Grankulla'],
    ['Virrat', 'Virtain', 'Virdois'],
    ['Uusikaupunki', 'Uudenkaupungin', 'Nystad'],
    ['Isokyrö', 'Isonkyrön', 'Storkyro'],
    ['Punkalaidun', 'Punkalaitumen', 'Punkalaidun'],
    ['Raasepori', 'Raaseporin', 'Raseborg'],
    ['Maarianhamina', 'Maarianhaminan', 'Mariehamn'],
  ])('knows %s, %s, %s', (name, genitive, sv) => {
    expect(municipalities.find((body) => body.fi === name)).toMatchObject({ genitive, sv })
  })

  it('leaves out who was merged, and knows the successor', () => {
    expect(municipalities.some((body) => body.fi === 'Pertunmaa')).toBe(false)
    expect(fi('Pertunmaan kunta')).toBe('Mäntyharju')
    expect(fi('Väestörekisterikeskus')).toBe('Digi- ja väestötietovirasto')
  })
})

describe('a body by its name', () => {
  it('is found for every body in Finnish, Swedish and with what it is', () => {
    for (const body of bodies) {
      expect(bodyNamed(body.fi, { listed: true }), body.fi).toBe(body)
      expect(bodyNamed(body.sv, { listed: true }), body.sv).toBe(body)
      expect(bodyNamed(body.genitive, { listed: true }), body.genitive).toBe(body)
      expect(bodyNamed(body.fi.toUpperCase(), { listed: true }), body.fi).toBe(body)
    }
    for (const body of municipalities) {
      for (const name of [
        `${body.genitive} kaupunki`,
        `${body.genitive} kunnalle`,
        `${body.sv} stad`,
        `${body.sv} kommun`,
        `Staden ${body.sv}`,
        `City of ${body.fi}`,
        `Municipality of ${body.sv}`,
        `${body.genitive} kaupunki / ${body.sv} stad`,
        `${body.genitive} kaupunki, Tietohallinto`,
      ])
        expect(bodyNamed(name), name).toBe(body)
    }
  })

  it.each(
    'Espoo Espoon Espoossa Espoosta Espooseen Espoolla Espoolta Espoolle Espoota Esbo Esbos ESPOO espoo'.split(' '),
  )('is Espoo when it is written %s', (name) => {
    expect(fi(name)).toBe('Espoo')
  })

  it.each([
    ['Tampereella', 'Tampere'],
    ['Tampereeseen', 'Tampere'],
    ['Turussa', 'Turku'],
    ['Turkuun', 'Turku'],
    ['Rovaniemeen', 'Rovaniemi'],
    ['Joensuuhun', 'Joensuu'],
    ['Kauniaisissa', 'Kauniainen'],
    ['Paraisilla', 'Parainen'],
    ['Uudessakaupungissa', 'Uusikaupunki'],
    ['Isossakyrössä', 'Isokyrö'],
    ['Nurmekseen', 'Nurmes'],
    ['Kyrkslätts kommun', 'Kirkkonummi'],
    ['Kosken Tl kunta', 'Koski Tl'],
    ['S:t Michels stad', 'Mikkeli'],
    ['Helsingin kaupungin digitalisaatioyksikkö', 'Helsinki'],
    ['Esbo stads dataförvaltning', 'Espoo'],
    ['City of Helsinki Urban Environment Division', 'Helsinki'],
    ['The City of Helsinki', 'Helsinki'],
    ['Espoo (johtava)', 'Espoo'],
    ['Pohjois-Karjalan hyvinvointialueelle', 'Pohjois-Karjalan hyvinvointialue'],
    ['Norra Karelens välfärdsområdet', 'Pohjois-Karjalan hyvinvointialue'],
    ['Siun sote', 'Pohjois-Karjalan hyvinvointialue'],
    ['Vanda och Kervo välfärdsområde', 'Vantaan ja Keravan hyvinvointialue'],
    ['HSL:n', 'Helsingin seudun liikenne'],
    ['Digi- ja väestötietovirasto (DVV)', 'Digi- ja väestötietovirasto'],
    ['Maanmittauslaitoksen', 'Maanmittauslaitos'],
    ['National Land Survey of Finland', 'Maanmittauslaitos'],
  ])('%s is %s', (name, expected) => {
    expect(fi(name)).toBe(expected)
  })

  it.each([
    'Turun yliopisto',
    'University of Turku',
    'Espoon seurakunta',
    'Lahti Energia Oy',
    'Helsingin kaupungin asunnot Oy',
    'Espoon kaupungin omistama yhtiö',
    'Helsingin seurakuntayhtymä',
    'Espoo, Oulu',
    'Malmö stad',
    'Gemeente Utrecht',
    'hsl',
    'Oulu-tiimi',
    'Matti Salo',
    '',
    '__proto__',
    'constructor',
  ])('is nothing known: %s', (name) => {
    expect(fi(name, true)).toBeNull()
  })

  it.each(['Salo', 'Ii', 'Vaala', 'Kustavi', 'Pori', 'Salossa', 'Nokia', 'Vasa'])(
    'is an ordinary word or a name, but in a list a body: %s',
    (name) => {
      expect(fi(name)).toBeNull()
      expect(fi(name, true)).not.toBeNull()
    },
  )
})

describe('two names of bodies', () => {
  it.each([
    ['Espoo', 'Esbo stad', true],
    ['Espoon kaupungin', 'City of Espoo', true],
    ['Espoo', 'Oulu', false],
    ['Espoo', 'Acme', null],
    ['Salo', 'Salon kaupunki', true],
    ['Salo', 'Turku', null],
    ['Aarhus Kommune', 'Aarhus', true],
    ['Gemeente Utrecht', 'Utrecht', true],
    ['Aarhus', 'Odense', null],
    ['Kainuun soten kuntayhtymän', 'Kainuun soten kuntayhtymä', true],
    ['', '', null],
  ] as const)('%s and %s: %s', (a, b, expected) => {
    expect(sameBody(a, b)).toBe(expected)
    expect(sameBody(b, a)).toBe(expected)
  })
})

describe('bodies in a text', () => {
  it.each([
    [
      'Governed by Espoo, Oulu, Tampere and Turku (4pack).',
      ['Espoo sure Espoo', 'Oulu sure Oulu', 'Tampere sure Tampere', 'Turku sure Turku'],
    ],
    ['Omistajat ovat Espoo, Salo ja Turku.', ['Espoo sure Espoo', 'Salo sure Salo', 'Turku sure Turku']],
    ['Espoon ja Turun kaupungit', ['Espoo sure Espoon', 'Turku sure Turun kaupungit']],
    ['Matti Salo, Turun kaupunki', ['Salo part Salo', 'Turku sure Turun kaupunki']],
    ['the cities of Espoo and Pori', ['Espoo sure cities of Espoo', 'Pori sure Pori']],
    ['Espoon omistama palvelu', ['Espoo sure Espoon']],
    ['Turun yliopiston tutkijat', ['Turku part Turun']],
    ['Oulu-tiimi', ['Oulu part Oulu-tiimi']],
    ['Tampere region', ['Tampere part Tampere']],
    ['Sulkava', ['Sulkava ambiguous Sulkava']],
    ['kotka lensi oulun yli', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('have places in the text, in its order', () => {
    const word = fc.constantFrom(
      'Espoon',
      'kaupunki',
      'Digi-',
      'ja',
      'väestötietovirasto',
      'City of',
      'S:t',
      'HSL:n',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        let at = 0
        for (const { start, end } of bodiesIn(text, { anyCase: true })) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBeLessThanOrEqual(text.length)
        expect(bodyNamed(text)).toBe(bodyNamed(text))
      }),
    )
  })

  it('are found in time that grows with the text', () => {
    for (const part of ['Espoon kaupunki, ', 'Digi- ja ', 'Terveyden ja ', 'a:b', 'Ä-', '- - '])
      expect(bodiesIn(part.repeat(40_000 / part.length)), part).toBeDefined()
  })
})

describe('the hosts of a body', () => {
  const body = (name: string) => bodyNamed(name, { listed: true })!

  it('are its names without dots and with .fi, or those of the list', () => {
    expect(isHostOf(body('Espoo'), 'espoo.fi')).toBe(true)
    expect(isHostOf(body('Espoo'), 'edu.esbo.fi')).toBe(true)
    expect(isHostOf(body('Hämeenlinna'), 'HAMEENLINNA.fi')).toBe(true)
    expect(isHostOf(body('Helsinki'), 'hel.fi')).toBe(true)
    expect(isHostOf(body('Jomala'), 'jomala.ax')).toBe(true)
  })

  it('are not those of universities and companies of the same name', () => {
    expect(isHostOf(body('Helsinki'), 'helsinki.fi')).toBe(false)
    expect(isHostOf(body('Oulu'), 'oulu.fi')).toBe(false)
    expect(isHostOf(body('Turku'), 'abo.fi')).toBe(false)
    expect(isHostOf(body('Nokia'), 'nokia.fi')).toBe(false)
    expect(isHostOf(body('Espoo'), 'notespoo.fi')).toBe(false)
  })
})
