import { accessSync, constants, realpathSync, statSync } from 'node:fs'
import { delimiter, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { StyleProfile } from '../description.ts'
import type { Text, Undetermined } from '../model.ts'

/** Where each profile's rules for Spectral are published, as their publishers tell it. Spectral reads them itself. */
export const published: Readonly<Record<StyleProfile, string>> = {
  adr: 'https://static.developer.overheid.nl/adr/ruleset.yaml',
  modi: 'https://github.com/italia/api-oas-checker-rules/releases/latest/download/spectral-modi.yml',
  zalando: 'https://raw.githubusercontent.com/baloise-incubator/spectral-ruleset/main/zalando.yml',
}

/** Names the folder that holds copies of the rules: `adr.yaml`, `modi.yaml`, `zalando.yaml`. */
export const rulesetsVariable = 'KUNTALINT_SPECTRAL_RULESETS'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where Spectral stands, and the folders in which programs are looked for, without those of the judged repository. */
export interface FoundSpectral {
  program: string
  path: string
}

function real(path: string): string | null {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** Does a real path lie in the folder, or is it the folder? */
function lies(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false

const pathOf = (env: Environment): string =>
  env[Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'] ?? ''

/**
 * Spectral as PATH leads to it. Nothing of the judged repository is run: folders of PATH that lie in it (`node_modules/.bin`)
 * are passed over, and so is a program that a link brings from there. `top`: the folder of the repository.
 */
export function findSpectral(env: Environment, top: string, platform = process.platform): FoundSpectral | Undetermined {
  const repository = real(top) ?? resolve(top)
  const outside = (path: string): boolean => {
    const place = real(path)
    return place !== null && !lies(place, repository)
  }
  const folders = pathOf(env)
    .split(delimiter)
    .filter((folder) => isAbsolute(folder) && outside(folder))
  const programs = (name: string): string | undefined =>
    folders.map((folder) => join(folder, name)).find((file) => isProgram(file) && outside(file))
  const program = programs(platform === 'win32' ? 'spectral.exe' : 'spectral')
  if (program !== undefined) return { program, path: folders.join(delimiter) }
  return { undetermined: platform === 'win32' && programs('spectral.cmd') !== undefined ? needsShell : notInstalled }
}

/**
 * The rules of a profile: where they are published, or the copy in the folder that the environment names. Rules for
 * Spectral may be programs, so that none are taken from the judged repository.
 */
export function rulesetOf(profile: StyleProfile, env: Environment, top: string): { ruleset: string } | Undetermined {
  const folder = env[rulesetsVariable]
  if (folder === undefined || folder.trim() === '') return { ruleset: published[profile] }
  const file = ['yaml', 'yml', 'json'].map((ending) => join(resolve(folder), `${profile}.${ending}`)).find(isFile)
  if (file === undefined) return { undetermined: noCopy(profile) }
  const repository = real(top) ?? resolve(top)
  const own = [file, real(file) ?? file, real(resolve(folder)) ?? folder].some((path) => lies(path, repository))
  return own ? { undetermined: copyInRepository } : { ruleset: file }
}

const install = '`npm install --global @stoplight/spectral-cli`'

const notInstalled: Text = {
  fi: `Tyyliprofiili tarkistetaan Spectral-ohjelmalla, jota en löytänyt ympäristömuuttujan PATH kansioista. Asenna se (${install}) tai poista profiili asetuksista. Arvioitavan koodivaraston omaa kopiota ei käytetä.`,
  sv: `En stilprofil granskas med programmet Spectral, som jag inte hittade i mapparna i miljövariabeln PATH. Installera det (${install}) eller ta bort profilen ur inställningarna. En kopia i det kodförråd som bedöms används inte.`,
  en: `A style profile is checked with the program Spectral, which I did not find in the folders of PATH. Install it (${install}), or remove the profile from the settings. A copy in the repository that is judged is not used.`,
}
const needsShell: Text = {
  fi: 'Löysin Spectralin vain komentotiedostona `spectral.cmd`, jonka ajamiseen Windows tarvitsee komentotulkin. Ohjelmia ei ajeta komentotulkin kautta. Ota käyttöön Spectralin `spectral.exe`, tai aja tarkistus Linuxissa tai macOS:ssä.',
  sv: 'Jag hittade Spectral bara som kommandofilen `spectral.cmd`, som Windows behöver en kommandotolk för att köra. Program körs inte genom en kommandotolk. Ta i bruk Spectrals `spectral.exe`, eller kör granskningen i Linux eller macOS.',
  en: 'I found Spectral only as the command file `spectral.cmd`, for which Windows needs a shell. Programs are not run through a shell. Use the `spectral.exe` of Spectral, or run the check on Linux or macOS.',
}
const noCopy = (profile: StyleProfile): Text => ({
  fi: `Ympäristömuuttujan \`${rulesetsVariable}\` nimeämässä kansiossa ei ole tiedostoa \`${profile}.yaml\`. Lisää profiilin säännöt kansioon tai poista muuttuja, jolloin Spectral hakee julkaistut säännöt.`,
  sv: `Mappen som miljövariabeln \`${rulesetsVariable}\` anger innehåller ingen fil \`${profile}.yaml\`. Lägg profilens regler i mappen eller ta bort variabeln, så hämtar Spectral de publicerade reglerna.`,
  en: `The folder that the variable \`${rulesetsVariable}\` names has no file \`${profile}.yaml\`. Put the rules of the profile there, or remove the variable, and Spectral fetches the published rules.`,
})
const copyInRepository: Text = {
  fi: `Ympäristömuuttujan \`${rulesetsVariable}\` nimeämä kansio on arvioitavassa koodivarastossa. Spectralin säännöt voivat sisältää ohjelmakoodia, joten niitä ei oteta sieltä. Siirrä säännöt sen ulkopuolelle.`,
  sv: `Mappen som miljövariabeln \`${rulesetsVariable}\` anger finns i det kodförråd som bedöms. Regler för Spectral kan innehålla programkod och tas därför inte därifrån. Flytta reglerna utanför det.`,
  en: `The folder that the variable \`${rulesetsVariable}\` names lies in the repository that is judged. Rules for Spectral may hold program code, so they are not taken from there. Move them out of it.`,
}
