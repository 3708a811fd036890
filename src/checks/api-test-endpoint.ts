import { addressKind } from '../interfaces/addresses.ts'
import { selectFrom } from '../interfaces/selection.ts'
import { readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check } from '../report.ts'
import { couldNotRead } from './answers.ts'
import { descriptionTexts } from './description-texts.ts'
import { type OpenedApi, openedApis } from './own-apis.ts'
import { code, inAll, some } from './phrases.ts'
import { answersIn } from './stated.ts'

export type Options = Readonly<Record<string, never>>

/** Marks of an address, or words about it, for trying things out. */
const inAddress =
  /(?:^|[/.:_-])(?:test|testi|tst|sandbox|acc|acceptance|accept|staging|stage|qa|uat|demo|try|preprod|kokeilu|acceptatie)(?:[/.:_-]|\d|$)/iu
const inWords =
  /\b(?:test|sandbox|acceptance|staging|qa\b|uat\b|demo|try|trial|mock|acc\b|pre-?prod)|testi|kokeilu|harjoittelu|testmiljö|prov|acceptatie/iu

/** A server that others reach, over an encrypted connection, and that is told to be for testing. */
const testServers = ({ bundle }: OpenedApi): readonly Location[] =>
  selectFrom(bundle, 'servers')
    .filter(({ given: { url, description } }) => {
      const [address, words] = [String(url), String(description ?? '')]
      const kind = addressKind(address)
      return (kind === 'public' || kind === 'relative') && (inAddress.test(address) || inWords.test(words))
    })
    .map(({ part }) => part.file.place(part.steps, 'key'))

const wanted = {
  key: 'test environment',
  name: { fi: 'testiympäristö', sv: 'testmiljö', en: 'test environment' },
  topics: [],
  concepts: [{ concept: 'test_environment', anywhere: true }],
  words: [],
  looked: { fi: [], sv: [], en: [] },
} as const

const notFound = (path: string, documents: readonly string[]): Text => {
  const list = inAll((language) => some(documents.map(code), language, 3))
  const read: Text =
    documents.length === 0
      ? { fi: '', sv: '', en: '' }
      : {
          fi: ` Testiympäristöä ei mainita näissäkään: ${list.fi}.`,
          sv: ` Någon testmiljö nämns inte heller här: ${list.sv}.`,
          en: ` Nor do these speak of a test environment: ${list.en}.`,
        }
  return {
    fi: `Rajapintakuvauksessa ${code(path)} ei ole palvelinta, joka olisi nimetty testaamista varten ja johon pääsisi salatulla yhteydellä.${read.fi}`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ingen server som anges vara till för test och som nås med krypterad anslutning.${read.sv}`,
    en: `The API description ${code(path)} names no server for testing that is reached over an encrypted connection.${read.en}`,
  }
}

/** Where can those who build on the interface try it out: a server of the description, or words of the documents? */
export default {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ['openapi', 'asyncapi'])
    if ('answer' in own) return own.answer
    const servers = own.apis.flatMap(testServers)
    if (servers.length > 0) return { passed: servers.slice(0, 3) }
    const { readings: documents, unread } = await readings(inventory, ['readme', 'governance'])
    const texts = await descriptionTexts(inventory)
    const [answer] = answersIn([...documents, ...texts.map(({ reading }) => reading)], [wanted])
    const places = answer?.places ?? []
    if (places.length > 0) return { passed: places.slice(0, 3) }
    if (unread.length > 0) return couldNotRead(unread)
    const { api, bundle } = own.apis[0] as OpenedApi
    const paths = [...new Set(documents.map(({ document }) => document.path))]
    const location = bundle.entry.place(['servers'], 'key')
    return { problems: [{ message: notFound(api.path, paths), location, key: 'test environment' }] }
  },
} satisfies Check<Options>
