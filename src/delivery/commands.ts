/**
 * What the runner of GitHub Actions reads as commands (actions/runner, ActionCommand.cs): a line that begins with `::`
 * after blanks, or holds `##[` anywhere. Lines end at \r\n, \n and a lone \r. Azure Pipelines reads `##vso[` and `##[`,
 * TeamCity `##teamcity[`.
 */
import type { Delivery } from '../report.ts'

const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Colours of our own terminal reporter; in repository text the escape character was made visible before. */
const colours = /\u001b\[\d+m/g

/** Is what is printed read for commands? */
export const isReadForCommands = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.GITHUB_ACTIONS === 'true' || Boolean(env.TF_BUILD) || Boolean(env.TEAMCITY_VERSION)

const unread = (line: string): string =>
  line
    .replace(/^(\s*)::/u, '$1\\::')
    .replaceAll('##[', '##[\\')
    .replace(/##(?=[a-z]{1,20}\[)/giu, '##\\')
    .replace(hidden, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Text that the runner takes for log lines and nothing else: no line of it is a command, and controls (ANSI sequences,
 * bidirectional marks) are shown as `\uXXXX`. Ordinary text stays as it is, but for line ends, which become \n.
 */
export const safeLine = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map(unread)
    .join('\n')

/** A report for a log: without colours, and safe. */
export const safeLog = (text: string): string => safeLine(text.replace(colours, ''))

/** The properties of an annotation as `@actions/core` names them. */
export interface AnnotationProperties {
  title?: string
  file?: string
  startLine?: number
  endLine?: number
  startColumn?: number
  endColumn?: number
}

/**
 * `@actions/core` escapes what it is given, and leaves out what is undefined or ''. The runner trims the list of
 * properties, so the title is trimmed here.
 */
export function annotationProperties({ title, location }: Delivery & { to: 'annotation' }): AnnotationProperties {
  const properties: AnnotationProperties = { title: title.trim() }
  if (location === null) return properties
  properties.file = location.path
  if (location.line !== undefined) properties.startLine = location.line
  if (location.endLine !== undefined) properties.endLine = location.endLine
  if (location.column !== undefined) properties.startColumn = location.column
  if (location.endColumn !== undefined) properties.endColumn = location.endColumn
  return properties
}
