/** What is wrong with the form of a description: by the official schema, and references that lead nowhere. */
import type { Bundle, Fault, Part } from '../description.ts'
import { refOf } from './bundle.ts'
import type { FaultList, Finding } from './fault-list.ts'
import { isReferrer } from './grammar.ts'
import { get, isObject, topOf } from './parts.ts'
import { firstHop, Loops, referenceFault } from './reference-faults.ts'
import { type SchemaMistake, schemaMistakes } from './schema-mistakes.ts'
import { schemaWords } from './schema-words.ts'
import type { SchemaError, Validators } from './validators.ts'
import { Covered, type Language, type Sighting, sightings } from './walk.ts'

/** So many parts that references lead to are looked at by themselves. */
const mostRoots = 5000

/** Schemas of a language that the description names itself are not judged by OpenAPI's. */
const knownDialect = /^https:\/\/(?:spec\.openapis\.org\/oas\/3\.\d\/dialect\/|json-schema\.org\/draft\/2020-12\/)/u

function ignoredBy(bundle: Bundle): (error: SchemaError) => boolean {
  const dialect = get(bundle.entry.value, 'jsonSchemaDialect')
  const other = typeof dialect === 'string' && !knownDialect.test(dialect)
  return ({ instancePath, schemaPath }) =>
    /^\/(?:openapi|swagger|asyncapi)$/u.test(instancePath) || (other && schemaPath.startsWith('#/definitions/dialect'))
}

/** A description that is validated, and by what. */
export interface Run {
  bundle: Bundle
  language: Language
  validators: Validators
}

/** Is the part in a file of a format and version of its own, which need not be the description's? */
function isForeign({ file }: Part, { bundle, language }: Run): boolean {
  if (file === bundle.entry) return false
  if (get(file.value, '$schema') !== undefined && language.format !== 'json-schema') return true
  for (const key of ['openapi', 'swagger', 'asyncapi']) {
    const version = get(file.value, key)
    if (
      version !== undefined &&
      !(key === language.format && typeof version === 'string' && version.startsWith(language.line))
    )
      return true
  }
  return false
}

function toFault(mistake: SchemaMistake, root: Part, { language }: Run): Fault {
  const steps = [...root.steps, ...mistake.steps]
  const atKey = mistake.what === 'unknown' || mistake.what === 'name' || mistake.what === 'missing'
  const said = mistake.what === 'missing' ? ` ${mistake.keys.join(' ')}` : ''
  return {
    location: root.file.place(steps, atKey ? 'key' : 'value'),
    message: schemaWords(mistake, steps, `${language.format} ${language.line}`),
    key: `${steps.join('/')} ${mistake.what}${said}`,
  }
}

interface Root {
  part: Part
  kind: string
}

function addSchemaFaults(root: Root, run: Run, list: FaultList): void {
  const validate = run.validators[root.kind]
  if (validate === undefined || isForeign(root.part, run)) return
  const { mistakes, more } = schemaMistakes(validate, root.part.value, run.validators.keys, ignoredBy(run.bundle))
  list.add(mistakes.map((mistake) => () => toFault(mistake, root.part, run)))
  list.more += more
}

/** Faults of references and the parts that they lead to, each loop told once. */
class References {
  readonly findings: Finding[] = []
  readonly targets: Root[] = []
  private readonly loops: Loops
  private readonly run: Run

  constructor(run: Run) {
    this.run = run
    this.loops = new Loops(run.bundle)
  }

  add({ part, kind, based }: Sighting): void {
    const { bundle, language } = this.run
    const ref = refOf(part)
    if (ref === null || !isReferrer(kind, language.format)) return
    const target = firstHop(ref, part, bundle)
    if (target && isObject(target.value)) this.targets.push({ part: target, kind })
    const finding = target ? this.loops.faultOf(part) : referenceFault(ref, part, bundle, based)
    if (finding) this.findings.push(finding)
  }
}

/**
 * Adds what is wrong with the description as a whole, then with each part that only a reference leads to, in another file or at
 * a place of no known kind, as what the reference takes it for.
 */
export function addFormFaults(run: Run, list: FaultList): void {
  const covered = new Covered()
  const references = new References(run)
  const roots: Root[] = [{ part: topOf(run.bundle.entry), kind: 'document' }]
  for (let next = 0; next < roots.length && next < mostRoots; next += 1) {
    const root = roots[next] as Root
    if (covered.has(root.kind, root.part.value)) continue
    addSchemaFaults(root, run, list)
    for (const sighting of sightings(root, run.language, covered)) references.add(sighting)
    for (const target of references.targets.splice(0)) {
      if (!covered.has(target.kind, target.part.value)) roots.push(target)
    }
  }
  list.add(references.findings)
}
