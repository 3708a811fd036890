/** Keys and values of files that are read line by line: TOML, INI, properties, Gradle and setup.py. */

/** A value under its key, with the section before it (`project.version`). Line and column count from 1. */
export interface SectionedField {
  key: string
  value: string
  line: number
  column: number
}

const mostLines = 5000
const section = /^\s{0,8}\[{1,2}\s{0,4}([\w."' -]{1,100}?)\s{0,4}\]{1,2}\s{0,200}(?:#.{0,500})?$/u
/** `key = "value"`, `key = value`, `key: value` and `key "value"`, with at most one step of indentation. */
const entry = /^(\s{0,4})["']?([A-Za-z][\w .-]{0,60}?)["']?\s{0,20}(?:=|:(?!\/\/)|\s(?=["']))\s{0,20}(.{1,500})$/u
const quoted = /^(["'])(.{0,400}?)\1/u

function valueIn(written: string): string {
  const inQuotes = quoted.exec(written)
  if (inQuotes) return inQuotes[2]!
  return /^[[{"']/u.test(written)
    ? ''
    : written
        .replace(/\s{1,20}[#;].{0,500}$/u, '')
        .replace(/,\s{0,10}$/u, '')
        .trim()
}

/** All fields of one line; what goes on over several lines is left out. Linear; never throws. */
export function sectionedFields(text: string): readonly SectionedField[] {
  const found: SectionedField[] = []
  let inside = ''
  text.split('\n', mostLines).forEach((raw, index) => {
    const line = raw.replace(/\r$/u, '').slice(0, 700)
    const opens = section.exec(line)
    if (opens) {
      inside = `${opens[1]!.replace(/["']/gu, '')}.`
      return
    }
    const named = entry.exec(line)
    const value = named ? valueIn(named[3]!) : ''
    if (named && value !== '')
      found.push({ key: `${inside}${named[2]!.trim()}`, value, line: index + 1, column: named[1]!.length + 1 })
  })
  return found
}
