import { type AddressKind, addressKind } from '../interfaces/addresses.ts'
import { idOf } from '../interfaces/parts.ts'
import { type Selected, selectFrom } from '../interfaces/selection.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { type OpenedApi, openedApis } from './own-apis.ts'
import { code } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

/** One entry of `servers` with all the addresses that its variables make. */
interface Server {
  url: string
  place: Location
  kind: AddressKind
  description: string
}

const rank: Readonly<Record<AddressKind, number>> = { public: 0, relative: 1, plain: 2, example: 3, local: 4 }

/** An entry is as good as the best of its addresses: `http` beside `https` is a choice that users have. */
function serverOf(all: readonly Selected[]): Server {
  const kinds = all.map((one) => ({ one, kind: addressKind(String(one.given.url)) }))
  const best = kinds.reduce((a, b) => (rank[b.kind] < rank[a.kind] ? b : a))
  const { part, given, name } = best.one
  return {
    url: name,
    place: part.file.place(part.steps, 'key'),
    kind: best.kind,
    description: String(given.description ?? ''),
  }
}

/** So many servers of one description are looked at. */
const mostServers = 100

function serversOf({ bundle }: OpenedApi): readonly Server[] {
  const byPart = new Map<string, Selected[]>()
  for (const one of selectFrom(bundle, 'servers')) {
    const id = idOf(one.part)
    byPart.set(id, [...(byPart.get(id) ?? []), one])
  }
  return [...byPart.values()].slice(0, mostServers).map(serverOf)
}

/** Words by which an address is told to be one for development. */
const forDevelopment =
  /\b(?:local|dev|develop|test|docker|mock|sandbox|sisäinen)|kehit|paikalli|testi|utveckling|lokal|ontwikkel|udvikling|entwicklung/iu

const onlyLocal = (path: string, url: string, field: string): Text => ({
  fi: `Rajapintakuvaus ${code(path)} nimeää palvelimeksi vain osoitteen ${code(url)}, johon muut eivät pääse. Kirjoita kohtaan ${code(field)} osoite, josta rajapintaa käytetään, tai polku ilman palvelinta (${code('/v1')}).`,
  sv: `Gränssnittsbeskrivningen ${code(path)} nämner som server bara adressen ${code(url)}, som andra inte når. Skriv under ${code(field)} den adress där gränssnittet används, eller en sökväg utan server (${code('/v1')}).`,
  en: `The API description ${code(path)} names only the server ${code(url)}, which others cannot reach. Write the address where the interface is used under ${code(field)}, or a path without a host (${code('/v1')}).`,
})

const localBeside = (url: string): Text => ({
  fi: `Osoitteeseen ${code(url)} muut eivät pääse, eikä kuvaus kerro, mihin se on tarkoitettu. Kerro kentässä ${code('description')}, että se on kehittämistä varten, tai poista se.`,
  sv: `Adressen ${code(url)} når andra inte, och beskrivningen säger inte vad den är till för. Berätta i fältet ${code('description')} att den är till för utveckling, eller ta bort den.`,
  en: `Others cannot reach ${code(url)}, and the description does not say what it is for. Tell under ${code('description')} that it is for development, or take it out.`,
})

const example = (url: string): Text => ({
  fi: `Palvelimen osoite ${code(url)} on esimerkki, joka ei vie minnekään. Kirjoita sen tilalle oikea osoite tai polku ilman palvelinta (${code('/v1')}).`,
  sv: `Serverns adress ${code(url)} är ett exempel som inte leder någonstans. Skriv den riktiga adressen i stället, eller en sökväg utan server (${code('/v1')}).`,
  en: `The server ${code(url)} is an example that leads nowhere. Write the true address instead, or a path without a host (${code('/v1')}).`,
})

const plain = (url: string): Text => ({
  fi: `Palvelimen osoite ${code(url)} ei ole salattu. Kirjoita osoite, joka alkaa ${code('https://')}.`,
  sv: `Serverns adress ${code(url)} är inte krypterad. Skriv en adress som börjar med ${code('https://')}.`,
  en: `The server ${code(url)} is not encrypted. Write an address that begins with ${code('https://')}.`,
})

const problem = (message: Text, { place, url }: Server): Problem => ({ message, location: place, key: url })

function problemsOf(api: OpenedApi): readonly Problem[] {
  const servers = serversOf(api)
  const [first] = servers
  const isOld = api.bundle.formatVersion?.startsWith('2') === true && api.bundle.format === 'openapi'
  if (first && servers.every(({ kind }) => kind === 'local')) {
    const related = servers.slice(1, 10).map(({ place }) => place)
    return [
      {
        message: onlyLocal(api.api.path, first.url, isOld ? 'host' : 'servers'),
        location: first.place,
        related,
        key: 'only local',
      },
    ]
  }
  return servers.flatMap((server) => {
    const { kind, url, description } = server
    if (kind === 'local') return forDevelopment.test(description) ? [] : [problem(localBeside(url), server)]
    if (kind === 'example') return [problem(example(url), server)]
    return kind === 'plain' ? [problem(plain(url), server)] : []
  })
}

/** Can others reach the servers of each description, over an encrypted connection? A path without a host is as good. */
export default {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ['openapi', 'asyncapi'])
    if ('answer' in own) return own.answer
    const problems = own.apis.flatMap(problemsOf)
    if (problems.length > 0) return { problems }
    return {
      passed: own.apis.map((api) => serversOf(api)[0]?.place ?? { path: api.api.path, line: 1 }),
    }
  },
} satisfies Check<Options>
