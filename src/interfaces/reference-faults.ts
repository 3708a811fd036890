/** Faults of `$ref`s: what they name is not there. */
import type { Bundle, Fault, Part, Unresolved } from '../description.ts'
import type { Text } from '../model.ts'
import { refOf } from './bundle.ts'
import type { Finding } from './fault-list.ts'
import { code, joined, lead } from './fault-phrases.ts'
import { nearestKey } from './nearest-key.ts'
import { isObject, topOf } from './parts.ts'
import { anchored, pointed, type Reference, referenceOf } from './references.ts'

/** What a reference names itself, before any further reference is followed; null when it is not there. */
export function firstHop(ref: string, from: Part, bundle: Bundle): Part | null {
  const reference = referenceOf(ref, from.file.path)
  if (reference === 'outside') return null
  const { path, pointer, anchor } = reference
  const file = path === null ? from.file : bundle.files.find((one) => one.path === path)
  if (!file) return null
  return pointer ? pointed(topOf(file), pointer) : anchored(topOf(file), anchor ?? '')
}

const noFile = (path: string): Text => ({
  fi: `viittaus vie tiedostoon ${code(path)}, jota ei ole. Korjaa polku tai lisää tiedosto.`,
  sv: `hänvisningen leder till filen ${code(path)} som inte finns. Rätta sökvägen eller lägg till filen.`,
  en: `the reference leads to the file ${code(path)}, which does not exist. Correct the path or add the file.`,
})

const noPlace = (ref: string, near: string | null): Text => ({
  fi: `viittaus ${code(ref)} ei vie mihinkään. ${near ? `Tarkoititko ${code(near)}?` : 'Korjaa se tai lisää kohta, johon se viittaa.'}`,
  sv: `hänvisningen ${code(ref)} leder ingenstans. ${near ? `Menade du ${code(near)}?` : 'Rätta den eller lägg till det som den hänvisar till.'}`,
  en: `the reference ${code(ref)} leads nowhere. ${near ? `Did you mean ${code(near)}?` : 'Correct it or add what it refers to.'}`,
})

const loop = (ref: string): Text => ({
  fi: `viittaus ${code(ref)} palaa itseensä. Kirjoita jossakin kohdassa, mitä viittaus tarkoittaa.`,
  sv: `hänvisningen ${code(ref)} leder tillbaka till sig själv. Skriv någonstans vad den betyder.`,
  en: `the reference ${code(ref)} leads back to itself. Write somewhere what it means.`,
})

/** Where OpenAPI 2.0 keeps what OpenAPI 3 keeps elsewhere. */
const moved = [
  ['#/components/schemas/', '#/definitions/'],
  ['#/components/', '#/'],
] as const

/** The same reference as another version of the format writes it, where that leads somewhere. */
function asElsewhere(ref: string, from: Part, bundle: Bundle): string | null {
  for (const [later, earlier] of moved) {
    for (const [a, b] of [
      [later, earlier],
      [earlier, later],
    ] as const) {
      if (ref.startsWith(a) && firstHop(b + ref.slice(a.length), from, bundle)) return b + ref.slice(a.length)
    }
  }
  return null
}

/** The same reference with the wrong names of its pointer corrected; null when no name is near. */
function corrected(ref: string, { path, pointer }: Reference, from: Part, bundle: Bundle): string | null {
  const file = path === null ? from.file : bundle.files.find((one) => one.path === path)
  if (!file || !pointer) return null
  let at = topOf(file)
  for (const [index, step] of pointer.entries()) {
    const next = pointed(at, [step])
    if (next) {
      at = next
      continue
    }
    const near = isObject(at.value) ? nearestKey(String(step), Object.keys(at.value).slice(0, 2000)) : null
    if (near === null) return null
    const right = [...pointer.slice(0, index), near, ...pointer.slice(index + 1)]
    if (!pointed(topOf(file), right)) return null
    return `${ref.split('#')[0]}#${right.map((one) => `/${String(one).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')}`
  }
  return null
}

function wordsOf(ref: string, why: Unresolved, from: Part, bundle: Bundle): Text {
  const reference = referenceOf(ref, from.file.path)
  if (reference === 'outside') return noPlace(ref, null)
  if (why === 'missing' && reference.path !== null) return noFile(reference.path)
  return noPlace(ref, asElsewhere(ref, from, bundle) ?? corrected(ref, reference, from, bundle))
}

function fault(from: Part, message: Text, kind: string): Fault {
  const steps = [...from.steps, '$ref']
  return {
    location: from.file.place(steps, 'value'),
    message: joined(lead(from.steps), message),
    key: `${steps.join('/')} ${kind}`,
  }
}

/**
 * What is wrong with a reference that stands in a part and names nothing; null when it leads outside, or to what could not be
 * read. `based`: an `$id` says from where references count.
 */
export function referenceFault(ref: string, from: Part, bundle: Bundle, based: boolean): Finding | null {
  const why = bundle.resolve(ref, from.file)
  if (based || (why !== 'missing' && why !== 'nothing')) return null
  return () => fault(from, wordsOf(ref, why, from, bundle), why)
}

/** References that lead back to themselves. Chains that were followed once are not followed again. */
export class Loops {
  private readonly followed = new Set<unknown>()
  private readonly bundle: Bundle

  constructor(bundle: Bundle) {
    this.bundle = bundle
  }

  /** The fault of the loop that a part with a reference belongs to; of each loop once, and null when it is in none. */
  faultOf(from: Part): Finding | null {
    const chain = new Set<unknown>()
    for (let at: Part | null = from; at !== null; ) {
      const ref = refOf(at)
      if (ref === null || this.followed.has(at.value)) break
      if (chain.has(at.value)) {
        for (const value of chain) this.followed.add(value)
        return () => fault(from, loop(refOf(from) as string), 'loop')
      }
      chain.add(at.value)
      at = firstHop(ref, at, this.bundle)
    }
    for (const value of chain) this.followed.add(value)
    return null
  }
}
