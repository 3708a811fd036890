import generated from '../generated/version.json' with { type: 'json' }

/** The version of kuntalint, as in package.json. */
export const version: string = generated.version

/** A short hash of the rules that come with it. */
export const rulesetVersion: string = generated.ruleset
