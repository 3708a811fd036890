/** What is said of an answer that cannot be taken. */
import { inAll, listed } from '../language.ts'
import type { Text } from '../model.ts'

export const formattingIn = (sign: string): Text => ({
  fi: `Merkki ${sign} sekoittaisi asiakirjojen muotoilun. Kirjoita nimi ilman sitä.`,
  sv: `Tecknet ${sign} skulle störa dokumentens formatering. Skriv namnet utan det.`,
  en: `The character ${sign} would upset the layout of the documents. Write the name without it.`,
})
export const tooLong = (length: number, most: number): Text => ({
  fi: `Nimessä on ${length} merkkiä, ja enintään ${most} mahtuu. Lyhennä nimeä.`,
  sv: `Namnet har ${length} tecken, men högst ${most} ryms. Förkorta namnet.`,
  en: `The name has ${length} characters, and at most ${most} fit. Shorten it.`,
})
export const onlySigns: Text = {
  fi: 'Nimessä on oltava ainakin yksi kirjain tai numero.',
  sv: 'Namnet behöver minst en bokstav eller siffra.',
  en: 'A name needs at least one letter or digit.',
}
export const tooManyOwners = (most: number): Text => ({
  fi: `Omistajia voi antaa enintään ${most}. Jos omistajia on enemmän, anna yhteenliittymän nimi ja lisää jäsenet hallintamalliin.`,
  sv: `Du kan ange högst ${most} ägare. Om ägarna är fler, ange sammanslutningens namn och skriv in medlemmarna i förvaltningsplanen.`,
  en: `At most ${most} owners can be given. If there are more, give the name of the group and list its members in the governance plan.`,
})
export const noAddress: Text = {
  fi: 'Tämä ei ole sähköpostiosoite. Anna osoite muodossa tuki@kunta.fi, tai jätä tyhjäksi.',
  sv: 'Det här är ingen e-postadress. Ange adressen i formen stod@kommun.fi, eller lämna tomt.',
  en: 'This is no e-mail address. Give one of the form support@city.fi, or leave it empty.',
}
export const exampleAddress: Text = {
  fi: 'Tämä on esimerkkiosoite, johon kukaan ei vastaa. Anna oikea yhteinen osoite, tai jätä tyhjäksi.',
  sv: 'Det här är en exempeladress som ingen svarar på. Ange en riktig gemensam adress, eller lämna tomt.',
  en: 'This is an address for examples, which nobody answers. Give a real shared address, or leave it empty.',
}
export const noCodeOwner: Text = {
  fi: 'Koodin omistaja annetaan muodossa @organisaatio/tiimi, esimerkiksi @kunta/kehittajat. Jos tiimiä ei vielä ole, jätä tyhjäksi.',
  sv: 'Kodägaren anges i formen @organisation/team, till exempel @kommun/utvecklare. Om det inte finns något team ännu, lämna tomt.',
  en: 'A code owner is given as @organisation/team, for example @city/developers. If there is no team yet, leave it empty.',
}

const meantWords = (ids: readonly string[]): Text =>
  inAll((language) => {
    if (ids.length === 0) return ''
    const names = listed(ids, language, 'or')
    return {
      fi: ` Tarkoititko: ${names}?`,
      sv: ` Menade du ${names}?`,
      en: ` Did you mean ${names}?`,
    }[language]
  })

/** `ids`: the identifiers that were probably meant. */
export const noLicence = (ids: readonly string[]): Text => {
  const meant = meantWords(ids)
  return {
    fi: `Tätä lisenssiä ei ole SPDX-luettelossa.${meant.fi} Tavallisia tunnuksia ovat EUPL-1.2 ja MIT.`,
    sv: `Den här licensen finns inte i SPDX-förteckningen.${meant.sv} Vanliga beteckningar är EUPL-1.2 och MIT.`,
    en: `This licence is not on the SPDX list.${meant.en} Common identifiers are EUPL-1.2 and MIT.`,
  }
}

/** An owner that the list of Finnish public bodies does not know, and the one that was probably meant. */
export const ownerHint = (name: string, meant: string): Text => ({
  fi: `Omistajaa ”${name}” en tunnista. Jos tarkoitit ”${meant}”, korjaa nimi asiakirjoihin.`,
  sv: `Jag känner inte igen ägaren ”${name}”. Om du menade ”${meant}”, rätta namnet i dokumenten.`,
  en: `I do not recognise the owner "${name}". If you meant "${meant}", correct the name in the documents.`,
})

export const personalAddress: Text = {
  fi: 'Osoite näyttää henkilön omalta. Asiakirjat ovat julkisia ja henkilöt vaihtuvat, joten yhteinen osoite on parempi.',
  sv: 'Adressen ser ut att vara en persons egen. Dokumenten är offentliga och personer byts, så en gemensam adress är bättre.',
  en: 'The address looks like that of one person. The documents are public and people change, so a shared address is better.',
}

export const singleCodeOwner: Text = {
  fi: 'Katselmoijaksi tulee yksi käyttäjä. Tiimi (@organisaatio/tiimi) on parempi: silloin katselmointi ei jää yhden ihmisen varaan.',
  sv: 'En enda användare blir granskare. Ett team (@organisation/team) är bättre: då hänger granskningen inte på en person.',
  en: 'One user will review everything. A team (@organisation/team) is better: then the reviews do not hang on one person.',
}
