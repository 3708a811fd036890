import type { Text } from '../model.ts'

/** What `kuntalint import` says beside what it imported. */

export const noSuchFile = (path: string): Text => ({
  fi: `Tiedostoa ${path} ei ole tai sitä ei voi lukea. Anna sen polku, esimerkiksi repolint.json.`,
  sv: `Filen ${path} finns inte eller går inte att läsa. Ange dess sökväg, till exempel repolint.json.`,
  en: `There is no file ${path}, or it cannot be read. Give its path, for example repolint.json.`,
})

export const isThere = (path: string): Text => ({
  fi: `${path} on jo olemassa, eikä sitä kirjoiteta yli. Mitään ei kirjoitettu. Siirrä tiedosto, valitse toinen kansio (--out) tai katso tulos valitsimella --dry-run.`,
  sv: `${path} finns redan och skrivs inte över. Ingenting skrevs. Flytta filen, välj en annan mapp (--out) eller se resultatet med --dry-run.`,
  en: `${path} is there already and is not overwritten. Nothing was written. Move the file, choose another folder (--out), or see the result with --dry-run.`,
})

export const merge = (path: string): Text => ({
  fi: `Asetustiedosto ${path} on jo olemassa, eikä sitä muutettu. Lisää siihen itse:`,
  sv: `Inställningsfilen ${path} finns redan och ändrades inte. Lägg själv till i den:`,
  en: `The settings file ${path} is there already and was not changed. Add to it yourself:`,
})

export const wrote = (paths: readonly string[]): Text => {
  const list = paths.map((path) => `  ${path}`).join('\n')
  return {
    fi: `Kirjoitin:\n${list}`,
    sv: `Jag skrev:\n${list}`,
    en: `Written:\n${list}`,
  }
}

export const dry: Text = {
  fi: 'Mitään ei kirjoitettu (--dry-run). Tämä kirjoitettaisiin:',
  sv: 'Ingenting skrevs (--dry-run). Det här skulle skrivas:',
  en: 'Nothing was written (--dry-run). This would be:',
}

export const nothing: Text = {
  fi: 'Mitään kirjoitettavaa ei ollut.',
  sv: 'Det fanns ingenting att skriva.',
  en: 'There was nothing to write.',
}

/** What to do next: read it, try it, and compare. */
export const afterwards: Text = {
  fi: 'Lukekaa tiedostot, ajakaa kuntalint check ja verratkaa tulosta entiseen. kuntalintin omat säännöt ovat mukana näiden lisäksi; docs/moving-over.fi.md kertoo, miten ne rajataan.',
  sv: 'Läs filerna, kör kuntalint check och jämför med det tidigare resultatet. kuntalints egna regler gäller också; docs/moving-over.sv.md berättar hur man avgränsar dem.',
  en: "Read the files, run kuntalint check and compare with what you had. kuntalint's own rules are asked beside these; docs/moving-over.md tells how to narrow them down.",
}

export const unusable = (words: Text): Text => ({
  fi: `Sääntöä ei voi käyttää sellaisenaan: ${words.fi}`,
  sv: `Regeln går inte att använda som den är: ${words.sv}`,
  en: `The rule cannot be used as it is: ${words.en}`,
})

export const drafted = (open: readonly string[], left: string): Text => ({
  fi: `${open.length > 0 ? `Täydennettävää: ${open.join(', ')}.` : 'Täydennettävää ei jäänyt.'}${left}`,
  sv: `${open.length > 0 ? `Att fylla i: ${open.join(', ')}.` : 'Inget återstår att fylla i.'}${left}`,
  en: `${open.length > 0 ? `To be filled in: ${open.join(', ')}.` : 'Nothing is left to be filled in.'}${left}`,
})
