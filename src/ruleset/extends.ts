import type { Location, RemoteRepository, Text } from '../model.ts'
import { type Mistake, refuse } from './mistakes.ts'
import { cited, quoted } from './schema-words.ts'

/** Settings that others extend: a file of the repository itself, or one of another repository. */
export type Extended = { remote: RemoteRepository | null; path: string }

const notAllowed = (entry: string): Text => ({
  fi: `Kohtaa ${cited(entry)} ei voi käyttää avaimessa \`extends\`. Anna polku koodivarastossa (\`./yhteiset.yml\`) tai muodossa \`github:omistaja/koodivarasto/polku.yml@commit\`.`,
  sv: `${cited(entry)} kan inte användas i \`extends\`. Ange en sökväg i kodförrådet (\`./gemensamma.yml\`) eller i formen \`github:ägare/kodförråd/sökväg.yml@commit\`.`,
  en: `${quoted(entry)} cannot be used in \`extends\`. Give a path in the repository (\`./shared.yml\`), or \`github:owner/repository/path.yml@commit\`.`,
})
const notPinned = (entry: string): Text => ({
  fi: `Kohdan ${cited(entry)} lopussa on oltava commit kokonaan, 40 merkkiä (\`@0123…\`): haara tai tagi voi muuttua kenenkään huomaamatta. GitHubissa commitin saa tiedoston sivulla näppäimellä Y: se on silloin osoitteessa.`,
  sv: `${cited(entry)} måste sluta med en hel commit, 40 tecken (\`@0123…\`): en gren eller en tagg kan ändras utan att någon märker det. På GitHub får du commit med tangenten Y på filens sida: den står då i adressen.`,
  en: `${quoted(entry)} must end in a whole commit, 40 characters (\`@0123…\`): a branch or a tag can change without anybody noticing. On GitHub the key Y on the file's page puts the commit into the address.`,
})
const outside = (entry: string): Text => ({
  fi: `Polku ${cited(entry)} johtaa koodivaraston ulkopuolelle. Anna polku, joka pysyy koodivarastossa.`,
  sv: `Sökvägen ${cited(entry)} leder ut ur kodförrådet. Ange en sökväg som stannar i kodförrådet.`,
  en: `The path ${quoted(entry)} leads out of the repository. Give one that stays inside.`,
})

/** A path out of its parts, `.` and `..` resolved; null when it leads above the top. */
function joined(parts: readonly string[]): string | null {
  const path: string[] = []
  for (const part of parts) {
    if (part === '' || part === '.') continue
    if (part !== '..') path.push(part)
    else if (path.pop() === undefined) return null
  }
  return path.length > 0 ? path.join('/') : null
}

const forgeForm = /^github:([\w.-]{1,100})\/([\w.-]{1,100})\/([^@]{1,300})@(.{1,100})$/u

function remoteEntry(entry: string, location: Location): Extended {
  const [, owner = '', repository = '', path = '', commit = ''] = forgeForm.exec(entry) ?? []
  if (owner === '') refuse([{ text: notAllowed(entry), location }])
  if (!/^[0-9a-f]{40}$/u.test(commit)) refuse([{ text: notPinned(entry), location }])
  const clean = joined(path.split('/'))
  if (clean === null || [owner, repository].some((name) => /^\.+$/u.test(name)))
    refuse([{ text: outside(entry), location }])
  return { remote: { owner, repository, commit }, path: clean as string }
}

/**
 * What an entry of `extends` names. A relative path counts from the folder of the file that it stands in, and stays in
 * that file's repository. Throws `AuthorErrors` for entries of another form, that are not pinned to a commit, or that
 * lead out of the repository.
 */
export function extendedBy(entry: string, from: Extended, location: Location): Extended {
  if (entry.startsWith('github:')) return remoteEntry(entry, location)
  if (!/^\.{1,2}\//u.test(entry) || /[\\\0:]/u.test(entry)) refuse([{ text: notAllowed(entry), location }])
  const folder = from.path.split('/').slice(0, -1)
  const path = joined([...folder, ...entry.split('/')])
  if (path === null) refuse([{ text: outside(entry), location }])
  return { remote: from.remote, path: path as string }
}

/** How a settings file is named in messages: its path, or `github:owner/repository/path@1234567`. */
export const nameOf = ({ remote, path }: Extended): string =>
  remote ? `github:${remote.owner}/${remote.repository}/${path}@${remote.commit.slice(0, 7)}` : path

/** What tells one settings file from another. */
export const identityOf = ({ remote, path }: Extended): string =>
  remote ? `${remote.owner}/${remote.repository}@${remote.commit}:${path}`.toLowerCase() : path

const most = { depth: 5, files: 20 } as const

const inCircle = (trail: readonly string[]): Text => ({
  fi: `Asetukset perivät toisensa kehässä: ${trail.join(' → ')}. Poista yksi \`extends\`-kohta.`,
  sv: `Inställningarna ärver varandra i en cirkel: ${trail.join(' → ')}. Ta bort en punkt under \`extends\`.`,
  en: `The settings extend each other in a circle: ${trail.join(' → ')}. Remove one entry of \`extends\`.`,
})
const tooDeep: Text = {
  fi: `Asetukset perivät toisiaan yli ${most.depth} tasoa. Kokoa yhteiset asetukset yhteen tiedostoon.`,
  sv: `Inställningarna ärver varandra i mer än ${most.depth} led. Samla de gemensamma inställningarna i en fil.`,
  en: `The settings extend each other over more than ${most.depth} steps. Gather the shared settings in one file.`,
}
const tooMany: Text = {
  fi: `Asetukset perivät yli ${most.files} tiedostoa. Kokoa yhteiset asetukset harvempaan tiedostoon.`,
  sv: `Inställningarna ärver mer än ${most.files} filer. Samla de gemensamma inställningarna i färre filer.`,
  en: `The settings extend more than ${most.files} files. Gather the shared settings in fewer files.`,
}

/** Refuses circles, and chains that are too long. `trail`: the files from the repository's own to the one at hand. */
export function refuseLongTrail(next: Extended, trail: readonly Extended[], files: number, location: Location): void {
  const mistakes: Mistake[] = []
  const again = trail.findIndex((one) => identityOf(one) === identityOf(next))
  if (again >= 0) mistakes.push({ text: inCircle([...trail.slice(again), next].map(nameOf)), location })
  else if (trail.length > most.depth) mistakes.push({ text: tooDeep, location })
  else if (files >= most.files) mistakes.push({ text: tooMany, location })
  refuse(mistakes)
}
