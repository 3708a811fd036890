/** Headings of a changelog that name a version: those of the product, and those of something that it took in. */

/** A heading with the first number of the version that it names. Lines count from 1, `endLine` of its section included. */
export interface VersionHeading {
  line: number
  endLine: number
  major: number
}

/**
 * Leaves out what stands inside the entry of a version and names one with another first number: "### 18.2.0 React" under
 * "## 2.0.0". "### 2.0.1" under "## 2.0.0" is a smaller release. `headings`: in the order of the document. Linear.
 */
export function ofTheProduct<T extends VersionHeading>(headings: readonly T[]): readonly T[] {
  const open: T[] = []
  return headings.filter((heading) => {
    while (open.length > 0 && open.at(-1)!.endLine < heading.line) open.pop()
    const around = open.at(-1)
    if (around && around.major !== heading.major) return false
    open.push(heading)
    return true
  })
}
