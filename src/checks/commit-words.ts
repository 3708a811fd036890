import type { Inventory } from '../artefact.ts'
import { counted } from '../language.ts'
import type { Location, Messages, Text, Undetermined } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { settingsPlaces } from '../settings.ts'
import { finderOf } from './expressions.ts'
import { code } from './phrases.ts'

export interface Options {
  /** RE2; none of them may be found in a message. */
  words: readonly string[]
  ignoreCase?: boolean
  /** How many commits back, where nothing is compared. Default: 100. */
  commits?: number
}

/** Neither the message nor who wrote it is told: it may name people. */
const found = (pattern: string, count: number): Text => ({
  fi: `${counted(count, 'commit-viestissä', 'commit-viestissä')} on sana, josta on sovittu, ettei sitä käytetä: ${code(pattern)}. Ne löytyvät komennolla \`git log -P --grep\`. Kirjoita viesti uudelleen ennen yhdistämistä; jo yhdistetyistä sopikaa erikseen.`,
  sv: `${counted(count, 'commit-meddelande', 'commit-meddelanden')} har ett ord som ni har kommit överens om att inte använda: ${code(pattern)}. De hittas med \`git log -P --grep\`. Skriv om meddelandet före sammanslagningen; kom överens särskilt om dem som redan är sammanslagna.`,
  en: `${counted(count, 'commit message has', 'commit messages have')} a word that was agreed not to be used: ${code(pattern)}. \`git log -P --grep\` finds them. Write the message anew before merging; agree separately on those that are merged already.`,
})

const partOfHistory: Text = {
  fi: 'Kloonissa on vain osa historiasta (shallow clone), joten en voinut lukea kaikkia commit-viestejä. Hae koko historia: git fetch --unshallow (GitHub Actionsissa actions/checkout, fetch-depth: 0).',
  sv: 'Klonen innehåller bara en del av historiken (shallow clone), så jag kunde inte läsa alla commit-meddelanden. Hämta hela historiken: git fetch --unshallow (i GitHub Actions: actions/checkout, fetch-depth: 0).',
  en: 'The clone holds only a part of the history (shallow clone), so that I could not read all commit messages. Fetch all of it: git fetch --unshallow (in GitHub Actions: actions/checkout, fetch-depth: 0).',
}

/** A message stands in no file: it is told where the settings are. */
function anchor(inventory: Inventory): Location {
  const settings = settingsPlaces.find((path) => inventory.exists(path))
  return settings ? { path: settings } : { path: settingsPlaces[0] as string, missing: true }
}

/** What the commits of a change say; where nothing is compared, what the last ones say. */
function messagesOf(head: Inventory, base: Inventory | undefined, commits: number): Promise<Messages | Undetermined> {
  const { history } = head.repository
  const since = base?.repository.commit
  return since ? history.messagesSince(since) : history.lastMessages(commits)
}

/** Are the messages of commits free of words that were agreed not to be used? */
export default {
  async judge({ inventory, base }, { words, ignoreCase = false, commits = 100 }) {
    const read = await messagesOf(inventory, base, commits)
    if ('undetermined' in read) return read
    const problems: Problem[] = []
    for (const word of words) {
      const find = await finderOf(ignoreCase ? `(?i:${word})` : word)
      const count = read.messages.filter((message) => find(message) !== null).length
      if (count > 0) problems.push({ message: found(word, count), location: anchor(inventory), key: word })
    }
    if (problems.length > 0) return { problems }
    return read.complete ? { passed: [] } : { undetermined: partOfHistory }
  },
} satisfies Check<Options>
