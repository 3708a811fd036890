import type { Text } from '../model.ts'

/** What stands at a path, without following a link: `link` is the text of a symbolic link. */
export type Thing = 'file' | 'folder' | 'submodule' | 'other' | 'nothing' | { link: string }

/** Where a path leads: a regular file, nowhere (`null`: nothing stands there and no link was followed), or why not. */
export type Destination = { path: string; followed: boolean } | { reason: Text } | null

/** git's own limit on paths; a longer link text is an attack. */
export const longestLink = 4096
const mostLinks = 10

/**
 * Resolves a path the way POSIX does (path_resolution(7)), component by component, but never leaves the
 * repository, never enters `.git` and follows at most ten links, so that cycles end.
 */
export function resolvePath(path: string, look: (path: string) => Thing): Destination {
  const rest = path.split('/').reverse()
  const at: string[] = []
  let links = 0
  let thing: Thing = 'folder'
  while (rest.length > 0) {
    const part = rest.pop() as string
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (at.pop() === undefined) return { reason: outside(path) }
      thing = 'folder'
      continue
    }
    if (part.toLowerCase() === '.git') return { reason: gitFolder(path) }
    at.push(part)
    thing = look(at.join('/'))
    if (typeof thing === 'object') {
      if (++links > mostLinks) return { reason: endless(path) }
      if (thing.link.startsWith('/')) return { reason: absolute(path, thing.link) }
      at.pop()
      rest.push(...thing.link.slice(0, longestLink).split('/').reverse())
      thing = 'folder'
    } else if (thing === 'submodule') return { reason: submodule(path) }
    else if (thing === 'nothing' || (thing !== 'folder' && rest.length > 0)) {
      return links > 0 ? { reason: dangling(path, at.join('/')) } : null
    }
  }
  if (thing === 'folder') return { reason: folder(path) }
  if (thing === 'other') return { reason: notRegular(path) }
  return { path: at.join('/'), followed: links > 0 }
}

const outside = (path: string): Text => ({
  fi: `Symbolinen linkki ”${path}” johtaa koodivaraston ulkopuolelle, joten sitä ei seurata. Korvaa se tiedostolla tai linkillä, joka pysyy koodivaraston sisällä.`,
  sv: `Den symboliska länken ”${path}” leder ut ur kodförrådet och följs därför inte. Ersätt den med en fil eller med en länk som stannar i kodförrådet.`,
  en: `The symbolic link "${path}" leads out of the repository, so it is not followed. Replace it by a file or by a link that stays inside the repository.`,
})

const absolute = (path: string, target: string): Text => ({
  fi: `Symbolisen linkin ”${path}” kohde ”${target}” on absoluuttinen polku, joka ei toimi muiden koneilla, joten sitä ei seurata. Käytä suhteellista linkkiä koodivaraston sisällä.`,
  sv: `Målet ”${target}” för den symboliska länken ”${path}” är en absolut sökväg som inte fungerar på andras datorer och som därför inte följs. Använd en relativ länk inom kodförrådet.`,
  en: `The target "${target}" of the symbolic link "${path}" is an absolute path, which does not work on other machines, so it is not followed. Use a relative link inside the repository.`,
})

const gitFolder = (path: string): Text => ({
  fi: `”${path}” johtaa gitin omaan kansioon .git, jota ei koskaan lueta. Korvaa se tavallisella tiedostolla.`,
  sv: `”${path}” leder till gits egen mapp .git, som aldrig läses. Ersätt den med en vanlig fil.`,
  en: `"${path}" leads into git's own folder .git, which is never read. Replace it by an ordinary file.`,
})

const endless = (path: string): Text => ({
  fi: `Symbolinen linkki ”${path}” kulkee yli ${mostLinks} linkin kautta tai kiertää kehää, joten sitä ei seurata. Osoita linkki suoraan tiedostoon.`,
  sv: `Den symboliska länken ”${path}” går via fler än ${mostLinks} länkar eller i en cirkel och följs därför inte. Låt länken peka direkt på filen.`,
  en: `The symbolic link "${path}" passes through more than ${mostLinks} links or goes round in a circle, so it is not followed. Point it straight at the file.`,
})

const dangling = (path: string, target: string): Text => ({
  fi: `Symbolinen linkki ”${path}” osoittaa polkuun ”${target}”, jossa ei ole tiedostoa. Korjaa linkki tai lisää tiedosto.`,
  sv: `Den symboliska länken ”${path}” pekar på ”${target}”, där det inte finns någon fil. Rätta länken eller lägg till filen.`,
  en: `The symbolic link "${path}" points to "${target}", where there is no file. Correct the link or add the file.`,
})

const folder = (path: string): Text => ({
  fi: `”${path}” on kansio tai linkki kansioon, eikä sitä siksi voi lukea tiedostona. Osoita yksittäiseen tiedostoon.`,
  sv: `”${path}” är en mapp eller en länk till en mapp och kan därför inte läsas som en fil. Peka på en enskild fil.`,
  en: `"${path}" is a folder or a link to a folder, so it cannot be read as a file. Point to a single file.`,
})

const submodule = (path: string): Text => ({
  fi: `”${path}” kuuluu alimoduuliin (git submodule), jonka sisältöä ei lueta. Tarkista se omassa koodivarastossaan.`,
  sv: `”${path}” hör till en undermodul (git submodule), vars innehåll inte läses. Granska den i dess eget kodförråd.`,
  en: `"${path}" belongs to a submodule, whose content is not read. Check it in its own repository.`,
})

const notRegular = (path: string): Text => ({
  fi: `”${path}” ei ole tavallinen tiedosto (se on esimerkiksi putki tai laite), joten sitä ei lueta. Korvaa se tavallisella tiedostolla.`,
  sv: `”${path}” är inte en vanlig fil (utan till exempel ett rör eller en enhet) och läses därför inte. Ersätt den med en vanlig fil.`,
  en: `"${path}" is not a regular file (it is a pipe or a device, for example), so it is not read. Replace it by a regular file.`,
})

/** A link that leads to a file which is no part of the repository: ignored by git, for example. */
export const unlisted = (path: string, target: string): Text => ({
  fi: `Symbolinen linkki ”${path}” johtaa tiedostoon ”${target}”, joka ei kuulu koodivarastoon (git ei seuraa sitä). Lisää tiedosto: git add.`,
  sv: `Den symboliska länken ”${path}” leder till ”${target}”, som inte hör till kodförrådet (git följer den inte). Lägg till filen: git add.`,
  en: `The symbolic link "${path}" leads to "${target}", which is no part of the repository (git does not track it). Add the file: git add.`,
})
