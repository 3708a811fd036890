/** The reporters: adding one is a file and a line. */
import type { Reporter } from '../report.ts'

export const reporters = {
  terminal: () => import('./terminal.ts'),
  json: () => import('./json.ts'),
  summary: () => import('./summary.ts'),
  github: () => import('./github.ts'),
  html: () => import('./html.ts'),
  sarif: () => import('./sarif.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
} as const satisfies Record<string, () => Promise<{ default: Reporter }>>

export type ReporterName = keyof typeof reporters

/** Is this the name of a reporter? */
export const isReporterName = (name: string): name is ReporterName => Object.hasOwn(reporters, name)
