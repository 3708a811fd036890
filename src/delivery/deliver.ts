/** The only place where a report leaves the program: standard output, annotations, job summary, outputs, files. */
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AuthorError, type Severity, type Text } from '../model.ts'
import type { Delivery } from '../report.ts'
import { type AnnotationProperties, annotationProperties, isReadForCommands, safeLine, safeLog } from './commands.ts'

/** What of `@actions/core` is used. */
export type Actions = Record<Severity, (message: string, properties?: AnnotationProperties) => void> & {
  setOutput(name: string, value: string): void
  summary: { addRaw(text: string): { write(): Promise<unknown> } }
}

export interface Destinations {
  stdout: NodeJS.WritableStream
  stderr: NodeJS.WritableStream
  /** GITHUB_ACTIONS, GITHUB_STEP_SUMMARY, GITHUB_OUTPUT, TF_BUILD and TEAMCITY_VERSION decide what goes where. */
  env: Readonly<Record<string, string | undefined>>
  /** Default: `@actions/core`, loaded only when something needs it. It writes to the process's own output. */
  actions?: () => Promise<Actions>
}

/** The runner drops a summary above this size as a whole. */
const summaryLimit = 1_048_576

const guarded = new WeakSet<NodeJS.WritableStream>()

/** A reader that stops reading (`| head`) is no fault of ours: the write ends, the exit status stays. */
function guard(stream: NodeJS.WritableStream): void {
  if (guarded.has(stream)) return
  guarded.add(stream)
  // Without a listener the error would end the process; the callback of the write tells other errors.
  stream.on('error', () => {})
}

function written(stream: NodeJS.WritableStream, text: string): Promise<void> {
  guard(stream)
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error)
      else resolve()
    })
  })
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const notWritten = (path: string, why: string): Text => ({
  fi: `En voinut kirjoittaa tiedostoa ${path}: ${why}. Tarkista, että kansio on olemassa ja että siihen saa kirjoittaa.`,
  sv: `Jag kunde inte skriva filen ${path}: ${why}. Kontrollera att mappen finns och att du får skriva i den.`,
  en: `I could not write the file ${path}: ${why}. Check that the folder is there and that you may write to it.`,
})

/** Throws an AuthorError that names the path when the file cannot be written. */
async function toFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new AuthorError(notWritten(path, reason(error)), { path })
  }
}

const tooLarge = (bytes: number): string =>
  `The job summary was not written: with what is on the page already it would take ${bytes} bytes, and GitHub drops a page above ${summaryLimit}.`

/** A page that cannot be written is told, and changes no verdict. */
async function toSummary(markdown: string, path: string, to: Destinations, actions: Actions): Promise<void> {
  try {
    const bytes = (await stat(path)).size + Buffer.byteLength(markdown)
    if (bytes > summaryLimit) await written(to.stderr, `${safeLine(tooLarge(bytes))}\n`)
    else await actions.summary.addRaw(markdown).write()
  } catch (error) {
    await written(to.stderr, `${safeLine(`The job summary was not written: ${reason(error)}`)}\n`)
  }
}

async function deliverOne(delivery: Delivery, to: Destinations, actions: () => Promise<Actions>): Promise<void> {
  const log = (text: string) => written(to.stdout, isReadForCommands(to.env) ? safeLog(text) : text)
  switch (delivery.to) {
    case 'stdout':
      return log(delivery.text)
    case 'annotation': {
      guard(to.stdout)
      return (await actions())[delivery.severity](delivery.message, annotationProperties(delivery))
    }
    case 'summary': {
      const path = to.env.GITHUB_STEP_SUMMARY
      return path ? toSummary(delivery.markdown, path, to, await actions()) : log(delivery.markdown)
    }
    case 'output':
      // Without the file @actions/core would print a command that the runner no longer takes.
      return to.env.GITHUB_OUTPUT ? (await actions()).setOutput(delivery.name, delivery.value) : undefined
    case 'file':
      return toFile(delivery.path, delivery.text)
  }
}

/**
 * Delivers in order, and returns when all is written. In GitHub Actions (and Azure Pipelines and TeamCity) no line of
 * the log is a command but the annotations. Without a summary file (not in Actions) the page goes to standard output; outputs go nowhere.
 */
export async function deliver(deliveries: readonly Delivery[], to: Destinations): Promise<void> {
  const actions = to.actions ?? ((): Promise<Actions> => import('@actions/core'))
  for (const delivery of deliveries) await deliverOne(delivery, to, actions)
  // What @actions/core wrote to the process's own output went past the callbacks: wait until it has left.
  await written(to.stdout, '')
}
