/** Skeletons that `fix` puts into documents: what becomes of the rule that asked for them. */
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/edits/apply.ts'
import { changesOf, type Draft, untouched } from '../../src/edits/draft.ts'
import { adviceOf, mended } from '../../src/edits/rounds.ts'
import { judge } from '../../src/judge.ts'
import type { Language } from '../../src/model.ts'
import type { Report } from '../../src/report.ts'
import { memoryRepository } from '../../src/repository/memory.ts'

const settings = `product: { level: 3, kind: [software, interface], owners: [Esbo stad, Uleåborgs stad, Tammerfors stad] }\n`
const description = 'openapi: 3.1.0\ninfo: { title: Kartta, version: 1.0.0 }\npaths: {}\n'

const plans: Readonly<Record<Language, string>> = {
  fi: '# Karttapalvelun hallintamalli\n\nTämä asiakirja kertoo, mikä karttapalvelu on. Se on kuntien yhdessä tekemä palvelu, joka näyttää leikkipuistot ja ladut kartalla.\n',
  sv: '# Förvaltningsplan för karttjänsten\n\nDet här dokumentet berättar vad karttjänsten är. Den är en tjänst som visar lekparker och skidspår på en karta för alla.\n',
  en: '# Governance of the map service\n\nThis document tells what the map service is. It is a service that shows playgrounds and ski tracks on a map for all.\n',
}
const withTable: Readonly<Record<Language, string>> = {
  fi: `${plans.fi}\n## Roolit\n\n| Rooli | Organisaatio | Yhteys |\n|---|---|---|\n| Ylläpitäjä | Oulun kaupunki | kartta@ouka.fi |\n\nRoolit tarkistetaan, kun tiimi vaihtuu.\n`,
  sv: `${plans.sv}\n## Roller\n\n| Roll | Organisation | Kontakt |\n|---|---|---|\n| Underhållsansvarig | Uleåborgs stad | kartta@ouka.fi |\n\nRollerna ses över när teamet byts.\n`,
  en: `${plans.en}\n## Roles\n\n| Role | Organisation | Contact |\n|---|---|---|\n| Maintainer | City of Oulu | kartta@ouka.fi |\n\nThe roles are looked through when the team changes.\n`,
}
const documents = { ...plans }

const repository = (files: Readonly<Record<string, string>>) =>
  memoryRepository({ 'openapi.yaml': description, '.github/kuntalint.yml': settings, ...files })
const judged = (files: Readonly<Record<string, string>>): Promise<Report> => judge(repository(files), {})

const laid = (files: Readonly<Record<string, string>>, draft: Draft): Record<string, string> => ({
  ...files,
  ...Object.fromEntries([...draft].map(([path, { text }]) => [path, text])),
})
const drafted = (files: Readonly<Record<string, string>>): Draft =>
  new Map(Object.entries(files).map(([path, text]) => [path, untouched(path, { text, oid: null })]))

/** Lines of open places that the report tells. */
const openLines = (report: Report, path: string): readonly number[] =>
  report.outcomes.flatMap((outcome) =>
    outcome.status === 'failed' && outcome.rule.id === 'content/no-placeholders'
      ? outcome.findings
          .flatMap(({ location, related = [] }) => [location, ...related])
          .filter((place) => place.path === path)
          .map(({ line = 0 }) => line)
      : [],
  )

/** Lines of `now` that `before` does not have, as one range. */
function newLines(before: string, now: string): { from: number; to: number } {
  const [old, fresh] = [before.split('\n'), now.split('\n')]
  let from = 0
  while (from < old.length && old[from] === fresh[from]) from++
  return { from: from + 1, to: from + fresh.length - old.length + 1 }
}

const readmes: Readonly<Record<Language, string>> = {
  fi: '# Kartta\n\n## Kehittäjille\n\nAja testit ja lähetä muutos katselmoitavaksi. Katso myös ja lue ohjeet, jotka ovat wikissä.\n',
  sv: '# Karta\n\n## För utvecklare\n\nKör testerna och skicka ändringen för granskning. Se också anvisningarna som finns på wikin.\n',
  en: '# Map\n\n## For developers\n\nRun the tests and send the change for review. See also the notes that are on the wiki of the team.\n',
}
const policies: Readonly<Record<Language, string>> = {
  fi: '# Tietoturva\n\nIlmoita haavoittuvuudesta sähköpostilla: tietoturva@ouka.fi. Vastaamme siihen viikossa, ja kerromme, mitä tapahtuu.\n',
  sv: '# Säkerhet\n\nAnmäl en sårbarhet med e-post till sakerhet@ouka.fi. Vi svarar inom en vecka och berättar vad som händer med den.\n',
  en: '# Security\n\nReport a vulnerability by mail to security@ouka.fi. We answer within a week and tell you what will be done about it.\n',
}

const cases = (['fi', 'sv', 'en'] as const).flatMap((language) =>
  Object.entries({ plain: documents, table: withTable }).map(([kind, texts]) => ({
    language,
    kind,
    text: texts[language],
  })),
)

/** Makes each edit of a file for itself, and looks that its rule has not passed without an open place. How many there were. */
async function leftOpen(files: Readonly<Record<string, string>>, path: string): Promise<number> {
  const advices = adviceOf(await judged(files)).filter(
    ({ edit }) => edit.safe && edit.changes.some((change) => 'path' in change && change.path === path),
  )
  for (const { rule, edit } of advices) {
    const { draft, taken } = applyEdits(drafted(files), [edit])
    expect(taken).toEqual([edit])
    const now = laid(files, draft)
    const again = await judged(now)
    const outcome = again.outcomes.find((one) => one.rule.id === rule.id)
    const range = newLines(files[path] as string, now[path] as string)
    const open = openLines(again, path).filter((line) => line >= range.from && line <= range.to)
    expect(`${rule.id} ${open.length > 0}`).toBe(`${rule.id} true`)
    // A document of nothing but open places is no plan yet: then another rule says so, and this one waits.
    const status = outcome?.status === 'notApplicable' && outcome.cause !== null ? 'waits' : outcome?.status
    expect(`${rule.id} ${status}`).toMatch(/ (?:failed|passed|waits)/u)
    expect(adviceOf(again).filter((one) => one.rule.id === rule.id && one.edit.safe)).toEqual([])
  }
  return advices.length
}

describe('a skeleton that a rule asks for', () => {
  it('is not put into a list of people', async () => {
    const touched = async (path: string): Promise<boolean> =>
      adviceOf(await judged({ [path]: plans.en })).some(({ edit }) =>
        edit.changes.some((change) => 'path' in change && change.path === path),
      )
    expect(await touched('GOVERNANCE.md')).toBe(true)
    expect(await touched('STAKEHOLDERS.md')).toBe(false)
  })

  it.each(['<!-- nobody closed this', '```sh\nnobody closed this', '<pre>\nnor this'])(
    'is not put where nobody would see it: behind %j',
    async (open) => {
      const files = { 'GOVERNANCE.md': `${plans.en}\n${open}\n` }
      const edits = adviceOf(await judged(files)).filter(({ edit }) =>
        edit.changes.some((change) => 'path' in change && change.path === 'GOVERNANCE.md'),
      )
      expect(edits).toEqual([])
    },
  )

  it.each(cases)('leaves the rule open at a place to fill in ($language, $kind)', async ({ text }) => {
    expect(await leftOpen({ 'GOVERNANCE.md': text }, 'GOVERNANCE.md')).toBeGreaterThanOrEqual(12)
  })

  it.each(['fi', 'sv', 'en'] as const)('stays open in README and security policy as well (%s)', async (language) => {
    const files = { 'README.md': readmes[language], 'SECURITY.md': policies[language] }
    expect(await leftOpen(files, 'README.md')).toBeGreaterThanOrEqual(2)
    expect(await leftOpen(files, 'SECURITY.md')).toBe(1)
  })

  it.each(cases)('is put in once, however often it is asked for ($language, $kind)', async ({ text }) => {
    const surface = (files: Readonly<Record<string, string>>) => ({
      judge: (draft: Draft) => judged(laid(files, new Map(changesOf(draft).map(({ to }) => [to, draft.get(to)!])))),
      read: async (path: string) => (files[path] === undefined ? null : { text: files[path], oid: null }),
      paths: new Set(Object.keys(files)),
      occupied: () => false,
    })
    const files = { 'GOVERNANCE.md': text }
    const first = await mended(surface(files), { unsafe: false })
    expect(first.refused).toEqual([])
    const now = laid(files, first.draft)
    const headings = (now['GOVERNANCE.md'] as string).split('\n').filter((line) => line.startsWith('#'))
    expect(new Set(headings).size).toBe(headings.length)
    const second = await mended(surface(now), { unsafe: false })
    expect(changesOf(second.draft)).toEqual([])
  })
})
