import { realpathSync, type Stats, statSync } from 'node:fs'
import { AuthorError, type Text } from '../model.ts'
import { gitStream, gitWords } from './git.ts'

export interface Facts {
  /** Absolute path of the top folder of the working tree. */
  top: string
  commit: string | null
  shallow: boolean
}

/** Throws AuthorError unless there is a folder at this path. */
export function requireFolder(path: string): void {
  let stats: Stats
  try {
    stats = statSync(path)
  } catch {
    throw new AuthorError(nothingThere(path), null)
  }
  if (!stats.isDirectory()) throw new AuthorError(notAFolder(path), null)
}

/** What git knows about the working tree at this path. Throws AuthorError unless the path is its top. */
export async function workingTreeFacts(path: string): Promise<Facts> {
  // git stops at the first thing that it cannot answer; what it printed before says how far it came.
  const args = ['rev-parse', '--is-bare-repository', '--is-shallow-repository', '--show-toplevel', 'HEAD']
  let output = ''
  const exit = await gitStream(path, args, (chunk) => {
    output += chunk.toString('utf8')
    return true
  })
  // The path of the top may hold line feeds; the other answers never do.
  const lines = output.split('\n')
  const [bare, shallow] = lines.splice(0, 2)
  lines.pop()
  const head = lines.length > 1 ? lines.pop() : undefined
  const top = lines.join('\n')
  if (top === '') throw new AuthorError(refusal(path, bare, exit.stderr), null)
  if (realpathSync.native(path) !== realpathSync.native(top)) throw new AuthorError(notTheTop(path, top), null)
  return { top, commit: isCommit(head) ? head : null, shallow: shallow === 'true' }
}

/** 40 (SHA-1) or 64 (SHA-256) hexadecimal digits. */
export function isCommit(text: string | undefined): text is string {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '')
}

function refusal(path: string, bare: string | undefined, words: string): Text {
  if (/dubious ownership|unsafe repository/.test(words)) return foreignOwner(path)
  if (bare === 'true') return bareRepository(path)
  if (bare === 'false') return insideGitFolder(path)
  if (/not a git repository/i.test(words)) return notARepository(path)
  return gitRefuses(path, words)
}

/** A path as it is typed on a command line. */
function typed(path: string): string {
  return /^[\w./:\\@+~-]+$/.test(path) ? path : `"${path}"`
}

const nothingThere = (path: string): Text => ({
  fi: `Kansiota ”${path}” ei ole. Tarkista polku tai mene koodivaraston kansioon ja anna komento: kuntalint check .`,
  sv: `Mappen ”${path}” finns inte. Kontrollera sökvägen eller gå till kodförrådets mapp och ge kommandot: kuntalint check .`,
  en: `There is no folder "${path}". Check the path, or go to the folder of the repository and run: kuntalint check .`,
})

const notAFolder = (path: string): Text => ({
  fi: `”${path}” on tiedosto, mutta tarkistukseen tarvitaan koodivaraston kansio. Anna kansio, jossa tiedosto on, esimerkiksi: kuntalint check .`,
  sv: `”${path}” är en fil, men granskningen behöver kodförrådets mapp. Ange mappen som filen ligger i, till exempel: kuntalint check .`,
  en: `"${path}" is a file, but a check needs the folder of a repository. Give the folder that the file is in, for example: kuntalint check .`,
})

const notARepository = (path: string): Text => ({
  fi: `Kansio ”${path}” ei ole git-koodivarasto. Mene koodivaraston kansioon, tai tee tästä kansiosta koodivarasto: git init && git add .`,
  sv: `Mappen ”${path}” är inte ett git-kodförråd. Gå till kodförrådets mapp, eller gör den här mappen till ett kodförråd: git init && git add .`,
  en: `The folder "${path}" is not a git repository. Go to the folder of the repository, or make this folder one: git init && git add .`,
})

const notTheTop = (path: string, top: string): Text => ({
  fi: `”${path}” ei ole koodivaraston ylin kansio; se on ”${top}”. Anna komento: kuntalint check ${typed(top)}`,
  sv: `”${path}” är inte kodförrådets översta mapp; den är ”${top}”. Ge kommandot: kuntalint check ${typed(top)}`,
  en: `"${path}" is not the top folder of the repository; that is "${top}". Run: kuntalint check ${typed(top)}`,
})

const bareRepository = (path: string): Text => ({
  fi: `”${path}” on paljas koodivarasto (bare), jossa ei ole tiedostoja tarkistettavaksi. Kloonaa se ja tarkista klooni: git clone ${typed(path)} palvelu && kuntalint check palvelu`,
  sv: `”${path}” är ett bart kodförråd (bare) utan filer att granska. Klona det och granska klonen: git clone ${typed(path)} tjanst && kuntalint check tjanst`,
  en: `"${path}" is a bare repository, which has no files to check. Clone it and check the clone: git clone ${typed(path)} service && kuntalint check service`,
})

const insideGitFolder = (path: string): Text => ({
  fi: `”${path}” on gitin oma kansio eikä koodivaraston ylin kansio. Anna kansio, jossa .git on, esimerkiksi: kuntalint check .`,
  sv: `”${path}” är gits egen mapp och inte kodförrådets översta mapp. Ange mappen där .git ligger, till exempel: kuntalint check .`,
  en: `"${path}" is git's own folder, not the top folder of the repository. Give the folder that .git is in, for example: kuntalint check .`,
})

const foreignOwner = (path: string): Text => ({
  fi: `Kansion ”${path}” omistaa toinen käyttäjä, eikä tämä gitin versio siksi lue sitä. Päivitä git versioon 2.38 tai uudempaan, tai salli kansio: git config --global --add safe.directory ${typed(path)}`,
  sv: `Mappen ”${path}” ägs av en annan användare, och den här versionen av git läser den därför inte. Uppdatera git till version 2.38 eller senare, eller tillåt mappen: git config --global --add safe.directory ${typed(path)}`,
  en: `The folder "${path}" belongs to another user, so this version of git does not read it. Update git to 2.38 or later, or allow the folder: git config --global --add safe.directory ${typed(path)}`,
})

/** git's own words, where we have none better. */
export const gitRefuses = (path: string, words: string): Text => {
  const quoted = gitWords(words)
  return {
    fi: `git ei voinut lukea koodivarastoa ”${path}”. Git ilmoittaa: ”${quoted}”. Kokeile kansiossa komentoa git status ja korjaa se, mistä komento ilmoittaa.`,
    sv: `git kunde inte läsa kodförrådet ”${path}”. Git meddelar: ”${quoted}”. Pröva kommandot git status i mappen och rätta det som kommandot meddelar.`,
    en: `git could not read the repository "${path}". It says: "${quoted}". Try git status in that folder and correct what it tells.`,
  }
}
