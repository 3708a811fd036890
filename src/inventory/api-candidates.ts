/** Which files may be API descriptions, by their paths; and which are somebody else's, or copies. */
import type { File, Text } from '../model.ts'
import { isOutside } from './names.ts'

/** So many beginnings of files are read in a run. */
export const mostHeads = 2500
/** So many beginnings of files that do not count are read, to say that they were seen. */
const mostLeftOut = 100

/** Folders of interfaces that the product uses and does not own, of copies, and of old versions. */
const consumed =
  /(?:^|[-_.])(?:clients?|integrations?|external|consum\w*|upstream|third-?party|vendors?|mocks?|stubs?|generated|deprecated|archive[ds]?|old|legacy|snapshots?|wsdls?)(?:[-_.]|$)/iu
const template = /\.(?:ya?ml|json)\.(?:j2|jinja2?|mustache|hbs|handlebars|tpl|tmpl|erb|ejs|template)$/iu
const ending = /\.(?:ya?ml|json|graphqls?|gql|wsdl|proto)$/iu
const yamlHint = /\.ya?ml$/iu
const jsonHint = /(?:api|oas|swagger|spec|contract|schema|rest|rajapin|gränssnitt)[^/]*\/?[^/]*\.json$/iu
const otherHint = /\.(?:graphqls?|gql|wsdl|proto)$/iu
const neverApi =
  /(?:^|\/)(?:\.github|\.gitlab|\.circleci|\.vscode|i18n|locales?|translations?|lang|node_modules)\/|(?:package|package-lock|composer|tsconfig[^/]*|manifest)\.json$|(?:^|\/)(?:pnpm-lock|docker-compose[^/]*|mkdocs|\.pre-commit-config)\.ya?ml$/iu

/** Is the file, by its path, somebody else's interface or a copy? Names the folder that says so, else null. */
export function notOwn(path: string): string | null {
  if (isOutside(path)) return path.slice(0, path.lastIndexOf('/'))
  const folders = path.split('/').slice(0, -1)
  const folder = folders.find((part) => consumed.test(part))
  if (folder) return folder
  return null
}

const likelyName = /openapi|swagger|asyncapi|(?:^|[/._-])oas(?:[/._-]|$)/iu

const mayDescribe = (path: string): boolean =>
  (yamlHint.test(path) ||
    jsonHint.test(path) ||
    otherHint.test(path) ||
    (template.test(path) && likelyName.test(path))) &&
  !neverApi.test(path)

const couldBeApi = (path: string): boolean => mayDescribe(path) && notOwn(path) === null

/**
 * Files whose beginning is to be looked at, at most `most` of them; by extension, likely names first. `base`: the folder
 * that counts as the top, with a slash behind it; all files lie in it.
 */
export function apiCandidates(files: readonly File[], most = mostHeads, base = ''): readonly string[] {
  const possible = files.filter(
    ({ path, mode }) =>
      (ending.test(path) || template.test(path)) && mode !== '160000' && couldBeApi(path.slice(base.length)),
  )
  const likely = ({ path }: File): number => (/openapi|swagger|asyncapi|(?:^|[/._-])api/iu.test(path) ? 0 : 1)
  return (possible.length > most ? [...possible].sort((a, b) => likely(a) - likely(b)).slice(0, most) : possible).map(
    ({ path }) => path,
  )
}

const inFolder = (path: string, folder: string): Text => ({
  fi: `${path}: kansion ${folder} kuvauksia ei lueta tuotteen omiksi (testi, asiakas, malli, kopio tai muun rajapinta).`,
  sv: `${path}: beskrivningar i mappen ${folder} räknas inte som produktens egna (test, klient, mall, kopia eller någon annans gränssnitt).`,
  en: `${path}: descriptions in the folder ${folder} do not count as the product's own (test, client, template, copy, or the interface of another).`,
})

const withoutName = (path: string): Text => ({
  fi: `${path}: WSDL kuvaa tavallisesti järjestelmää, jota tuote kutsuu, eikä tässä ole tuotteen nimeä. Jos rajapinta on oma, nimeä tiedosto asetuksissa (artefacts: api-description).`,
  sv: `${path}: WSDL beskriver oftast ett system som produkten anropar, och här står inte produktens namn. Om gränssnittet är ert eget, nämn filen i inställningarna (artefacts: api-description).`,
  en: `${path}: WSDL mostly describes a system that the product calls, and this one does not bear the product's name. If the interface is your own, name the file in the settings (artefacts: api-description).`,
})

/**
 * Files that look like descriptions and do not count, by their place, or as WSDL without the product's name; with the
 * reason. `counted`: paths of those that count. At most 100.
 */
export function leftOutByPlace(
  files: readonly File[],
  counted: ReadonlySet<string>,
  base = '',
): readonly { path: string; reason: Text }[] {
  return files
    .filter(
      ({ path, mode }) => mode !== '160000' && mayDescribe(path) && (likelyName.test(path) || otherHint.test(path)),
    )
    .flatMap(({ path }) => {
      const folder = notOwn(path.slice(base.length))
      if (folder !== null) return [{ path, reason: inFolder(path, folder) }]
      return /\.wsdl$/iu.test(path) && !counted.has(path) ? [{ path, reason: withoutName(path) }] : []
    })
    .slice(0, mostLeftOut)
}
