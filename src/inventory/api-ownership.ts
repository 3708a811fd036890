/** Whose interface a description describes: by its title and its servers, and by what the product calls itself. */
import type { ApiReading } from '../artefact.ts'
import type { Text } from '../model.ts'

/** What the product says of itself. */
export interface ProductNames {
  /** `owner/name`, the component, names in publiccode.yml and manifests, headings of the README. */
  names: readonly string[]
  /** Text in which addresses of the product stand: README, publiccode.yml. */
  texts: readonly string[]
}

/** Words that many titles share: they tell no product from another. */
const common = new Set(
  'api apis rest http open data service services server client backend frontend core main web app application public internal private admin documentation docs swagger openapi asyncapi specification spec definition interface rajapinta gränssnitt city kaupunki stad kunta kommun test demo example version beta new the for and und van med och'.split(
    ' ',
  ),
)

const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= 3 && !common.has(word) && !/^v?\d+$/u.test(word))

/** Words are the same when one begins with the other, or both with the same six letters: inflections of one word. */
const areKin = (a: string, b: string): boolean =>
  a === b ||
  (a.length >= 4 && b.includes(a)) ||
  (b.length >= 4 && a.includes(b)) ||
  (a.length >= 6 && a.slice(0, 6) === b.slice(0, 6))

const placeholder =
  /(?:^|\.)(?:example|invalid|test|localhost|local|internal|lan)$|^(?:localhost|127\.|10\.|192\.168\.|\[)|(?:^|\.)example\.(?:com|org|net|fi|se)$|[{}<>]|voorbeeld|esimerkki/iu

/** Hosts that stand for any product: mocks of tools for designing APIs, and clouds where everybody has a name. */
const shared =
  /(?:^|\.)(?:swaggerhub\.com|swaggerhub\.io|stoplight\.io|apiary-mock\.com|apiary\.io|mock\.pstmn\.io|mockapi\.io|mockable\.io|wiremockapi\.cloud|azurewebsites\.net|azure-api\.net|azurecontainerapps\.io|cloudapp\.azure\.com|windows\.net|herokuapp\.com|run\.app|appspot\.com|amazonaws\.com|cloudfront\.net|github\.io|gitlab\.io|netlify\.app|vercel\.app|onrender\.com|fly\.dev|ngrok\.io|ngrok-free\.app)$/iu

/** `https://api.hel.fi/v1` is at `api.hel.fi`; null for an address without a host, or with one that says nothing of whose it is. */
function hostIn(url: string): string | null {
  const host =
    /^(?:[a-z]{2,10}:)?\/\/([^/:?#\s]+)/iu.exec(url)?.[1] ??
    (/^[\w-]+(?:\.[\w-]+)+/u.exec(url)?.[0] === url.split(/[/:]/u)[0] ? url.split(/[/:]/u)[0] : null)
  return host?.includes('.') && !placeholder.test(host) && !shared.test(host) ? host.toLowerCase() : null
}

/** The part of a host that an organisation has registered, as far as its form tells. */
const domainOf = (host: string): string => {
  const parts = host.split('.')
  const short =
    (parts.at(-2)?.length ?? 0) <= 3 &&
    (parts.at(-1)?.length ?? 0) === 2 &&
    parts.length > 2 &&
    /^(?:co|com|gov|org|net|ac|edu)$/u.test(parts.at(-2) ?? '')
  return parts.slice(short ? -3 : -2).join('.')
}

/** Hosts of the servers that a description names. */
function hostsOf({ fields }: ApiReading): readonly string[] {
  const urls = [...fields].flatMap(([name, { value }]) =>
    /^servers\.(?:\d+|[^.]+)\.(?:url|host)$/u.test(name) || name === 'host'
      ? [name === 'host' ? `//${value}` : value]
      : [],
  )
  return [...new Set(urls.flatMap((url) => hostIn(url) ?? []))]
}

/** Does a text hold an address at the domain? `Suomi.fi-tunnistus` is the name of a service, and no address of the product. */
function isAddressed(text: string, domain: string): boolean {
  const plain = text.toLowerCase()
  for (let at = plain.indexOf(domain); at !== -1; at = plain.indexOf(domain, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + domain.length] ?? '']
    const isWritten = /[/.@]/u.test(before) || (!/[\w-]/u.test(before) && text.startsWith(domain, at))
    if (isWritten && !/[\w-]/u.test(after)) return true
  }
  return false
}

type Kinship = 'own' | 'foreign' | 'unknown'

function kinOfHosts(hosts: readonly string[], { names, texts }: ProductNames): Kinship {
  if (hosts.length === 0) return 'unknown'
  const words = names.flatMap(wordsIn)
  const isKnown = (host: string): boolean =>
    texts.some((text) => isAddressed(text, domainOf(host))) ||
    host.split(/[.-]/u).some((part) => part.length >= 3 && words.some((word) => areKin(part, word)))
  return hosts.some(isKnown) ? 'own' : 'foreign'
}

function kinOfTitle(title: string | null, { names, texts }: ProductNames): Kinship {
  const words = wordsIn(title ?? '')
  if (words.length === 0) return 'unknown'
  const own = names.flatMap(wordsIn)
  const isNamed = texts.some((text) => text.toLowerCase().includes((title ?? '').toLowerCase()))
  return isNamed || words.some((word) => own.some((other) => areKin(word, other))) ? 'own' : 'foreign'
}

/** Where Java programs keep what code is made from: their own interface or that of another, under what nobody serves. */
const resources = /^(.*\/)?src\/main\/resources\/(?!static\/|public\/|META-INF\/)/u

/** A folder that is called like the title says whose it is. */
function isAmongResources({ path, title }: ApiReading): boolean {
  const [found, module = ''] = resources.exec(path) ?? []
  return found !== undefined && !wordsIn(title ?? '').some((word) => wordsIn(module).some((own) => areKin(word, own)))
}

const shown = (title: string | null, hosts: readonly string[]): string =>
  [title === null ? '' : `”${title}”`, ...hosts.slice(0, 2)].filter(Boolean).join(', ')

const foreign = (path: string, what: string): Text => ({
  fi: `${path} kuvaa näköjään toisen tuotteen rajapintaa (${what}): kumpikaan ei esiinny tuotteen nimessä, README:ssä eikä publiccode.yml:ssä. Jos rajapinta on oma, nimeä tiedosto asetuksissa (artefacts: api-description).`,
  sv: `${path} verkar beskriva en annan produkts gränssnitt (${what}): inget av dem finns i produktens namn, README eller publiccode.yml. Om gränssnittet är ert eget, nämn filen i inställningarna (artefacts: api-description).`,
  en: `${path} seems to describe the interface of another product (${what}): neither stands in the product's name, README or publiccode.yml. If the interface is your own, name the file in the settings (artefacts: api-description).`,
})

const doubtful = (path: string, what: string): Text => ({
  fi: `En tiedä, onko ${path} tuotteen oma rajapinta (${what}). Jos on, nimeä tiedosto asetuksissa (artefacts: api-description); jos ei, jätä se pois (artefacts: ignore).`,
  sv: `Jag vet inte om ${path} är produktens eget gränssnitt (${what}). Om det är det, nämn filen i inställningarna (artefacts: api-description); om inte, utelämna den (artefacts: ignore).`,
  en: `I do not know whether ${path} is the product's own interface (${what}). If it is, name the file in the settings (artefacts: api-description); if not, leave it out (artefacts: ignore).`,
})

/**
 * Whose interface it is: the product's own (null), another's, or nobody can say. A title and a host that are both strange to
 * the product are another's; a host alone that is strange, under a title that says nothing, leaves it open. So does a strange
 * title alone, where code is generated from what lies there.
 */
export function ownershipOf(description: ApiReading, product: ProductNames): { other: Text } | { doubt: Text } | null {
  const hosts = hostsOf(description)
  const [title, host] = [kinOfTitle(description.title, product), kinOfHosts(hosts, product)]
  if (host === 'own' || title === 'own') return null
  const what = shown(description.title, hosts)
  if (host === 'unknown')
    return title === 'foreign' && isAmongResources(description) ? { doubt: doubtful(description.path, what) } : null
  return title === 'foreign' ? { other: foreign(description.path, what) } : { doubt: doubtful(description.path, what) }
}
