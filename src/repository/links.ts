import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { AuthorError, type Text } from '../model.ts'

const isLink = (path: string): Text => ({
  fi: `${path} on symbolinen linkki. En kirjoita linkin kautta; korvaa se tavallisella tiedostolla tai kansiolla.`,
  sv: `${path} är en symbolisk länk. Jag skriver inte genom en länk; ersätt den med en vanlig fil eller mapp.`,
  en: `${path} is a symbolic link. I do not write through a link; replace it by an ordinary file or folder.`,
})

/**
 * Refuses a path of a repository that leads through a symbolic link: a file written there would land elsewhere. `path`
 * is relative to `top`, POSIX. Throws AuthorError that names the link.
 */
export function refuseLinks(top: string, path: string): void {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  parts.forEach((_, index) => {
    const part = parts.slice(0, index + 1).join('/')
    if (lstatSync(join(top, part), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new AuthorError(isLink(part), { path: part })
  })
}
