import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import { AuthorError, type Repository, type Text } from '../model.ts'
import { builtinRules } from '../ruleset/builtin.ts'
import { exampleOf } from '../ruleset/examples.ts'
import { type Catalogue, explainRule, listRules } from '../ruleset/reference.ts'
import { open } from '../run.ts'
import { done, type Perform, runOptions, type Surroundings } from './surroundings.ts'

const settingsUnread: Text = {
  fi: 'Asetuksia ei voitu lukea, joten säännöt ovat tässä oletusten mukaan. Syyn kertoo komento kuntalint config.',
  sv: 'Inställningarna kunde inte läsas, så reglerna visas här enligt standardvärdena. Orsaken visar kommandot kuntalint config.',
  en: 'The settings could not be read, so the rules are shown here by the defaults. kuntalint config tells the reason.',
}

/** The repository around the terminal; null: there is none, which is no mistake unless its settings were asked for. */
async function around(args: Arguments, surroundings: Surroundings): Promise<Repository | null> {
  try {
    return await open(runOptions(args, surroundings))
  } catch (error) {
    if (error instanceof AuthorError && args.config === undefined) return null
    throw error
  }
}

/**
 * The rules and settings of the repository around, null where they cannot be read and are not needed: a rule of ours can be
 * explained without them. Only for a rule that is not ours are other repositories asked that the settings extend.
 */
async function catalogueOf(args: Arguments, surroundings: Surroundings): Promise<Catalogue | null> {
  const needed = args.command === 'explain' && !builtinRules().some(({ id }) => id === args.rule)
  const given = args.config !== undefined || args.rules.length > 0
  const options = runOptions(args, surroundings)
  try {
    const { rulesInForce } = await import('../judge.ts')
    return await rulesInForce(await around(args, surroundings), needed ? options : { ...options, forge: null })
  } catch (error) {
    if (error instanceof AuthorError && !needed && !given) return null
    throw error
  }
}

/** `kuntalint rules` and `kuntalint explain RULE`: the rules as they hold here, ours and the repository's own. */
export const perform: Perform = async (args, surroundings) => {
  const { destinations, language } = surroundings
  const catalogue = await catalogueOf(args, surroundings)
  if (catalogue === null) destinations.stderr.write(`kuntalint: ${settingsUnread[language]}\n`)
  const id = args.rule ?? ''
  const text =
    args.command === 'rules'
      ? listRules(language, catalogue ?? undefined)
      : explainRule(id, language, catalogue ?? undefined, await exampleOf(id))
  await deliver([{ to: 'stdout', text }], destinations)
  return done
}
