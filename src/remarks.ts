/** What is told of a run beside its findings: what could not be read, and what the settings have no effect on. */
import type { Inventory } from './artefact.ts'
import type { Text } from './model.ts'

const notText = (path: string, size: number): Text => ({
  fi: `En lukenut tiedostoa ${path} (${size} tavua): se on liian suuri tai ei ole tekstiä.`,
  sv: `Jag läste inte filen ${path} (${size} byte): den är för stor eller är inte text.`,
  en: `I did not read the file ${path} (${size} bytes): it is too large or no text.`,
})

/** Keys that are right, and that this version does nothing with. */
export const notUsed = (keys: readonly string[], path: string): Text => ({
  fi: `Tämä versio ei vielä käytä näitä asetuksia (${path}): ${keys.join(', ')}.`,
  sv: `Den här versionen använder ännu inte de här inställningarna (${path}): ${keys.join(', ')}.`,
  en: `This version does not use these settings yet (${path}): ${keys.join(', ')}.`,
})

/** The base's settings have a mistake: what judges instead. */
export const brokenBase = (mistake: string): Text => ({
  fi: `Vertailukohdan asetuksissa on virhe (${mistake}), joten arvioin oletusasetuksilla.`,
  sv: `Inställningarna i jämförelsepunkten har ett fel (${mistake}), så jag bedömde med standardinställningarna.`,
  en: `The settings of the base have a mistake (${mistake}), so the defaults judged.`,
})

/** The settings of a pull request do not judge it. */
export const baseJudges = (path: string | null): Text =>
  path === null
    ? {
        fi: 'Vertailukohdassa ei ole asetustiedostoa, joten tätä muutosta arvioivat oletusasetukset.',
        sv: 'Jämförelsepunkten har ingen inställningsfil, så den här ändringen bedöms med standardinställningarna.',
        en: 'The base has no settings file, so the defaults judge this change.',
      }
    : {
        fi: `Tätä muutosta arvioivat vertailukohdan asetukset (${path}).`,
        sv: `Den här ändringen bedöms med jämförelsepunktens inställningar (${path}).`,
        en: `This change is judged by the settings of the base (${path}).`,
      }

/** Why access to the product is restricted, in the owners' own words. */
export const accessRestricted = (reason: string): Text => ({
  fi: `Omistajien mukaan tuotteen käyttö on rajattu: ${reason}`,
  sv: `Enligt ägarna är användningen av produkten begränsad: ${reason}`,
  en: `The owners say that access to the product is restricted: ${reason}`,
})

/** Artefacts that are there and could not be read: told, never silent. */
export async function remarksOf(inventories: readonly Inventory[]): Promise<readonly Text[]> {
  const remarks = new Map<string, Text>()
  const add = (path: string, text: Text): void => void remarks.set(path, text)
  for (const inventory of inventories) {
    for (const { kind, path, status } of inventory.artefacts) {
      if (!path || status !== 'present' || kind === 'api-description' || remarks.has(path)) continue
      if (kind === 'licence' || kind === 'owners' || kind === 'publiccode' || /\.ya?ml$/iu.test(path)) {
        const content = await inventory.content(path)
        if (content && content.kind !== 'text')
          add(path, content.kind === 'unreadable' ? content.reason : notText(path, content.size))
        continue
      }
      const document = await inventory.document(path)
      if ('unread' in document) add(path, document.unread)
    }
  }
  return [...remarks.values()]
}
