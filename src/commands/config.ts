import { deliver } from '../delivery/deliver.ts'
import { harmless } from '../reporters/escape.ts'
import { open } from '../run.ts'
import { done, type Perform, runOptions } from './surroundings.ts'

/** `kuntalint config`: the settings in force, and where each of them comes from. */
export const perform: Perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings)
  const [repository, { configuration }] = await Promise.all([open(options), import('../judge.ts')])
  const found = await configuration(repository, options)
  const { configText, configData } = await import('../ruleset/config-text.ts')
  const text =
    args.format === 'json'
      ? `${harmless(JSON.stringify(configData(found), null, 2))}\n`
      : configText(found, args.language ?? surroundings.language)
  await deliver([{ to: 'stdout', text }], surroundings.destinations)
  return done
}
