import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  cited,
  quoted
} from "./chunk-KYGKNZ7V.js";

// src/ruleset/settings-words.ts
function unknownRule(id, near) {
  const list = {
    fi: " Säännöt näet komennolla `kuntalint rules`.",
    sv: " Reglerna ser du med kommandot `kuntalint rules`.",
    en: " `kuntalint rules` lists the rules."
  };
  return {
    fi: `Sääntöä ${cited(id)} ei ole.${near ? ` Tarkoititko ”${near}”?` : ""}${list.fi}`,
    sv: `Regeln ${cited(id)} finns inte.${near ? ` Menade du ”${near}”?` : ""}${list.sv}`,
    en: `There is no rule ${quoted(id)}.${near ? ` Did you mean "${near}"?` : ""}${list.en}`
  };
}
var impossibleDate = (date) => ({
  fi: `Päivää ${date} ei ole kalenterissa. Tarkista kuukausi ja päivä (vvvv-kk-pp).`,
  sv: `Datumet ${date} finns inte i kalendern. Kontrollera månad och dag (åååå-mm-dd).`,
  en: `The date ${date} is not in the calendar. Check month and day (yyyy-mm-dd).`
});
var takenId = (id) => ({
  fi: `Sääntö ”${id}” kuuluu jo kuntalintiin. Jos haluat muuttaa sitä, kirjoita asetuksiin \`rules: { ${id}: { severity: …, options: … } }\`; muuten anna omalle säännöllesi toinen tunnus.`,
  sv: `Regeln ”${id}” finns redan i kuntalint. Om du vill ändra den, skriv \`rules: { ${id}: { severity: …, options: … } }\` i inställningarna; ge annars din egen regel en annan beteckning.`,
  en: `The rule "${id}" comes with kuntalint. To change it, write \`rules: { ${id}: { severity: …, options: … } }\` in the settings; else give your own rule another id.`
});
var secondRule = (id, place) => ({
  fi: `Tunnus ”${id}” on jo käytössä: ${place}. Anna säännölle toinen tunnus.`,
  sv: `Beteckningen ”${id}” används redan: ${place}. Ge regeln en annan beteckning.`,
  en: `The id "${id}" is in use already: ${place}. Give the rule another id.`
});
var notOffAndNotApplicable = {
  fi: "Valitse yksi: `severity: off` kytkee säännön pois, `not-applicable` kertoo, miksi se ei koske tuotetta. Poista toinen.",
  sv: "Välj en: `severity: off` stänger av regeln, `not-applicable` berättar varför den inte gäller produkten. Ta bort den ena.",
  en: "Choose one: `severity: off` switches the rule off, `not-applicable` says why it does not apply. Remove the other."
};
var tooFarAhead = (date, last) => ({
  fi: `Poikkeus voi olla voimassa enintään 18 kuukautta. Päivä ${date} on liian kaukana; viimeistään ${last}. Poikkeusta voi myöhemmin jatkaa uudella päätöksellä.`,
  sv: `Ett undantag kan gälla i högst 18 månader. Datumet ${date} ligger för långt fram; senast ${last}. Undantaget kan senare förlängas med ett nytt beslut.`,
  en: `An exception may last at most 18 months. ${date} is too far ahead; write ${last} or earlier. It can be prolonged later by a new decision.`
});
var aboutTheRun = (id) => ({
  fi: `Sääntö ”${id}” kertoo poikkeuksista ja merkistä itsestään, joten siitä ei voi poiketa. Korjaa asia tai muuta säännön vakavuutta (\`rules: { ${id}: notice }\`).`,
  sv: `Regeln ”${id}” gäller undantagen och märket i sig, så den kan inte undantas. Rätta saken eller ändra regelns allvarsgrad (\`rules: { ${id}: notice }\`).`,
  en: `The rule "${id}" is about exceptions and the badge themselves, so it cannot be waived. Mend the matter, or change the rule's severity (\`rules: { ${id}: notice }\`).`
});
function unknownComponent(name, known) {
  const list = known.map((one) => `”${one}”`).join(", ");
  return {
    fi: `Komponenttia ${cited(name)} ei ole asetuksissa. ${known.length > 0 ? `Komponentit: ${list}.` : "Lisää se kohtaan `components` tai poista tämä avain."}`,
    sv: `Komponenten ${cited(name)} finns inte i inställningarna. ${known.length > 0 ? `Komponenterna är ${list}.` : "Lägg till den under `components` eller ta bort nyckeln."}`,
    en: `The component ${quoted(name)} is not in the settings. ${known.length > 0 ? `Components: ${known.map(quoted).join(", ")}.` : "Add it under `components`, or remove this key."}`
  };
}
var badFolder = (path) => ({
  fi: `${cited(path)} ei käy komponentin kansioksi. Anna yksi kansio koodivaraston ylimmästä kansiosta lukien, ilman jokerimerkkejä, esimerkiksi \`service\`.`,
  sv: `${cited(path)} kan inte vara en komponents mapp. Ange en mapp räknat från kodförrådets översta mapp, utan jokertecken, till exempel \`service\`.`,
  en: `${quoted(path)} cannot be a component's folder. Give one folder, counted from the top of the repository, without wildcards, for example \`service\`.`
});
var twice = (word) => ({
  fi: `${cited(word)} on komponenteissa jo kerran. Anna kullekin oma nimi ja oma kansio.`,
  sv: `${cited(word)} finns redan bland komponenterna. Ge var och en ett eget namn och en egen mapp.`,
  en: `${quoted(word)} stands among the components already. Give each a name and a folder of its own.`
});
var folderWithoutFiles = (name, path) => ({
  fi: `Komponentin ${cited(name)} kansiossa ${cited(path)} ei ole tiedostoja. Tarkista polku kohdasta \`components\`.`,
  sv: `Mappen ${cited(path)} för komponenten ${cited(name)} har inga filer. Kontrollera sökvägen under \`components\`.`,
  en: `The folder ${quoted(path)} of the component ${quoted(name)} has no files. Check the path under \`components\`.`
});
var unknownLicence = (word, near) => {
  const shown = word.replace(/\s+/gu, " ").slice(0, 80);
  const [first] = near;
  return first === void 0 ? {
    fi: `”${shown}” ei ole SPDX-luettelon lisenssitunnus. Kirjoita tunnus, esimerkiksi EUPL-1.2 tai MIT.`,
    sv: `”${shown}” är ingen licensbeteckning på SPDX-listan. Skriv en beteckning, till exempel EUPL-1.2 eller MIT.`,
    en: `"${shown}" is no licence identifier of the SPDX list. Write one, for example EUPL-1.2 or MIT.`
  } : {
    fi: `”${shown}” ei ole SPDX-luettelon lisenssitunnus. Tarkoititko: ${near.join(" tai ")}?`,
    sv: `”${shown}” är ingen licensbeteckning på SPDX-listan. Menade du ${near.join(" eller ")}?`,
    en: `"${shown}" is no licence identifier of the SPDX list. Did you mean ${near.join(" or ")}?`
  };
};

export {
  unknownRule,
  impossibleDate,
  takenId,
  secondRule,
  notOffAndNotApplicable,
  tooFarAhead,
  aboutTheRun,
  unknownComponent,
  badFolder,
  twice,
  folderWithoutFiles,
  unknownLicence
};
