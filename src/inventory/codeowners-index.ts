import { compilePattern, type Dialect, matchesGlob, type Pattern } from './codeowners-pattern.ts'

/** Numbers of the patterns by what they look for: one look-up a segment instead of one match a pattern. */
interface Table {
  exact: Map<string, number[]>
  inside: Map<string, number[]>
}

const emptyTable = (): Table => ({ exact: new Map(), inside: new Map() })

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function enter(table: Table, key: string, tail: 'exact' | 'inside' | 'either', id: number): void {
  if (tail !== 'inside') put(table.exact, key, id)
  if (tail !== 'exact') put(table.inside, key, id)
}

interface Tables {
  all: number[]
  anchored: Table
  children: Map<string, number[]>
  named: Table
  ending: Table
  longestEnding: number
  /** The rest, by the name that they need. */
  globs: Map<string, Glob[]>
}

interface Glob {
  id: number
  pattern: Pattern & { kind: 'glob' }
}

/** A plain name that a path must have to match: `/name` as its first segment, `name` as any; '' when there is none. */
function neededName(pattern: Pattern & { kind: 'glob' }): string {
  const [first, second] = pattern.segments
  if (first === '**') return typeof second === 'string' ? second : ''
  return typeof first === 'string' ? `/${first}` : ''
}

function toTables(patterns: readonly Pattern[]): Tables {
  const tables: Tables = {
    all: [],
    anchored: emptyTable(),
    children: new Map(),
    named: emptyTable(),
    ending: emptyTable(),
    longestEnding: 0,
    globs: new Map(),
  }
  patterns.forEach((pattern, id) => {
    if (pattern.kind === 'all') tables.all.push(id)
    else if (pattern.kind === 'anchored') enter(tables.anchored, pattern.text, pattern.tail, id)
    else if (pattern.kind === 'children') put(tables.children, pattern.folder, id)
    else if (pattern.kind === 'named') enter(tables.named, pattern.name, pattern.tail, id)
    else if (pattern.kind === 'glob') put(tables.globs, neededName(pattern), { id, pattern })
    else if (pattern.kind === 'ending') {
      enter(tables.ending, pattern.ending, pattern.tail, id)
      tables.longestEnding = Math.max(tables.longestEnding, pattern.ending.length)
    }
  })
  return tables
}

/**
 * Finds the patterns that match a path: their numbers, each once, in no order. Patterns without wildcards, `*.ending`
 * and `folder/*` cost a look-up a segment however many there are; only the rest is tried one by one.
 */
export function indexPatterns(patterns: readonly Pattern[]): (path: string) => readonly number[] {
  const tables = toTables(patterns)
  const lastSeen = new Int32Array(patterns.length).fill(-1)
  let turn = -1
  let found: number[] = []
  const take = (ids: readonly number[] | undefined): void => {
    for (const id of ids ?? []) {
      if (lastSeen[id] === turn) continue
      lastSeen[id] = turn
      found.push(id)
    }
  }
  const takeEndings = (map: Map<string, number[]>, name: string): void => {
    let dot = name.indexOf('.', Math.max(0, name.length - tables.longestEnding))
    for (; dot >= 0; dot = name.indexOf('.', dot + 1)) take(map.get(name.slice(dot)))
  }
  const takeSegment = (path: string, start: number, end: number, place: 'exact' | 'inside'): void => {
    const name = path.slice(start, end)
    take(tables.named[place].get(name))
    take(tables.anchored[place].get(`/${path.slice(0, end)}`))
    if (tables.longestEnding > 0) takeEndings(tables.ending[place], name)
  }
  const tryGlobs = (key: string, names: readonly string[]): void => {
    for (const { id, pattern } of tables.globs.get(key) ?? [])
      if (lastSeen[id] !== turn && matchesGlob(pattern, names)) take([id])
  }
  const takeGlobs = (names: readonly string[]): void => {
    tryGlobs('', names)
    tryGlobs(`/${names[0]}`, names)
    for (const name of names) tryGlobs(name, names)
  }
  return (path) => {
    turn++
    found = []
    take(tables.all)
    let start = 0
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      takeSegment(path, start, slash, 'inside')
      start = slash + 1
    }
    takeSegment(path, start, path.length, 'exact')
    take(tables.children.get(start > 0 ? `/${path.slice(0, start - 1)}` : ''))
    if (tables.globs.size > 0) takeGlobs(path.split('/'))
    return found
  }
}

/** Does this one pattern match the path? For many paths or patterns use `indexPatterns`. */
export function patternMatcher(source: string, dialect: Dialect): (path: string) => boolean {
  const find = indexPatterns([compilePattern(source, dialect)])
  return (path) => find(path).length > 0
}
