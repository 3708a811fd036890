/** What is different after an import, and why something has no equal. */
import type { Text } from '../model.ts'
import { code } from './phrases.ts'

export const onlyNow: Text = {
  fi: 'repolinter etsii myös kaikista vanhoista commiteista; kuntalint katsoo tiedostoja niin kuin ne nyt ovat.',
  sv: 'repolinter söker i alla tidigare incheckningar; kuntalint ser på filerna som de är nu.',
  en: 'repolinter searches all commits of the past; kuntalint looks at the files as they are now.',
}
export const lastMessages: Text = {
  fi: 'repolinter lukee kaikkien haarojen kaikki viestit; kuntalint lukee muutoksen viestit, tai viimeiset tuhat, jos mihinkään ei verrata.',
  sv: 'repolinter läser alla grenars alla meddelanden; kuntalint läser ändringens meddelanden, eller de tusen senaste när inget jämförs.',
  en: 'repolinter reads all messages of all branches; kuntalint reads those of a change, or the last thousand where nothing is compared.',
}
export const alwaysGit: Text = {
  fi: 'kuntalint tarkistaa vain git-koodivarastoja, joten tämä pitää aina paikkansa.',
  sv: 'kuntalint granskar bara git-kodförråd, så det här stämmer alltid.',
  en: 'kuntalint judges git repositories only, so that this always holds.',
}
export const noAddresses: Text = {
  fi: 'kuntalint seuraa hallinnan asiakirjojen linkkejä koodivarastossa; verkko-osoitteita se ei avaa eikä lue muita tiedostoja.',
  sv: 'kuntalint följer förvaltningsdokumentens länkar inom kodförrådet; webbadresser öppnas inte och andra filer läses inte.',
  en: 'kuntalint follows the links of governance documents inside the repository; it asks no web addresses and reads no other files.',
}
export const badgeNotAsked: Text = {
  fi: 'Merkin taso (`minPercentage`) pitäisi kysyä verkosta; kuntalint katsoo vain, onko merkki README-tiedostossa.',
  sv: 'Märkets nivå (`minPercentage`) skulle behöva frågas på nätet; kuntalint ser bara efter om märket finns i README.',
  en: 'The level of the badge (`minPercentage`) would have to be asked on the web; kuntalint only looks for the badge in the README.',
}
export const foldersOnly: Text = {
  fi: 'repolinter hyväksyy myös samannimisen tiedoston; nyt vain kansio riittää.',
  sv: 'repolinter godtar också en fil med samma namn; nu duger bara en mapp.',
  en: 'repolinter takes a file of that name for a folder, too; now only a folder is enough.',
}
export const everyFile: Text = {
  fi: 'repolinter katsoo vain ensimmäisen tiedoston; nyt jokaisen kuuluu olla sovittu.',
  sv: 'repolinter ser bara på den första filen; nu ska varje fil vara den överenskomna.',
  en: 'repolinter looks at the first file only; now each of them should be the agreed one.',
}
export const skipsByExpression: Text = {
  fi: 'Ohitettavia polkuja ei voi rajata säännöllisellä lausekkeella (`skip-paths-matching.patterns`), joten sääntö on pois päältä. Kirjoita ne kohtaan `not` ja ota sääntö käyttöön asetuksissa.',
  sv: 'Sökvägar att hoppa över kan inte anges med ett reguljärt uttryck (`skip-paths-matching.patterns`), så regeln är avstängd. Skriv dem i `not` och sätt på regeln i inställningarna.',
  en: 'Paths to skip cannot be given by a regular expression (`skip-paths-matching.patterns`), so the rule is switched off. Write them into `not`, and switch the rule on in the settings.',
}
export const wasOff: Text = {
  fi: 'Sääntö oli pois päältä ja on sitä yhä.',
  sv: 'Regeln var avstängd och är det fortfarande.',
  en: 'The rule was switched off, and still is.',
}
export const wasOffOursAsks = (id: string): Text => ({
  fi: `Sääntö oli pois päältä. kuntalintin sama sääntö on käytössä, ellei asetuksiin kirjoiteta \`${id}: off\`.`,
  sv: `Regeln var avstängd. kuntalints motsvarande regel är på, om inte \`${id}: off\` skrivs i inställningarna.`,
  en: `The rule was switched off. kuntalint's own is on unless the settings say \`${id}: off\`.`,
})
export const milder = (id: string): Text => ({
  fi: `kuntalintin sääntö \`${id}\` tunnistaa asian sanoista, joten se voi olla enintään varoitus.`,
  sv: `kuntalints regel \`${id}\` känner igen ord och kan därför vara högst en varning.`,
  en: `kuntalint's rule \`${id}\` goes by words, so that it can be a warning at most.`,
})
export const cut = (option: string, limit: number): Text => ({
  fi: `\`${option}\` on enintään ${limit}; se lyhennettiin siihen.`,
  sv: `\`${option}\` är högst ${limit}; den kortades till det.`,
  en: `\`${option}\` is ${limit} at most; it was cut down to that.`,
})
export const noAlgorithm = (name: string): Text => ({
  fi: `Tiivistefunktiota ${code(name)} ei tueta.`,
  sv: `Algoritmen ${code(name)} stöds inte.`,
  en: `The hash function ${code(name)} is not supported.`,
})
export const fixLeft = (type: string): Text => ({
  fi: `kuntalint ei tee repolinterin korjausta ${code(type)}; korjausohje on säännön kohdassa \`fix\`.`,
  sv: `kuntalint utför inte repolinters rättelse ${code(type)}; rådet står i regelns \`fix\`.`,
  en: `kuntalint does not make the fix ${code(type)} of repolinter; what to do stands in the \`fix\` of the rule.`,
})
export const fixText: Text = {
  fi: 'Korjauksen teksti on säännön aloitustekstinä (`starter`); kuntalint ei kirjoita tiedostoa itse.',
  sv: 'Rättelsens text är regelns starttext (`starter`); kuntalint skriver inte filen själv.',
  en: 'The text of the fix is the `starter` of the rule; kuntalint does not write the file itself.',
}
export const badPolicy = (url: string): Text => ({
  fi: `${code(url)} (\`policyUrl\`) ei ole verkko-osoite, joten se jäi pois.`,
  sv: `${code(url)} (\`policyUrl\`) är ingen webbadress och utelämnades.`,
  en: `${code(url)} (\`policyUrl\`) is no web address and was left out.`,
})
export const topLevel = (keys: readonly string[]): Text => {
  const list = keys.slice(0, 10).map(code).join(', ')
  return {
    fi: `Näillä kohdilla ei ole vastinetta: ${list}. kuntalint päättää itse, miltä raportti näyttää.`,
    sv: `De här ställena har ingen motsvarighet: ${list}. kuntalint bestämmer själv hur rapporten ser ut.`,
    en: `These have no equal: ${list}. kuntalint decides itself how its report looks.`,
  }
}
