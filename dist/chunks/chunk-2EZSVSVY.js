import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  cited,
  quoted
} from "./chunk-7CTT423V.js";

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

export {
  unknownRule,
  impossibleDate,
  takenId,
  secondRule,
  notOffAndNotApplicable
};
