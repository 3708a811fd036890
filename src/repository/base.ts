import type { Repository, Text } from '../model.ts'
import { openCommit } from './commit.ts'
import { type Differences, differences } from './differences.ts'
import { git } from './git.ts'
import { openScratch, type Scratch, type Server } from './scratch.ts'
import { isCommit } from './top.ts'

/** What GitHub tells of the event that a run is made for. */
export interface Event {
  kind: 'pull-request' | 'merge-group' | 'push'
  /** Tip of the pull request's own branch, as GitHub knows it. */
  head: string | null
  /** Tip of the target branch; of a push, what the branch held before. */
  target: string | null
  /** The commit that GitHub checked out for this run, when it is its own merge of a pull request. */
  merge: string | null
}

/** What to compare with: a commit by name, or what the event says. */
export type BaseRequest =
  | { from: 'commit'; ref: string }
  | {
      from: 'event'
      event: Event
      server: Server
      /** Asks the server where two commits parted; null when it does not say. */
      parted: ((target: string, head: string) => Promise<string | null>) | null
    }

/** The commit that is compared with, opened. */
export interface Base extends Differences {
  repository: Repository
  commit: string
  /** It is no ancestor of the head: what differs is not the head's doing alone. */
  parted: boolean
  /** How it was chosen, where that matters to the reader. */
  remarks: readonly Text[]
  /** Removes what was fetched. */
  close(): Promise<void>
}

/** Why there is nothing to compare with. */
export interface NoBase {
  reason: Text
}

interface Opening {
  top: string
  /** The commit that is judged; null: the working tree. */
  ref: string | null
  today: Date
  name?: string
}

const words = async (top: string, args: readonly string[]): Promise<string> =>
  (await git(top, args, { allowFailure: true })).toString('utf8').trim()

async function parentsOf(top: string, commit: string): Promise<readonly string[]> {
  const text = (await git(top, ['cat-file', 'commit', commit], { allowFailure: true })).toString('utf8')
  return [...(text.split('\n\n', 1)[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gmu)].map(([, id]) => id as string)
}

/** Is a commit here, with its tree? */
const has = async (top: string, commit: string): Promise<boolean> =>
  (await git(top, ['cat-file', '--batch-check'], { input: `${commit}^{tree}\n`, allowFailure: true }))
    .toString('utf8')
    .includes(' tree ')

interface Chosen {
  commit: string
  parted: boolean
  remarks: readonly Text[]
}

/** Where the branch left the target. A shallow clone would name an older commit without a word. */
async function partedAt(
  top: string,
  head: string,
  target: string,
  ask: ((target: string, head: string) => Promise<string | null>) | null,
): Promise<string | null> {
  const shallow = await words(top, ['rev-parse', '--is-shallow-repository'])
  if (shallow === 'false' && (await has(top, target))) {
    const found = await words(top, ['merge-base', '--end-of-options', head, target])
    if (isCommit(found)) return found
  }
  const told = ask ? await ask(target, head) : null
  return isCommit(told ?? undefined) ? told : null
}

/** Of GitHub's own merge commit the first parent is what the pull request would be merged into. */
async function ofPullRequest(
  top: string,
  head: string,
  { event, parted }: BaseRequest & { from: 'event' },
): Promise<Chosen | NoBase> {
  const parents = await parentsOf(top, head)
  // Where GitHub says which commit it made, no other merge is taken for it: an author can make one with any parents.
  const isMerge = event.merge === null ? parents[1] === event.head : head === event.merge
  if (parents.length === 2 && isMerge) return { commit: parents[0] as string, parted: false, remarks: [] }
  if (event.target === null) return { reason: eventIsSilent }
  if (event.target === head) return { reason: headIsTarget }
  const commit = await partedAt(top, event.head ?? head, event.target, parted)
  return commit
    ? { commit, parted: false, remarks: [] }
    : { commit: event.target, parted: true, remarks: [tipOfTarget] }
}

async function choose(top: string, head: string, request: BaseRequest): Promise<Chosen | NoBase> {
  if (request.from === 'commit') return { commit: request.ref, parted: false, remarks: [] }
  const { event } = request
  if (event.kind === 'pull-request') return ofPullRequest(top, head, request)
  if (!isCommit(event.target ?? undefined) || /^0+$/u.test(event.target as string)) return { reason: firstPush }
  return { commit: event.target as string, parted: false, remarks: [] }
}

/** Findings that were mended on the target since the branch left it would look new: the reader is told. */
async function movedOn(top: string, base: string, head: string): Promise<readonly Text[]> {
  const parted = await words(top, ['merge-base', '--end-of-options', base, head])
  return isCommit(parted) && parted !== base && parted !== head ? [branchLeft(parted.slice(0, 10))] : []
}

async function opened(
  { top, ref, today, name }: Opening,
  { commit, parted, remarks }: Chosen,
  scratch: Scratch | null,
): Promise<Base> {
  const fetch = scratch ? scratch.blobs : null
  const env = scratch?.env ?? {}
  const lent = scratch ? { env, fetch: scratch.blobs } : undefined
  // What git does not know is told by openCommit, in words.
  const [repository, found] = await Promise.all([
    openCommit(top, commit, { today, ...(name === undefined ? {} : { name }), lent }),
    differences({ top, base: commit, head: ref, env }, fetch).catch((error: unknown) => ({ error })),
  ])
  if ('error' in found) throw found.error
  return {
    ...found,
    repository,
    commit: repository.commit as string,
    parted,
    remarks,
    close: async () => scratch?.close(),
  }
}

async function fetched(opening: Opening, chosen: Chosen, server: Server): Promise<Base | NoBase> {
  if (server.token === null) return { reason: notHere(chosen.commit.slice(0, 10)) }
  let scratch: Scratch | null = null
  try {
    scratch = await openScratch(opening.top, server)
    await scratch.commit(chosen.commit)
    return await opened(opening, chosen, scratch)
  } catch {
    await scratch?.close()
    return { reason: notFetched(chosen.commit.slice(0, 10)) }
  }
}

/**
 * The commit to compare with, opened. One that is not in the clone is fetched into a place of its own when the request
 * comes from an event and has a token. Throws AuthorError for a commit that the user names and git does not know.
 */
export async function openBase(opening: Opening, request: BaseRequest): Promise<Base | NoBase> {
  const { top, ref } = opening
  const head = await words(top, ['rev-parse', '--verify', '--quiet', `${ref ?? 'HEAD'}^{commit}`])
  if (!isCommit(head)) return { reason: nothingCommitted }
  const chosen = await choose(top, head, request)
  if ('reason' in chosen) return chosen
  if (request.from === 'event') {
    if (!(await has(top, chosen.commit))) return fetched(opening, chosen, request.server)
    return opened(opening, chosen, null)
  }
  const base = await opened(opening, chosen, null)
  const remarks = await movedOn(top, base.commit, head)
  return { ...base, parted: remarks.length > 0, remarks: [...base.remarks, ...remarks] }
}

const whole: Text = {
  fi: 'Siksi koko koodivarasto arvioitiin, eikä uusia havaintoja voi erottaa vanhoista.',
  sv: 'Därför bedömdes hela kodförrådet, och nya iakttagelser kan inte skiljas från gamla.',
  en: 'So the whole repository was judged, and new findings cannot be told from old ones.',
}
const because = (reason: Text): Text => ({
  fi: `${reason.fi} ${whole.fi}`,
  sv: `${reason.sv} ${whole.sv}`,
  en: `${reason.en} ${whole.en}`,
})
const eventIsSilent = because({
  fi: 'GitHub ei kertonut, mihin muutosehdotusta verrataan.',
  sv: 'GitHub berättade inte vad ändringsförslaget ska jämföras med.',
  en: 'GitHub did not say what the pull request is to be compared with.',
})
const headIsTarget = because({
  fi: 'Työkansiossa on kohdehaara eikä muutosehdotus.',
  sv: 'Arbetsmappen innehåller målgrenen och inte ändringsförslaget.',
  en: 'The target branch is checked out, not the pull request.',
})
const firstPush = because({
  fi: 'Haara on uusi, joten aiempaa tilaa ei ole.',
  sv: 'Grenen är ny, så det finns inget tidigare läge.',
  en: 'The branch is new, so there is no earlier state.',
})
const nothingCommitted = because({
  fi: 'Koodivarastossa ei ole vielä yhtään committia.',
  sv: 'Kodförrådet har ännu ingen commit.',
  en: 'The repository has no commit yet.',
})
const notHere = (commit: string): Text =>
  because({
    fi: `Aiempaa tilaa, johon verrata (commit ${commit}), ei ole kloonissa, eikä sitä haettu. Lisää askeleeseen actions/checkout valinta \`fetch-depth: 2\`.`,
    sv: `Det tidigare läget att jämföra med (commit ${commit}) finns inte i klonen och hämtades inte. Lägg till \`fetch-depth: 2\` i steget actions/checkout.`,
    en: `What it is compared with (commit ${commit}) is not in the clone, and was not fetched. Add \`fetch-depth: 2\` to the step actions/checkout.`,
  })
const notFetched = (commit: string): Text =>
  because({
    fi: `Aiempaa tilaa, johon verrata (commit ${commit}), ei ole kloonissa, eikä sen haku onnistunut. Lisää askeleeseen actions/checkout valinta \`fetch-depth: 2\` tai aja tarkistus uudelleen.`,
    sv: `Det tidigare läget att jämföra med (commit ${commit}) finns inte i klonen och kunde inte hämtas. Lägg till \`fetch-depth: 2\` i steget actions/checkout eller kör granskningen på nytt.`,
    en: `What it is compared with (commit ${commit}) is not in the clone, and could not be fetched. Add \`fetch-depth: 2\` to the step actions/checkout, or run the check again.`,
  })
const tipOfTarget: Text = {
  fi: 'En saanut selville, missä kohdassa haara erosi kohdehaarasta, joten vertasin kohdehaaran nykytilaan. Siellä jo korjatut asiat voivat näyttää uusilta.',
  sv: 'Jag kunde inte ta reda på var grenen skildes från målgrenen, så jag jämförde med målgrenens nuläge. Sådant som redan är rättat där kan se nytt ut.',
  en: 'I could not find out where the branch left the target branch, so I compared with the target as it is now. What was mended there since may look new.',
}
const branchLeft = (commit: string): Text => ({
  fi: `Siihen, mihin vertasin, on tullut muutoksia sen jälkeen, kun tämä haara erosi siitä, joten siellä jo korjatut asiat näyttävät tässä uusilta. Erkanemiskohtaan vertaat näin: --base ${commit}`,
  sv: `Det som jag jämförde med har ändrats efter att den här grenen skildes från det, så sådant som redan har åtgärdats där ser nytt ut här. Med förgreningspunkten jämför du så här: --base ${commit}`,
  en: `What it is compared with has moved on since this branch left it. What was mended there looks new here. To compare with the point where they parted: --base ${commit}`,
})
