import type { Inventory } from '../artefact.ts'
import { readings } from '../inventory/reading.ts'
import type { Content, Location, Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { incomplete } from './answers.ts'
import { code, inAll, some } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

const form = /^\.github\/issue_template\/(?!config\.ya?ml$)[^/]+\.(ya?ml|md)$/iu
const single = /^(?:\.github\/|docs\/)?issue_template(?:\.md|\.txt)?$/iu
const gitlab = /^\.gitlab\/issue_templates\/[^/]+\.md$/iu
const otherTracker =
  /jira|atlassian\.net|trello\.com|gitlab\.|redmine|youtrack|azure\.com\/.*_workitems|dev\.azure|bugzilla|taiga|openproject|basecamp|notion\.so|codeberg\.org\/[^/]+\/[^/]+\/issues/iu

/** What GitHub asks of a form, and of a Markdown template in its front matter. */
const requiredKeys = { form: ['name', 'description', 'body'], markdown: ['name', 'about'] } as const

/** Top-level keys that hold something: a value on the line, or lines under it that are set in. */
function filledKeys(text: string): ReadonlySet<string> {
  const lines = text.split('\n')
  const keys = new Set<string>()
  lines.forEach((line, index) => {
    const match = /^["']?([A-Za-z_-]{1,40})["']?[ \t]*:[ \t]*(.*)$/u.exec(line)
    if (!match) return
    const value = match[2]!.replace(/^(?:""|''|#.*)$/u, '').trim()
    if (value !== '' || /^(?:[ \t]+\S|-[ \t])/u.test(lines[index + 1] ?? '')) keys.add(match[1]!)
  })
  return keys
}

function lackingKeys(path: string, text: string): readonly string[] {
  const isForm = /\.ya?ml$/iu.test(path)
  const end = text.indexOf('\n---', 3)
  const head = isForm ? text : text.startsWith('---') ? text.slice(3, end < 0 ? undefined : end) : ''
  const keys = filledKeys(head)
  return requiredKeys[isForm ? 'form' : 'markdown'].filter((key) => !keys.has(key))
}

const incompleteForm = (path: string, keys: readonly string[]): Text => {
  const list = inAll((language) => some(keys.map(code), language))
  return {
    fi: `GitHub ei näytä lomaketta ${code(path)}, koska siinä ei ole arvoa näillä avaimilla: ${list.fi}.`,
    sv: `GitHub visar inte formuläret ${code(path)}, eftersom de här nycklarna inte har något värde i det: ${list.sv}.`,
    en: `GitHub does not show the form ${code(path)}, for in it these keys have no value: ${list.en}.`,
  }
}

const none: Text = {
  fi: 'En löytänyt lomaketta, jolla muutosta tai korjausta voi pyytää (etsin kansiosta `.github/ISSUE_TEMPLATE/`).',
  sv: 'Jag hittade inget formulär för att be om en ändring eller rättelse (jag sökte i mappen `.github/ISSUE_TEMPLATE/`).',
  en: 'I found no form for asking for a change or a correction (in the folder `.github/ISSUE_TEMPLATE/`).',
}

const tracked = ({ path, line }: Location): Text => ({
  fi: `Muutospyynnöt käsitellään muualla kuin GitHubissa (linkki: ${path}, rivi ${line}).`,
  sv: `Ändringsbegäranden behandlas någon annanstans än på GitHub (länk: ${path}, rad ${line}).`,
  en: `Change requests are handled elsewhere than on GitHub (link: ${path}, line ${line}).`,
})

/** A link to a tracker of another kind, in the documents that say how to ask for changes. */
async function trackerElsewhere(inventory: Inventory): Promise<Location | null> {
  const { readings: found } = await readings(inventory, ['contributing', 'readme', 'governance', 'support'])
  for (const { document } of found) {
    const link = document.links.find(
      ({ destination }) => /^https?:/iu.test(destination) && otherTracker.test(destination),
    )
    if (link) return { path: document.path, line: link.line }
  }
  return null
}

function problemOf(path: string, content: Content | null): readonly Problem[] {
  if (content?.kind !== 'text' || single.test(path) || gitlab.test(path)) return []
  const keys = lackingKeys(path, content.text)
  return keys.length === 0
    ? []
    : [{ message: incompleteForm(path, keys), location: { path, line: 1 }, key: keys.join(' '), parts: keys }]
}

/** Is there a form for change requests that the forge can show? */
export default {
  async judge({ inventory }) {
    const paths = inventory.repository.files
      .map(({ path }) => path)
      .filter((path) => form.test(path) || single.test(path) || gitlab.test(path))
    const problems = (
      await Promise.all(paths.map(async (path) => problemOf(path, await inventory.content(path))))
    ).flat()
    if (problems.length > 0) return { problems }
    if (paths.length > 0) return { passed: paths.map((path) => ({ path })) }
    const elsewhere = await trackerElsewhere(inventory)
    if (elsewhere) return { notApplicable: tracked(elsewhere) }
    if (!inventory.repository.complete) return incomplete
    return {
      problems: [
        { message: none, location: { path: '.github/ISSUE_TEMPLATE/change-request.yml', missing: true }, key: 'form' },
      ],
    }
  },
} satisfies Check<Options>
