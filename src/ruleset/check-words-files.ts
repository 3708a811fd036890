import type { Text } from '../model.ts'

/** What the checks about files of any kind look at: for rules of municipalities' own. */
export const fileWords = {
  'folder-present': {
    fi: 'Katsoo, onko koodivarastossa ainakin yksi näihin malleihin sopiva kansio.',
    sv: 'Ser efter om kodförrådet har minst en mapp som passar mönstren.',
    en: 'Looks whether the repository has at least one folder that matches the patterns.',
  },
  'folder-absent': {
    fi: 'Katsoo, ettei koodivarastossa ole näihin malleihin sopivia kansioita.',
    sv: 'Ser efter att kodförrådet inte har mappar som passar mönstren.',
    en: 'Looks that the repository has no folder that matches the patterns.',
  },
  'content-found': {
    fi: 'Etsii säännöllistä lauseketta jokaisesta tiedostosta tai, jos niin valitaan, yhdestä niistä.',
    sv: 'Söker efter ett reguljärt uttryck i varje fil eller, om man väljer det, i en av dem.',
    en: 'Looks for a regular expression in every one of the files or, if so chosen, in one of them.',
  },
  'content-absent': {
    fi: 'Katsoo, ettei mikään säännöllisistä lausekkeista löydy tiedostoista.',
    sv: 'Ser efter att inget av de reguljära uttrycken finns i filerna.',
    en: 'Looks that none of the regular expressions is found in the files.',
  },
  'content-begins': {
    fi: 'Katsoo, löytyvätkö kaikki säännölliset lausekkeet tiedostojen ensimmäisiltä riveiltä, esimerkiksi tekijänoikeusmerkintä.',
    sv: 'Ser efter att alla reguljära uttryck finns på filernas första rader, till exempel en upphovsrättsnotis.',
    en: 'Looks whether all regular expressions are found in the first lines of the files, such as a copyright notice.',
  },
  'hash-equal': {
    fi: 'Laskee tiedostojen tiivisteet ja vertaa niitä säännön tiivisteisiin.',
    sv: 'Räknar filernas kontrollsummor och jämför dem med regelns.',
    en: 'Computes the hashes of the files and compares them with those of the rule.',
  },
  'hash-absent': {
    fi: 'Katsoo, ettei minkään tiedoston tiiviste ole jokin säännön tiivisteistä.',
    sv: 'Ser efter att ingen fils kontrollsumma är någon av regelns.',
    en: 'Looks that no file has one of the hashes of the rule.',
  },
  'size-limited': {
    fi: 'Vertaa tiedostojen kokoa suurimpaan sallittuun.',
    sv: 'Jämför filernas storlek med den största tillåtna.',
    en: 'Compares the sizes of the files with the greatest that is allowed.',
  },
  'schema-fits': {
    fi: 'Lukee JSON-, YAML- tai TOML-tiedoston ja vertaa sitä JSON Schema -skeemaan. Verkosta ei haeta mitään.',
    sv: 'Läser en JSON-, YAML- eller TOML-fil och jämför den med ett JSON Schema. Ingenting hämtas från nätet.',
    en: 'Reads a JSON, YAML or TOML file and compares it with a JSON Schema. Nothing is fetched.',
  },
  'names-fit': {
    fi: 'Vertaa tiedostojen tai kansioiden nimiä sovittuun kirjoitustapaan tai lausekkeeseen.',
    sv: 'Jämför filernas eller mapparnas namn med det överenskomna skrivsättet eller ett uttryck.',
    en: 'Compares the names of files or folders with the agreed way of writing or an expression.',
  },
  'no-binaries': {
    fi: 'Etsii käännettyjä ohjelmia tiedostojen ensimmäisten tavujen ja nimen päätteen perusteella tai, jos niin valitaan, kaikkea muuta kuin tekstiä.',
    sv: 'Söker efter kompilerade program utgående från filernas första byte och namnets ändelse eller, om man väljer det, allt som inte är text.',
    en: 'Looks for compiled programs by the first bytes of files and the ending of their names or, if so chosen, for all that is not text.',
  },
  'commit-words': {
    fi: 'Lukee muutoksen commit-viestit, tai viimeisimmät, jos mihinkään ei verrata, ja etsii niistä sanoja. Kenenkään nimeä ei kerrota.',
    sv: 'Läser ändringens commit-meddelanden, eller de senaste när inget jämförs, och söker efter ord i dem. Ingens namn nämns.',
    en: 'Reads the commit messages of a change, or the last ones where nothing is compared, and looks for words in them. Nobody is named.',
  },
} satisfies Readonly<Record<string, Text>>
