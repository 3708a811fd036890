import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  aim
} from "./chunk-JLN3O7FJ.js";
import {
  counted,
  isoDateIn
} from "./chunk-DWLZACDT.js";

// src/reporters/change-phrases.ts
var changeTitles = {
  declared: { fi: "Mitä omistajat ilmoittavat", sv: "Det här uppger ägarna", en: "What the owners declare" },
  fixed: {
    fi: "Mitä tämä muutos paransi",
    sv: "Det här blev bättre genom ändringen",
    en: "What this change made better"
  },
  after: {
    fi: "Mitä muuttuu, kun muutosehdotus on hyväksytty",
    sv: "Det här ändras när ändringsförslaget har godkänts",
    en: "What changes once this pull request is merged"
  }
};
function covers({ findings, untried }) {
  if (untried)
    return {
      fi: "Tätä ei voitu arvioida tässä tarkistuksessa.",
      sv: "Det här kunde inte bedömas i den här kontrollen.",
      en: "This could not be judged in this check."
    };
  if (findings === 0)
    return { fi: "Ei koske yhtään havaintoa.", sv: "Gäller inga iakttagelser.", en: "Covers no finding." };
  return {
    fi: `Koskee ${findings} havaintoa.`,
    sv: `Gäller ${counted(findings, "iakttagelse", "iakttagelser")}.`,
    en: `Covers ${counted(findings, "finding", "findings")}.`
  };
}
var approvedBy = { fi: "Hyväksyjä:", sv: "Godkänt av:", en: "Approved by:" };
var noApprover = {
  fi: "Hyväksyjää ei ole kirjattu.",
  sv: "Det är inte antecknat vem som har godkänt undantaget.",
  en: "Nobody is named who approved it."
};
var lastDay = (date) => ({
  fi: `${date.fi} asti`,
  sv: `till och med ${date.sv}`,
  en: `until ${date.en}`
});
var waiverStates = {
  active: { fi: "voimassa", sv: "i kraft", en: "in force" },
  expiring: { fi: "päättyy 30 päivän kuluessa", sv: "upphör inom 30 dagar", en: "ends within 30 days" },
  expired: { fi: "on päättynyt", sv: "har upphört", en: "has ended" }
};
var declaredIntro = {
  fi: "Tiedot ovat omistajien omia. Niitä ei ole tarkistettu, eivätkä ne vaikuta tasoon eivätkä pisteisiin.",
  sv: "Uppgifterna kommer från ägarna själva. De är inte kontrollerade och påverkar varken nivån eller poängen.",
  en: "The owners state this themselves. It was not checked, and it counts in no level and no score."
};
var waiverDone = {
  fi: "Sovittua poikkeusta ei enää tarvita.",
  sv: "Det överenskomna undantaget behövs inte längre.",
  en: "The agreed exception is no longer needed."
};
var afterIntro = {
  fi: "Muutosehdotus muuttaa tarkistuksen asetuksia, sääntöjä tai poikkeuksia:",
  sv: "Ändringsförslaget ändrar kontrollens inställningar, regler eller undantag:",
  en: "The pull request changes the settings, rules or exceptions of this check:"
};
var afterVerdict = { fi: "Tilanne sen jälkeen:", sv: "Läget därefter:", en: "Where things stand then:" };
var exempts = { fi: "vaatimus kevenee", sv: "lindrigare krav", en: "asks for less" };
var formerly = { fi: "Aiempi havainto:", sv: "Tidigare iakttagelse:", en: "Found before:" };
function gateLine({ conclusion, findings }, compared) {
  const n = findings.failing;
  if (conclusion === "failure") {
    const fresh = compared && findings.new >= n;
    return {
      fi: `Tarkistus ei mene läpi: ${counted(n, fresh ? "uusi havainto" : "havainto", fresh ? "uutta havaintoa" : "havaintoa")} on korjattava ensin.`,
      sv: `Kontrollen går inte igenom: ${counted(n, fresh ? "ny iakttagelse" : "iakttagelse", fresh ? "nya iakttagelser" : "iakttagelser")} behöver åtgärdas först.`,
      en: `The check does not pass: ${counted(n, fresh ? "new finding needs" : "finding needs", fresh ? "new findings need" : "findings need")} mending first.`
    };
  }
  if (conclusion === "success" && compared && findings.total > 0)
    return {
      fi: "Mikään havainto ei estä muutosta.",
      sv: "Ingen iakttagelse hindrar ändringen.",
      en: "No finding stands in the way of the change."
    };
  return null;
}
var coveredNewLine = (n) => ({
  fi: `Lisäksi ${counted(n, "uusi havainto kuuluu", "uutta havaintoa kuuluu")} sovittuun poikkeukseen.`,
  sv: `Dessutom ${n === 1 ? "omfattas 1 ny iakttagelse" : `omfattas ${n} nya iakttagelser`} av ett överenskommet undantag.`,
  en: `${counted(n, "more new finding falls", "more new findings fall")} under an agreed exception.`
});
var notYetInForce = (exempting) => exempting ? {
  fi: `Tämä muutosehdotus lieventää myös omaa tarkistustaan. Lievennykset eivät vielä vaikuta: katso kohta ”${changeTitles.after.fi}”.`,
  sv: `Det här ändringsförslaget lindrar också kraven på sig självt. Det påverkar inte resultatet ännu: se ”${changeTitles.after.sv}”.`,
  en: `This pull request also asks less of itself. That does not count yet: see “${changeTitles.after.en}”.`
} : {
  fi: `Tämä muutosehdotus muuttaa tarkistuksen asetuksia. Ne tulevat voimaan vasta, kun se on hyväksytty: katso kohta ”${changeTitles.after.fi}”.`,
  sv: `Det här ändringsförslaget ändrar kontrollens inställningar. De träder i kraft först när det har godkänts: se ”${changeTitles.after.sv}”.`,
  en: `This pull request changes the settings of the check. They hold only once it is merged: see “${changeTitles.after.en}”.`
};
function fixedTitle({ rule, component, title }, outcomes) {
  const own = outcomes.find((outcome) => outcome.rule.id === rule && outcome.component === component);
  return own?.status === "failed" || own?.status === "waived" ? aim(title) : title;
}
function fixedLine(one, outcomes) {
  const { waiver } = one;
  const done = waiver === null ? null : waiver.location;
  const place = done === null ? "" : ` (\`${done.path}${done.line === void 0 ? "" : `:${done.line}`}\`)`;
  const { fi, sv, en } = fixedTitle(one, outcomes);
  return {
    fi: `${fi}.${done ? ` ${waiverDone.fi.replace(/\.$/u, "")}: poista se asetuksista${place}.` : ""}`,
    sv: `${sv}.${done ? ` ${waiverDone.sv.replace(/\.$/u, "")}: ta bort det ur inställningarna${place}.` : ""}`,
    en: `${en}.${done ? ` ${waiverDone.en.replace(/\.$/u, "")}: remove it from the settings${place}.` : ""}`
  };
}
var dated = (iso) => ({ fi: isoDateIn(iso, "fi"), sv: isoDateIn(iso, "sv"), en: iso });
function waiverGroups(waivers) {
  const groups = /* @__PURE__ */ new Map();
  for (const use of waivers) {
    const { reason, until, approvedBy: by } = use.waiver;
    const key = JSON.stringify([reason, until, by]);
    const group = groups.get(key);
    if (group) group.push(use);
    else groups.set(key, [use]);
  }
  return [...groups.values()].map((uses) => ({ first: uses[0], uses }));
}
var waiverReach = ({ rule, path, component }) => [
  rule,
  ...[path, component].filter((one) => one !== null)
];
var needless = (rules) => ({
  fi: ` Ei enää tarvita: ${rules.join(", ")}.`,
  sv: ` Behövs inte längre: ${rules.join(", ")}.`,
  en: ` No longer needed: ${rules.join(", ")}.`
});
function waiverLine({ first, uses }) {
  const { reason, approvedBy: by, until } = first.waiver;
  const day = lastDay(dated(until));
  const why = reason.replace(/(?<=[^.!?\s])\s*$/u, ".");
  const findings = uses.reduce((sum, use) => sum + use.findings, 0);
  const covered = covers({ ...first, findings, untried: uses.every(({ untried }) => untried) });
  const idle = uses.filter((use) => use.findings === 0 && !use.untried).map(({ waiver }) => waiver.rule);
  const line = (language) => {
    const state = first.state === "active" ? "" : ` (${waiverStates[first.state][language]})`;
    const who = by === null ? "" : ` ${approvedBy[language]} ${by}.`;
    const rest = idle.length > 0 && findings > 0 ? needless(idle)[language] : "";
    return `${day[language]}${state}. ${why}${who} ${covered[language]}${rest}`;
  };
  return { fi: line("fi"), sv: line("sv"), en: line("en") };
}
var declaredLine = ({ statement, by, on }) => ({
  fi: `${statement} (${by}, ${isoDateIn(on, "fi")})`,
  sv: `${statement} (${by}, ${isoDateIn(on, "sv")})`,
  en: `${statement} (${by}, ${on})`
});

// src/reporters/change-lines.ts
function changeLines({ summary, repository, afterMerge }, { coveredNew }) {
  const gate = gateLine(summary, repository.base !== null);
  const exempting = afterMerge?.changes.some(({ exempts: exempts2 }) => exempts2) ?? false;
  return [
    ...coveredNew > 0 ? [coveredNewLine(coveredNew)] : [],
    ...gate ? [gate] : [],
    ...afterMerge ? [notYetInForce(exempting)] : []
  ];
}

export {
  changeTitles,
  covers,
  approvedBy,
  noApprover,
  lastDay,
  waiverStates,
  declaredIntro,
  waiverDone,
  afterIntro,
  afterVerdict,
  exempts,
  formerly,
  gateLine,
  fixedTitle,
  fixedLine,
  waiverGroups,
  waiverReach,
  waiverLine,
  declaredLine,
  changeLines
};
