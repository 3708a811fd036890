/** Links of the HTML page that begin a file in GitHub's own editor. */
import type { Language } from '../model.ts'
import type { NewFile } from '../report.ts'
import { joined, type Markup, markup, type Page, prose, say } from './html-parts.ts'
import { asWord, create, onTheWeb, settingsFirst, waiting, wholeTemplate } from './new-file-words.ts'

type InLanguages = Readonly<Record<Language, NewFile>>

/** The address was made from an http address and percent-encoded. */
const opened = (address: string, words: Markup): Markup => markup`<a href="${address}" rel="noreferrer">${words}</a>`

const creation = ({ path, address }: NewFile, { language }: Page): Markup =>
  opened(address, prose(create(`\`${path}\``)[language]))

function templates(file: NewFile, page: Page): Markup {
  const { template, word } = file
  const links = [
    ...(template === null ? [] : [opened(template, say(onTheWeb, page))]),
    ...(word === null ? [] : [opened(word, say(asWord, page))]),
  ]
  return links.length === 0 ? markup`` : markup` ${say(wholeTemplate(file), page)} ${joined(links, ', ')}.`
}

/** Begins the document that a step is about; nothing where that cannot be. */
export function beginLine(files: InLanguages | undefined, page: Page): Markup {
  const file = files?.[page.language]
  return file ? markup`<p>${creation(file, page)}. ${say(waiting(file), page)}${templates(file, page)}</p>\n` : markup``
}

/** Begins the settings file, where there is none. */
export function settingsLine(page: Page): Markup {
  const file = page.newFiles?.settings?.[page.language]
  return file ? markup`<p>${say(settingsFirst, page)} ${creation(file, page)}.</p>\n` : markup``
}
