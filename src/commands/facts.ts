import { deliver } from '../delivery/deliver.ts'
import { harmless } from '../reporters/escape.ts'
import { factsText } from '../reporters/facts.ts'
import { open } from '../run.ts'
import { done, type Perform, runOptions } from './surroundings.ts'

/** `kuntalint facts`: what the files state about the product, each with its place. */
export const perform: Perform = async (args, surroundings) => {
  const options = runOptions(args, surroundings)
  const [repository, { productFacts }] = await Promise.all([open(options), import('../product-facts.ts')])
  const facts = await productFacts(repository, { ...options, forge: options.forge ?? null })
  const text =
    args.format === 'json'
      ? `${harmless(JSON.stringify(facts, null, 2))}\n`
      : factsText(facts, args.language ?? surroundings.language, surroundings.colour)
  await deliver([{ to: 'stdout', text }], surroundings.destinations)
  return done
}
