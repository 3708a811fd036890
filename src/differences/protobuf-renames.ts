import type { ApiChange } from '../description.ts'
import { spoken } from '../interfaces/protobuf-names.ts'
import type { ProtoFile } from '../interfaces/protobuf-types.ts'
import { type Held, type Renames, renamedBy, type Side, sideOf, typeText } from './protobuf-sides.ts'
import { packageRenamed } from './protobuf-words.ts'
import { changed, paired } from './text-change.ts'
import { renamed } from './text-words.ts'

/** Names of the packages, each with its first file. */
function packagesOf(files: readonly ProtoFile[]): ReadonlyMap<string, ProtoFile> {
  const packages = new Map<string, ProtoFile>()
  for (const file of files) if (!packages.has(file.package)) packages.set(file.package, file)
  return packages
}

/** What a package defines, by names without the package. */
const namesIn = (files: readonly ProtoFile[], name: string): ReadonlySet<string> =>
  new Set(
    files
      .filter((file) => file.package === name)
      .flatMap(({ messages, enums, services }) =>
        [...messages, ...enums, ...services].map(({ fullName }) => spoken(fullName, name)),
      ),
  )

/** So many packages are compared with so many others. */
const most = 20

/** Packages that have another name: the old one is gone, the new one was not there, and half of the names stand in it. */
export function renamedPackages(before: readonly ProtoFile[], after: readonly ProtoFile[]): Renames {
  const { removed, added } = paired(packagesOf(before), packagesOf(after))
  const renames = new Map<string, string>()
  const taken = new Set<string>()
  const candidates = added.map(([, name]) => ({ name, names: namesIn(after, name) }))
  for (const [, old] of removed.slice(0, most)) {
    const names = namesIn(before, old)
    const found = candidates.slice(0, most).find(({ name, names: now }) => {
      const kept = [...names].filter((one) => now.has(one)).length
      return !taken.has(name) && kept > 0 && kept * 2 >= names.size
    })
    // Names of files without a package begin with nothing that could be replaced.
    if (!found || old === '') continue
    renames.set(old, found.name)
    taken.add(found.name)
  }
  return renames
}

/** One change for each package that is called otherwise. */
export function packageChanges(
  before: readonly ProtoFile[],
  after: readonly ProtoFile[],
  renames: Renames,
): readonly ApiChange[] {
  const [old, now] = [packagesOf(before), packagesOf(after)]
  return [...renames].map(([from, to]) =>
    changed({
      verdict: 'breaking',
      code: 'package-renamed',
      subject: null,
      what: packageRenamed(from, to),
      before: old.get(from)?.packagePlace ?? null,
      after: now.get(to)?.packagePlace ?? null,
      names: [from, to],
      detail: from,
    }),
  )
}

/** What a message holds, in words that do not name itself: equal for a message and its renamed self. */
function messageShape(side: Side, name: string): string {
  const message = side.messages.get(name)
  if (!message || message.fields.length === 0) return ''
  const own = (type: string): string => (type === name || type.startsWith(`${name}.`) ? type.slice(name.length) : type)
  return message.fields
    .map((field) => `${field.number} ${field.name} ${field.label} ${own(typeText(side, field, message.fullName))}`)
    .sort()
    .join('\n')
}

const enumShape = (side: Side, name: string): string =>
  (side.enums.get(name)?.values ?? [])
    .map(({ name: value, number }) => `${number} ${value}`)
    .sort()
    .join('\n')

/** Pairs of what went and what came with the same content; where several look alike, none. */
function sameShapes(
  gone: readonly string[],
  came: readonly string[],
  shape: { before: (name: string) => string; after: (name: string) => string },
): Renames {
  const shapes = new Map<string, string[]>()
  for (const name of came) {
    const text = shape.after(name)
    const alike = shapes.get(text)
    if (alike) alike.push(name)
    else if (text !== '') shapes.set(text, [name])
  }
  const old = new Map<string, number>()
  for (const name of gone) old.set(shape.before(name), (old.get(shape.before(name)) ?? 0) + 1)
  return new Map(
    gone.flatMap((name) => {
      const found = shapes.get(shape.before(name)) ?? []
      return found.length === 1 && old.get(shape.before(name)) === 1 ? [[name, found[0] as string] as const] : []
    }),
  )
}

/** Messages and enumerations that hold the same under another name. Enumerations come first: messages speak of them. */
export function renamedTypes(files: readonly ProtoFile[], packages: Renames, after: Side): Renames {
  const without = (side: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): readonly string[] =>
    [...side.keys()].filter((name) => !other.has(name))
  const first = sideOf(files, packages)
  const enums = sameShapes(without(first.enums, after.enums), without(after.enums, first.enums), {
    before: (name) => enumShape(first, name),
    after: (name) => enumShape(after, name),
  })
  const renames = new Map([...packages, ...original(first.enums, enums)])
  const second = sideOf(files, renames)
  const messages = sameShapes(without(second.messages, after.messages), without(after.messages, second.messages), {
    before: (name) => messageShape(second, name),
    after: (name) => messageShape(after, name),
  })
  return new Map([...renames, ...original(second.messages, messages)])
}

/** Renames by the names that things had before. */
const original = (
  side: ReadonlyMap<string, { fullName: string }>,
  renames: Renames,
): readonly (readonly [string, string])[] =>
  [...renames].flatMap(([name, now]) => {
    const held = side.get(name)
    return held ? [[held.fullName, now] as const] : []
  })

type Thing = Held<{ fullName: string; location: ApiChange['before'] & object; comment: string; deprecated: boolean }>

/** One change for each message or enumeration that is called otherwise; nested ones go with what holds them. */
export function renameChanges(old: Side, now: Side, renames: Renames, packages: Renames): readonly ApiChange[] {
  return [...renames].flatMap(([from, to]) => {
    const outer = from.slice(0, Math.max(0, from.lastIndexOf('.')))
    // With its package, or with the message around it.
    if (packages.has(from) || (renames.has(outer) && renamedBy(outer, renames) === to.slice(0, to.lastIndexOf('.'))))
      return []
    const [was, is] = [
      (old.messages.get(to) ?? old.enums.get(to)) as Thing | undefined,
      (now.messages.get(to) ?? now.enums.get(to)) as Thing | undefined,
    ]
    if (!was || !is) return []
    const short = [spoken(from, was.file.package), spoken(to, is.file.package)] as const
    const told = short[0] === short[1] ? ([from, to] as const) : short
    return [
      changed({
        verdict: 'breaking',
        code: now.messages.has(to) ? 'message-renamed' : 'enumeration-renamed',
        subject: short[0],
        what: renamed(now.messages.has(to) ? 'message' : 'enumeration', ...told),
        before: was.location,
        after: is.location,
        names: [short[0], short[1]],
        note: was.deprecated ? was.comment : null,
      }),
    ]
  })
}
