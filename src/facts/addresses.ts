/** Mail addresses in documents: compared, never told. */
import type { Document } from '../artefact.ts'
import { isTemplateMail } from '../inventory/template-address.ts'

const mail = /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}(?![\w@])/giu

/** Each mail address between two lines once, in lower case, with its first line. Those of templates are left out. */
export function addressesIn(document: Document, from: number, to: number): readonly { value: string; line: number }[] {
  const found = new Map<string, number>()
  document.visible
    .split('\n')
    .slice(from - 1, to)
    .forEach((text, index) => {
      for (const [address] of text.slice(0, 2000).matchAll(mail)) {
        const value = address.toLowerCase()
        if (!found.has(value) && !isTemplateMail(value)) found.set(value, from + index)
      }
    })
  return [...found].map(([value, line]) => ({ value, line }))
}
