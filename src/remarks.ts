/** What is told of a run beside its findings: what could not be read, and what the settings have no effect on. */
import type { Inventory, Product } from './artefact.ts'
import { stageNames } from './language.ts'
import type { Text } from './model.ts'

const notText = (path: string, size: number): Text => ({
  fi: `En lukenut tiedostoa ${path} (${size} tavua): se on liian suuri tai ei ole tekstiä.`,
  sv: `Jag läste inte filen ${path} (${size} byte): den är för stor eller är inte text.`,
  en: `I did not read the file ${path} (${size} bytes): it is too large or no text.`,
})

/** The settings that held before have a mistake: what judges instead. */
export const brokenBase = (mistake: string): Text => ({
  fi: `Ennen muutosta voimassa olleissa asetuksissa on virhe (${mistake}), joten käytin oletusasetuksia.`,
  sv: `Inställningarna som gällde före ändringen har ett fel (${mistake}), så jag använde standardinställningarna.`,
  en: `The settings that held before the change have a mistake (${mistake}), so the defaults judged.`,
})

/** The settings of a pull request do not judge it. */
export const baseJudges = (path: string | null): Text =>
  path === null
    ? {
        fi: 'Ennen tätä muutosta asetustiedostoa ei ollut, joten muutos tarkistettiin oletusasetuksilla.',
        sv: 'Före den här ändringen fanns ingen inställningsfil, så ändringen kontrollerades med standardinställningarna.',
        en: 'There was no settings file before this change, so the defaults judge it.',
      }
    : {
        fi: `Muutos tarkistettiin niillä asetuksilla, jotka olivat voimassa ennen sitä (${path}).`,
        sv: `Ändringen kontrollerades med de inställningar som gällde före den (${path}).`,
        en: `This change is judged by the settings that held before it (${path}).`,
      }

/** Without a base a pull request is judged by what it brings itself. */
export const ownJudges = (path: string): Text => ({
  fi: `Muutosehdotus tarkistettiin siksi sen omilla asetuksilla ja poikkeuksilla (${path}). Katso, muuttaako se niitä.`,
  sv: `Ändringsförslaget kontrollerades därför med sina egna inställningar och undantag (${path}). Se efter om det ändrar dem.`,
  en: `So the pull request was judged by its own settings and exceptions (${path}). Look whether it changes them.`,
})

/** A change that makes the product younger is still judged at the stage that it had. */
export const stageStays = (before: Product['stage'], now: Product['stage']): Text => ({
  fi: `Muutos siirtää tuotteen vaiheen takaisinpäin (${stageNames[before].fi} → ${stageNames[now].fi}). Se vaikuttaa tarkistukseen vasta, kun muutos on hyväksytty.`,
  sv: `Ändringen flyttar produktens skede bakåt (${stageNames[before].sv} → ${stageNames[now].sv}). Det påverkar kontrollen först när ändringen har godkänts.`,
  en: `The change moves the stage of the product back (${stageNames[before].en} → ${stageNames[now].en}). That counts only once it is merged.`,
})

/** A component of the settings that the change takes away. */
export const componentGone = (name: string): Text => ({
  fi: `Muutos poistaa osan ”${name}”, joten sitä ei arvioitu.`,
  sv: `Ändringen tar bort delen ”${name}”, så den bedömdes inte.`,
  en: `The change takes the component "${name}" away, so it was not judged.`,
})

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
