import type { Tag, Text, Undetermined } from '../model.ts'
import { gitStream, gitWords } from './git.ts'

/** So many tags are read; the newest of them tell what was released last. */
const mostTags = 2000

/** The tags of a clone, newest first. An empty list is an answer only where the clone would have fetched them. */
export async function readTags(cwd: string, shallow: boolean): Promise<readonly Tag[] | Undetermined> {
  const dated = await listed(cwd, '--sort=-creatordate', '%(refname) %(creatordate:unix)')
  // In a partial clone what a tag names may not be here; the names are.
  const found = 'undetermined' in dated ? await listed(cwd, '--sort=-version:refname', '%(refname) ') : dated
  if ('undetermined' in found || found.length > 0) return found
  return shallow || (await fetchesNoTags(cwd)) ? { undetermined: tagsNotHere } : []
}

/** Names of references hold no blanks and no control characters. */
async function listed(cwd: string, sort: string, format: string): Promise<readonly Tag[] | Undetermined> {
  const chunks: Buffer[] = []
  const args = ['for-each-ref', `--count=${mostTags}`, sort, `--format=${format}`, 'refs/tags']
  const exit = await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0)
  if (exit.status !== 0) return { undetermined: unreadableTags(gitWords(exit.stderr)) }
  const lines = Buffer.concat(chunks).toString('utf8').split('\n')
  return lines.filter((line) => line.startsWith('refs/tags/')).map(tag)
}

function tag(line: string): Tag {
  const [reference = '', seconds = ''] = line.split(' ')
  return { name: reference.slice('refs/tags/'.length), date: seconds === '' ? null : new Date(Number(seconds) * 1000) }
}

/** Was the clone made with `--no-tags` or of a single branch? Then it holds not even the tags that there are. */
async function fetchesNoTags(cwd: string): Promise<boolean> {
  const chunks: Buffer[] = []
  const args = ['config', '--local', '-z', '--get-regexp', '^remote\\..*\\.(tagopt|fetch)$']
  await gitStream(cwd, args, (chunk) => chunks.push(chunk) > 0)
  const values = Buffer.concat(chunks).toString('utf8').split('\0').filter(Boolean)
  const fetched = values.filter((value) => /\.fetch\n/u.test(value))
  const narrow = fetched.length > 0 && !fetched.some((value) => /\n\+?refs\/(?:heads\/)?\*:/u.test(value))
  return narrow || values.some((value) => /\.tagopt\n--no-tags$/u.test(value))
}

const tagsNotHere: Text = {
  fi: 'Kloonissa ei ole tageja, joten en tiedä, mitkä versiot on julkaistu. Hae ne: git fetch --tags (GitHub Actionsissa actions/checkout, fetch-depth: 0).',
  sv: 'Klonen innehåller inga taggar, så jag vet inte vilka versioner som har getts ut. Hämta dem: git fetch --tags (i GitHub Actions: actions/checkout, fetch-depth: 0).',
  en: 'The clone holds no tags, so I do not know which versions were released. Fetch them: git fetch --tags (in GitHub Actions: actions/checkout, fetch-depth: 0).',
}

const unreadableTags = (words: string): Text => ({
  fi: `git ei voinut lukea tageja (”${words}”), joten en tiedä, mitkä versiot on julkaistu. Hae ne: git fetch --tags.`,
  sv: `git kunde inte läsa taggarna (”${words}”), så jag vet inte vilka versioner som har getts ut. Hämta dem: git fetch --tags.`,
  en: `git could not read the tags ("${words}"), so I do not know which versions were released. Fetch them: git fetch --tags.`,
})
