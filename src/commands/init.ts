import type { Readable, Writable } from 'node:stream'
import type { Arguments } from '../arguments.ts'
import { deliver } from '../delivery/deliver.ts'
import { AuthorError, type Language } from '../model.ts'
import { plain } from '../reporters/escape.ts'
import { git } from '../repository/git.ts'
import { webAddress } from '../repository/name.ts'
import { workingTreeFacts } from '../repository/top.ts'
import { open } from '../run.ts'
import { startingPoint } from '../starting-point.ts'
import { adviceOnCodeOwner, adviceOnContact, adviceOnOwners } from '../templates/answer-advice.ts'
import type { Answers } from '../templates/answers.ts'
import { hasLicenceText } from '../templates/licence-text.ts'
import { type Circumstances, complete, type Draft, fromOptions, fromSettings } from './init-answers.ts'
import type { Dialogue } from './init-dialogue.ts'
import { planDiff } from './init-diff.ts'
import { makePlan, type Place, type Plan } from './init-plan.ts'
import { doneText, leftText, planText, takenText } from './init-summary.ts'
import { nothingToWrite } from './init-summary-words.ts'
import { aboutWhole, interrupted, noTerminal } from './init-words.ts'
import { writePlan } from './init-writing.ts'
import { done, type Perform, runOptions, type Surroundings } from './surroundings.ts'

/** Nothing was done because somebody ended the dialogue, or said no. */
const stopped = 2 as const

/** What is known before anything is asked. */
interface Start {
  place: Place
  given: Draft
  around: Circumstances
  /** Something waits to be committed. */
  waiting: boolean
}

async function start(args: Arguments, surroundings: Surroundings): Promise<Start> {
  const options = runOptions(args, surroundings)
  const given = fromOptions(args)
  const repository = await open(options)
  const [{ top }, remote, status, point] = await Promise.all([
    workingTreeFacts(args.path),
    git(args.path, ['config', '--get', 'remote.origin.url'], { allowFailure: true }),
    git(args.path, ['status', '--porcelain', '-z']),
    startingPoint(repository, { ...options, forge: options.forge ?? null }),
  ])
  const address = webAddress(remote.toString('utf8'))
  const settings = point.present.find(({ kind }) => kind === 'settings')?.path ?? null
  return {
    waiting: status.length > 0,
    place: { top, files: repository.files, point },
    given: { ...fromSettings(point.known, settings), ...given },
    around: {
      language: surroundings.language,
      today: surroundings.today,
      repository: address,
      repositoryName: address?.split('/').at(-1) ?? null,
    },
  }
}

const isTerminal = (stream: Readable | Writable): boolean => (stream as { isTTY?: boolean }).isTTY === true

/** Opens the dialogue; with `--dry-run` it leaves the standard output to the diff. Throws AuthorError without a terminal. */
async function openAt({ dryRun }: Arguments, surroundings: Surroundings): Promise<Dialogue> {
  const { destinations, language, colour } = surroundings
  const input = surroundings.input ?? process.stdin
  const output = (dryRun ? destinations.stderr : destinations.stdout) as Writable
  if (!isTerminal(input) || !isTerminal(output)) throw new AuthorError(noTerminal, null)
  const { openDialogue } = await import('./init-dialogue.ts')
  return openDialogue({ input, output, language, colour })
}

/** What the answers lead to. */
interface Decided {
  plan: Plan
  answers: Answers
}

const decide = (draft: Draft, { place, around }: Start): Decided => {
  const answers = complete(draft, place.point.known, around)
  return { answers, plan: makePlan(answers, place) }
}

const isEmpty = ({ write, badge }: Plan): boolean => write.length === 0 && badge === null

/** Asks for what nobody has answered, shows the plan, and asks whether it may be written. Null: it may not. */
async function byDialogue(
  dialogue: Dialogue,
  begun: Start,
  { dryRun }: Arguments,
  language: Language,
): Promise<Decided | null> {
  const { askRest, askToWrite } = await import('./init-ask.ts')
  const { Stopped } = await import('./init-dialogue.ts')
  const { given, around, place } = begun
  const suggested = { name: around.repositoryName ?? '', language: around.language }
  try {
    dialogue.begin()
    const decided = decide(await askRest(dialogue, given, place.point.known, suggested), begun)
    if (dryRun) return decided
    dialogue.tell(planText(decided.plan, language))
    if (await askToWrite(dialogue)) return decided
  } catch (error) {
    if (!(error instanceof Stopped)) throw error
  }
  dialogue.stop(interrupted)
  return null
}

/** Paths that git would pass over when they are added. */
async function ignoredAmong({ top }: Place, { write }: Plan): Promise<readonly string[]> {
  const input = write.map(({ path }) => `${path}\0`).join('')
  const output = await git(top, ['check-ignore', '-z', '--stdin'], { input, allowFailure: true })
  return output
    .toString('utf8')
    .split('\0')
    .filter((path) => path !== '')
}

/** What is said of options that will do and could be better. */
function advise({ owners, contact, codeOwner }: Answers, { destinations, language }: Surroundings): void {
  const advice = [
    ...adviceOnOwners(owners),
    contact === null ? null : adviceOnContact(contact),
    codeOwner === null ? null : adviceOnCodeOwner(codeOwner),
  ].flatMap((one) => (one ? [`kuntalint: ${plain(one[language])}\n`] : []))
  for (const line of advice) destinations.stderr.write(line)
}

/** The licence that the settings name, and of which `fix` knows the text. */
async function licenceToWrite({ plan, answers: { licence } }: Decided): Promise<string | null> {
  const isNamed = licence !== null && plan.write.some(({ kind }) => kind === 'settings')
  return isNamed && (await hasLicenceText(licence)) ? licence : null
}

/** Words after all is written; without a dialogue also what was taken from the repository. */
async function told(
  decided: Decided,
  { place, given, waiting }: Start,
  args: Arguments,
  language: Language,
): Promise<string> {
  const { plan, answers } = decided
  const { point } = place
  const after = {
    path: args.path,
    licensed: point.present.some(({ kind }) => kind === 'licence'),
    licence: await licenceToWrite(decided),
    alone: !waiting,
    ignored: await ignoredAmong(place, plan),
    language,
    documents: answers.languages,
  }
  const parts = point.components.length === 0 ? [] : [`${plain(aboutWhole(point.components)[language])}\n`]
  // After a dialogue the list begins below its last line.
  const read = args.init.yes ? takenText(answers, point.known, given, language) : ''
  return [...(read === '' ? (args.init.yes ? [] : ['']) : [`${read}\n`]), doneText(plan, after), ...parts].join('\n')
}

/**
 * `kuntalint init`: asks what is owned and by whom, or takes it from options and from what the repository says, and writes what
 * owners start from. What is there already is never written again. With `--dry-run` the diff alone goes to standard output, and
 * what there is to say to standard error. Exit status 2 where somebody ended the dialogue: nothing
 * was written then.
 */
export const perform: Perform = async (args, surroundings) => {
  const { destinations, language, colour } = surroundings
  const say = (text: string): Promise<void> => deliver([{ to: 'stdout', text }], destinations)
  const begun = await start(args, surroundings)
  const first = decide(begun.given, begun)
  if (isEmpty(first.plan)) {
    const words = `${nothingToWrite[language]}\n${leftText(first.plan, language)}\n`
    if (args.dryRun) destinations.stderr.write(words)
    else await say(words)
    return done
  }
  const decided = args.init.yes ? first : await byDialogue(await openAt(args, surroundings), begun, args, language)
  if (!decided) return stopped
  if (args.init.yes) advise(decided.answers, surroundings)
  if (args.dryRun) {
    destinations.stderr.write(`${planText(decided.plan, language)}\n`)
    await say(await planDiff(decided.plan, { colour, terminal: isTerminal(destinations.stdout as Writable) }))
  } else {
    writePlan(begun.place.top, decided.plan)
    await say(await told(decided, begun, args, language))
  }
  return done
}
