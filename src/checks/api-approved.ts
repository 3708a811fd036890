import { type Reading, readings } from '../inventory/reading.ts'
import type { Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { couldNotRead, nothingToRead } from './answers.ts'
import { type Approval, approvalsIn, sameVersion } from './api-approvals.ts'
import { type OpenedApi, openedApis } from './own-apis.ts'
import { code, inAll, joined, some } from './phrases.ts'
import { read } from './stated.ts'

export type Options = Readonly<Record<string, never>>

const untold = (found: readonly Reading[]): Text => ({
  fi: `En löytänyt kohtaa, jossa hallintamalli nimeää rajapinnan hyväksytyn version. Luin: ${read(found, 'fi')}.`,
  sv: `Jag hittade inget ställe där förvaltningsplanen nämner den godkända versionen av gränssnittet. Jag läste ${read(found, 'sv')}.`,
  en: `I did not find a place where the plan names the approved version of the interface. I read ${read(found, 'en')}.`,
})

const howTo: Text = {
  fi: 'Kirjaa perustietoihin rivi ”Rajapinnan versio ja hyväksymispäivä”.',
  sv: 'Skriv raden ”Gränssnittets version och datum för godkännande” bland grunduppgifterna.',
  en: 'Add a row "Version of the interface and approval date" to the basic information.',
}

const undated = (version: string): Text => ({
  fi: `Hallintamalli nimeää rajapinnan version ${code(version)}, mutta en löytänyt päivää, jona se on hyväksytty.`,
  sv: `Förvaltningsplanen nämner gränssnittets version ${code(version)}, men jag hittade inte datumet då den godkändes.`,
  en: `The plan names version ${code(version)} of the interface, but I did not find the date on which it was approved.`,
})

const another = (planned: string, path: string, described: string): Text => ({
  fi: `Hallintamallin mukaan rajapinnan hyväksytty versio on ${code(planned)}, mutta rajapintakuvauksessa ${code(path)} se on ${code(described)}. Päivitä hallintamalliin uuden version hyväksymispäivä, kun se on hyväksytty.`,
  sv: `Enligt förvaltningsplanen är gränssnittets godkända version ${code(planned)}, men i gränssnittsbeskrivningen ${code(path)} är den ${code(described)}. Uppdatera planen med datumet för godkännandet när den nya versionen har godkänts.`,
  en: `By the plan the approved version of the interface is ${code(planned)}, but in the API description ${code(path)} it is ${code(described)}. Update the plan with the date of approval once the new version is approved.`,
})

const several = (paths: readonly string[]): Text => {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `Rajapintakuvauksia on useita, enkä tiedä, mitä niistä hallintamallin versio koskee: ${list.fi}. Mainitse rivillä kuvauksen nimi.`,
    sv: `Det finns flera gränssnittsbeskrivningar, och jag vet inte vilken av dem planens version gäller: ${list.sv}. Nämn beskrivningens namn på raden.`,
    en: `There are several API descriptions, and I do not know which of them the version in the plan is about: ${list.en}. Name the description in that row.`,
  }
}

const noVersion = (paths: readonly string[]): Text => {
  const list = inAll((language) => some(paths.map(code), language, 3))
  return {
    fi: `Rajapintakuvauksessa ei ole versiota, johon hallintamallia voisi verrata: ${list.fi}.`,
    sv: `Gränssnittsbeskrivningen har ingen version som planen kan jämföras med: ${list.sv}.`,
    en: `The API description has no version that the plan could be compared with: ${list.en}.`,
  }
}

const versionPlace = ({ bundle }: OpenedApi): Location => bundle.entry.place(['info', 'version'], 'key')

/** The highest version that a plan names: of a history, the one that holds. */
const newest = (all: readonly Approval[]): Approval | undefined =>
  [...all].sort((a, b) => b.version.localeCompare(a.version, 'en', { numeric: true }))[0]

type Verdict = { passed: Location } | { problem: Problem } | { open: OpenedApi }

function judgeOne(api: OpenedApi, approvals: readonly Approval[], single: boolean): Verdict {
  const { title, version, path } = api.api
  const titled = approvals.filter(({ text }) => title !== null && text.toLowerCase().includes(title.toLowerCase()))
  const about = titled.length > 0 ? titled : single ? approvals : []
  const same = (titled.length > 0 ? titled : approvals).filter((one) => sameVersion(one.version, version ?? ''))
  const dated = same.find((one) => one.dated)
  if (dated) return { passed: dated.place }
  const [first] = same
  if (first) return { problem: { message: undated(first.version), location: first.place, key: 'undated' } }
  const other = newest(about)
  if (!other) return { open: api }
  const message = another(other.version, path, version ?? '')
  return {
    problem: { message, location: other.place, related: [versionPlace(api)], key: `other version ${title ?? ''}` },
  }
}

/** Does the plan name the approved version of the interface with its date, and is it the one that is described? */
export default {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ['openapi', 'asyncapi'])
    if ('answer' in own) return own.answer
    const { readings: found, unread } = await readings(inventory, ['governance'])
    if (found.length === 0) return unread.length > 0 ? couldNotRead(unread) : nothingToRead(['governance'])
    const versioned = own.apis.filter(({ api }) => api.version !== null && /\d/u.test(api.version))
    if (versioned.length === 0) return { undetermined: noVersion(own.apis.map(({ api }) => api.path)) }
    const approvals = found.flatMap(approvalsIn)
    if (approvals.length === 0) {
      if (unread.length > 0) return couldNotRead(unread)
      const [first] = found
      const location = { path: first!.document.path, line: first!.from }
      return { problems: [{ message: joined([untold(found), howTo]), location, key: 'approved version' }] }
    }
    const verdicts = versioned.map((api) => judgeOne(api, approvals, versioned.length === 1))
    const problems = verdicts.flatMap((one) => ('problem' in one ? [one.problem] : []))
    if (problems.length > 0) return { problems }
    const open = verdicts.flatMap((one) => ('open' in one ? [one.open.api.path] : []))
    if (open.length > 0) return { undetermined: several(open) }
    return { passed: verdicts.flatMap((one) => ('passed' in one ? [one.passed] : [])) }
  },
} satisfies Check<Options>
