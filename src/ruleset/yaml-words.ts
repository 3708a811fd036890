import type { Text } from '../model.ts'

/** Sentences about YAML that cannot be read, in our own words; each says what to do now. */
const byCode: Readonly<Record<string, Text>> = {
  MISSING_CHAR: {
    fi: 'Lainausmerkki tai sulku, joka on avattu ennen tätä kohtaa, jää auki. Sulje se.',
    sv: 'Ett citattecken eller en parentes som öppnats före det här stället är fortfarande öppen. Stäng den.',
    en: 'A quotation mark or bracket that was opened before this place stays open. Close it.',
  },
  BAD_INDENT: {
    fi: 'Sisennys ei sovi yllä oleviin riveihin. Sisennä saman tason rivit yhtä monella välilyönnillä.',
    sv: 'Indraget passar inte raderna ovanför. Dra in rader på samma nivå med lika många blanksteg.',
    en: 'The indentation does not fit the lines above. Indent lines of the same level by the same number of blanks.',
  },
  TAB_AS_INDENT: {
    fi: 'Rivi on sisennetty sarkaimella. YAML hyväksyy sisennykseksi vain välilyöntejä: vaihda sarkain kahteen välilyöntiin.',
    sv: 'Raden är indragen med ett tabbtecken. YAML godtar bara blanksteg som indrag: byt tabbtecknet mot två blanksteg.',
    en: 'The line is indented by a tab. YAML takes only blanks as indentation: put two blanks in its place.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    fi: 'Rivillä on toinen kaksoispiste, jota seuraa välilyönti. Kirjoita arvo lainausmerkkeihin.',
    sv: 'På raden finns ett andra kolon som följs av ett blanksteg. Sätt värdet inom citattecken.',
    en: 'The line has a second colon with a blank after it. Put the value in quotation marks.',
  },
  MULTILINE_IMPLICIT_KEY: {
    fi: 'Rivi ei ole muotoa `avain: arvo` eikä luettelon kohta `- arvo`. Lisää kaksoispiste ja välilyönti avaimen perään.',
    sv: 'Raden har varken formen `nyckel: värde` eller `- värde`. Lägg till kolon och blanksteg efter nyckeln.',
    en: 'The line is neither `key: value` nor a list item `- value`. Put a colon and a blank after the key.',
  },
  BAD_DQ_ESCAPE: {
    fi: 'Kenoviivalla on kaksinkertaisissa lainausmerkeissä oma merkityksensä. Käytä yksinkertaisia lainausmerkkejä.',
    sv: 'Ett omvänt snedstreck har en egen betydelse inom dubbla citattecken. Använd enkla citattecken.',
    en: 'A backslash has a meaning of its own inside double quotation marks. Use single ones.',
  },
}

const startsBadly = (source: string): Text => ({
  fi: `Arvo ei voi alkaa merkillä ${source}. Kirjoita arvo lainausmerkkeihin.`,
  sv: `Ett värde kan inte börja med tecknet ${source}. Sätt värdet inom citattecken.`,
  en: `A value cannot begin with the character ${source}. Put the value in quotation marks.`,
})

const listBelow: Text = {
  fi: 'Luettelo alkaa avaimen alapuolella omalta riviltään. Siirrä `- ` seuraavalle riville.',
  sv: 'En lista börjar på en egen rad under nyckeln. Flytta `- ` till nästa rad.',
  en: 'A list begins on a line of its own below its key. Move `- ` to the next line.',
}

const unreadable = (source: string): Text => ({
  fi: `YAML-muoto ei jatku tässä odotetusti${source && `: ${source}`}. Tarkista sisennys, lainausmerkit ja sulut.`,
  sv: `YAML-formen fortsätter inte som väntat här${source && `: ${source}`}. Kontrollera indrag, citattecken och parenteser.`,
  en: `The YAML does not go on as expected here${source && `: ${source}`}. Check indentation, quotation marks and brackets.`,
})

/** What is wrong at a place that the YAML parser refuses; `source` is the text that stands there. */
export function brokenYaml(code: string, message: string, source: string): Text {
  const quoted = source.trim().slice(0, 40).split('\n')[0] ?? ''
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return byCode.MISSING_CHAR!
  if (code === 'BAD_SCALAR_START') return startsBadly(JSON.stringify(quoted.slice(0, 1)))
  if (message.includes('block-seq-ind on same line')) return listBelow
  return byCode[code] ?? unreadable(quoted === '' ? '' : JSON.stringify(quoted))
}

export const tooLarge = (kilobytes: number): Text => ({
  fi: `Tiedosto on ${kilobytes} kB. Luen enintään 512 kB: jaa se osiin.`,
  sv: `Filen är ${kilobytes} kB. Jag läser högst 512 kB: dela den.`,
  en: `The file is ${kilobytes} kB. I read at most 512 kB: split it.`,
})

export const tooDeep: Text = {
  fi: 'Sisäkkäisiä tasoja on tässä enemmän kuin sata. Yksinkertaista rakennetta.',
  sv: 'Här finns mer än hundra nivåer inuti varandra. Förenkla strukturen.',
  en: 'More than a hundred levels are nested here. Simplify the structure.',
}

export const tooManyAliases: Text = {
  fi: 'Viittauksia (`*nimi`) on niin paljon, että tiedosto paisuisi luettaessa. Kirjoita arvot auki.',
  sv: 'Hänvisningarna (`*namn`) är så många att filen skulle svälla när den läses. Skriv ut värdena.',
  en: 'There are so many aliases (`*name`) that the file would swell when read. Write the values out.',
}

export const unknownAlias = (name: string): Text => ({
  fi: `Viittaukselle *${name} ei ole kohdetta &${name} sen yläpuolella. Kirjoita arvo auki.`,
  sv: `Hänvisningen *${name} har inget mål &${name} ovanför sig. Skriv ut värdet.`,
  en: `The alias *${name} has no anchor &${name} above it. Write the value out.`,
})

export const tagUsed = (tag: string): Text => ({
  fi: `Merkintää ${tag} ei käytetä täällä. Poista se: arvot ovat tavallisia tekstejä, lukuja ja luetteloita.`,
  sv: `Taggen ${tag} används inte här. Ta bort den: värdena är vanliga texter, tal och listor.`,
  en: `The tag ${tag} is not used here. Remove it: values are plain texts, numbers and lists.`,
})

export const duplicateKey = (key: string, line: number): Text => ({
  fi: `Avain ”${key}” on jo rivillä ${line}. Yhdistä ne yhdeksi.`,
  sv: `Nyckeln ”${key}” finns redan på rad ${line}. Slå ihop dem.`,
  en: `The key "${key}" stands on line ${line} already. Join the two.`,
})

export const forbiddenKey = (key: string): Text => ({
  fi: `Avainta ”${key}” ei voi käyttää. Anna sille toinen nimi.`,
  sv: `Nyckeln ”${key}” kan inte användas. Ge den ett annat namn.`,
  en: `The key "${key}" cannot be used. Give it another name.`,
})

export const keyNotText: Text = {
  fi: 'Avaimen on oltava yksi sana tai teksti, ei luettelo eikä tyhjä.',
  sv: 'En nyckel är ett ord eller en text, inte en lista och inte tom.',
  en: 'A key is a word or a text, not a list and not empty.',
}

export const secondDocument: Text = {
  fi: 'Rivi `---` aloittaa toisen asiakirjan. Asetustiedostossa niitä on vain yksi: poista rivi ja yhdistä osat.',
  sv: 'Raden `---` börjar ett andra dokument. En inställningsfil har bara ett: ta bort raden och slå ihop delarna.',
  en: 'The line `---` begins a second document. A settings file has one: remove the line and join the parts.',
}
