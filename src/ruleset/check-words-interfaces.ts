import type { Text } from '../model.ts'

/** What the checks about API descriptions look at. */
export const interfaceWords = {
  'api-readable': {
    fi: 'Lukee jokaisen rajapintakuvauksen ja katsoo, onko se muodoltaan ehjä.',
    sv: 'Läser varje gränssnittsbeskrivning och ser efter om den är rätt uppbyggd.',
    en: 'Reads every API description and looks whether its form is sound.',
  },
  'api-field': {
    fi: 'Katsoo, onko jokaisessa rajapintakuvauksessa tämä kenttä ja sopiiko sen arvo.',
    sv: 'Ser efter om varje gränssnittsbeskrivning har det här fältet och om värdet passar.',
    en: 'Looks whether every API description has this field and whether its value fits.',
  },
  'api-valid': {
    fi: 'Vertaa rajapintakuvausta sen muodon viralliseen skeemaan ja seuraa kuvauksen viittaukset koodivaraston sisällä.',
    sv: 'Jämför gränssnittsbeskrivningen med formatets officiella schema och följer hänvisningarna inom kodförrådet.',
    en: 'Compares the API description with the official schema of its format, and follows its references inside the repository.',
  },
  'api-changes': {
    fi: 'Vertaa rajapintakuvauksia aiempaan tilaan: mikä muutos katkaisee yhteensopivuuden, ja onko sovittu sen varalta tehty.',
    sv: 'Jämför gränssnittsbeskrivningarna med det tidigare läget: vad som bryter kompatibiliteten, och om det överenskomna är gjort.',
    en: 'Compares API descriptions with the state before: what breaks compatibility, and whether what was agreed for that is done.',
  },
  'api-profile': {
    fi: 'Kysyy Spectral-ohjelmalta, noudattavatko OpenAPI-kuvaukset valittuja tyyliprofiileja. Ellei profiilia ole valittu, ei kysy mitään.',
    sv: 'Frågar programmet Spectral om OpenAPI-beskrivningarna följer de valda stilprofilerna. Om ingen profil är vald frågas ingenting.',
    en: 'Asks the program Spectral whether the OpenAPI descriptions follow the style profiles that were chosen. Asks nothing where none is.',
  },
  'api-parts': {
    fi: 'Katsoo rajapintakuvausten valittuja kohtia, esimerkiksi toimintoja tai tietokenttiä: onko niillä tämä kenttä, sopiiko sen arvo ja kuinka suurella osalla.',
    sv: 'Granskar valda delar av gränssnittsbeskrivningarna, till exempel operationer eller datafält: om de har fältet, om värdet passar och hur stor del av dem.',
    en: 'Looks at chosen things of the API descriptions, such as operations or properties: whether they have this field, whether its value fits, and how many of them.',
  },
  'api-licence': {
    fi: 'Vertaa rajapintakuvauksen lisenssiä koodivaraston lisenssiin; datalle tarkoitettu avoin lisenssi kelpaa aina.',
    sv: 'Jämför gränssnittsbeskrivningens licens med kodförrådets; en öppen licens för data duger alltid.',
    en: 'Compares the licence of the API description with that of the repository; an open licence for data is always good.',
  },
  'api-servers': {
    fi: 'Katsoo rajapintakuvauksen palvelinten osoitteet: pääsevätkö muut niihin ja onko yhteys salattu. Osoitteita ei avata.',
    sv: 'Granskar serveradresserna i gränssnittsbeskrivningen: om andra når dem och om anslutningen är krypterad. Adresserna öppnas inte.',
    en: 'Looks at the servers of the API description: whether others reach them and whether the connection is encrypted. No address is opened.',
  },
  'api-security': {
    fi: 'Katsoo, kertooko rajapintakuvaus jokaisesta tietoja muuttavasta toiminnosta, mitä tunnistautumista se vaatii.',
    sv: 'Ser efter om gränssnittsbeskrivningen för varje operation som ändrar uppgifter säger vilken autentisering den kräver.',
    en: 'Looks whether the API description tells of each operation that changes data which authentication it asks.',
  },
  'api-deprecation': {
    fi: 'Etsii poistuvien toimintojen teksteistä päivän ja tiedon siitä, mikä ne korvaa.',
    sv: 'Söker i texterna om operationer som ska tas bort efter ett datum och vad som ersätter dem.',
    en: 'Looks in the texts of deprecated operations for a date and for what replaces them.',
  },
  'api-approved': {
    fi: 'Etsii hallintamallista rajapinnan version ja hyväksymispäivän ja vertaa versiota rajapintakuvaukseen.',
    sv: 'Söker i förvaltningsplanen efter gränssnittets version och datum för godkännande och jämför versionen med gränssnittsbeskrivningen.',
    en: 'Looks in the plan for the version of the interface and its approval date, and compares the version with the API description.',
  },
  'api-test-endpoint': {
    fi: 'Etsii rajapintakuvauksesta testipalvelimen tai asiakirjoista maininnan testiympäristöstä.',
    sv: 'Söker i gränssnittsbeskrivningen efter en testserver eller i dokumenten efter ett omnämnande av en testmiljö.',
    en: 'Looks for a test server in the API description, or for a test environment in the documents.',
  },
  implementations: {
    fi: 'Etsii luettelon rajapintaa noudattavista ohjelmistoista: tiedoston, taulukon tai publiccode.yml-tiedoston avaimen usedBy.',
    sv: 'Söker efter en förteckning över programvaror som följer gränssnittet: en fil, en tabell eller nyckeln usedBy i publiccode.yml.',
    en: 'Looks for a register of implementations: a file, a table or the key usedBy in publiccode.yml.',
  },
} as const satisfies Readonly<Record<string, Text>>
