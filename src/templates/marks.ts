/**
 * Marks in templates, as HTML comments that no reader sees. A mark alone in its line opens or closes a range of lines; one in a
 * row of a table is about that row. Where `#` opens a comment, a mark alone may stand in one.
 *
 *   <!-- several --> … <!-- /several -->      for several owners
 *   <!-- several -->A<!-- one: B -->          inside a line: A for several owners, B for one
 *   <!-- one: B -->                           alone: for one owner
 *   <!-- interface NAME --> … <!-- /interface -->   of the interface plan: what the software plan takes for an interface too
 *   <!-- here interface NAME -->              of the software plan: where it takes it
 *   <!-- with interface --> … <!-- /with -->  of other documents: where the product is an interface too
 */

/** For whom a text is put together. */
export interface Circumstances {
  /** Do two or more owners share it? */
  several: boolean
  /** The plan whose parts about interfaces are taken in; null: the product is no interface. */
  interfacePlan: string | null
}

const opens = /^(?:# )?<!-- (several|interface [a-z]+|with interface) -->$/u
const closes = /^(?:# )?<!-- \/(?:several|interface|with) -->$/u
const here = /^<!-- here interface ([a-z]+) -->$/u
const onlyForOne = /^<!-- one: (.+) -->$/u
const choice = /<!-- several -->([^<]*)<!-- one: ([^<>]*) -->/gu
const rowMark = / ?<!-- (several|interface [a-z]+) -->/u

/** The lines of the interface plan that are marked with a name. */
function marked(plan: string, name: string): readonly string[] {
  const wanted = `interface ${name}`
  let inside = false
  return plan.split('\n').filter((line) => {
    if (opens.exec(line)?.[1] === wanted) inside = true
    else if (line === '<!-- /interface -->') inside = false
    else return inside || (line.startsWith('|') && rowMark.exec(line)?.[1] === wanted)
    return false
  })
}

/** What stands in the place of a mark; a part with a heading is set apart by empty lines. */
function takenIn(line: string, plan: string | null): readonly string[] {
  const name = here.exec(line)?.[1]
  if (name === undefined) return [line]
  const lines = plan === null ? [] : marked(plan, name)
  return lines[0]?.startsWith('#') ? ['', ...lines, ''] : lines
}

function chosenLines(lines: readonly string[], { several, interfacePlan }: Circumstances): readonly string[] {
  let skips = false
  return lines.flatMap((line) => {
    const [kind] = opens.exec(line)?.[1]?.split(' ') ?? []
    if (kind === 'several') skips = !several
    if (kind === 'with') skips = interfacePlan === null
    if (closes.test(line) && !line.endsWith('/interface -->')) skips = false
    if (skips || opens.test(line) || closes.test(line)) return []
    const alone = onlyForOne.exec(line)?.[1]
    if (alone !== undefined) return several ? [] : [alone]
    const chosen = line.replace(choice, several ? '$1' : '$2')
    const mark = rowMark.exec(chosen)
    if (mark?.[1] === 'several' && !several) return []
    return [mark ? chosen.replace(mark[0], '') : chosen]
  })
}

/** A template put together for its circumstances, without any mark. */
export function composed(text: string, circumstances: Circumstances): string {
  const lines = text.split('\n').flatMap((line) => takenIn(line, circumstances.interfacePlan))
  return chosenLines(lines, circumstances)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
}
