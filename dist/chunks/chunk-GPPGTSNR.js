import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  gapWords
} from "./chunk-L7NW5IOP.js";
import {
  counted
} from "./chunk-DWLZACDT.js";

// src/reporters/gaps.ts
var place = new RegExp(`\`\\[(?:${Object.values(gapWords).join("|")}): ([^\`]{1,200})\``, "u");
function askedFor({ rule, finding }, language) {
  if (rule.check !== "no-placeholders") return null;
  const words = place.exec(finding.message[language])?.[1];
  return words === void 0 ? null : words.endsWith("]") ? words.slice(0, -1) : `${words}…`;
}
var gapCount = (n) => ({
  fi: counted(n, "kohta täydennettävänä", "kohtaa täydennettävänä"),
  sv: counted(n, "ställe att fylla i", "ställen att fylla i"),
  en: counted(n, "place to fill in", "places to fill in")
});
var timesInFile = (n) => ({
  fi: `${n} kertaa tiedostossa`,
  sv: `${n} gånger i filen`,
  en: `${n} times in the file`
});
function gapsLine(findings) {
  const n = findings.filter((told) => told.severity !== "error" && askedFor(told, "en") !== null).length;
  if (n === 0) return null;
  const all = n === findings.length;
  if (n === 1)
    return {
      fi: `${all ? "Se" : "Niistä yksi"} on mallipohjan kohta, joka odottaa teidän tekstiänne.`,
      sv: `${all ? "Det" : "En av dem"} är ett ställe i mallen som väntar på er text.`,
      en: `${all ? "It" : "One of them"} is a place in a template that waits for your own words.`
    };
  return {
    fi: `${all ? "Ne ovat" : `Niistä ${n} on`} mallipohjien kohtia, jotka odottavat teidän tekstiänne. Niitä voi täydentää vähitellen.`,
    sv: `${all ? "De" : `${n} av dem`} är ställen i mallarna som väntar på er text. De kan fyllas i efter hand.`,
    en: `${all ? "They" : `${n} of them`} are places in the templates that wait for your own words. They can be filled in bit by bit.`
  };
}

export {
  askedFor,
  gapCount,
  timesInFile,
  gapsLine
};
