import type { Language } from './model.ts'
import type { Report, ReporterOptions } from './report.ts'

/** A report of the action, and how it is told. */
export interface Telling {
  report: Report
  language: Language
  options: ReporterOptions
  /** From the workspace to the top of the repository; '' where they are the same. */
  prefix: string
}
