import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  counted,
  deciders,
  inAll,
  levelNames,
  listed
} from "./chunk-DWLZACDT.js";

// src/reporters/phrases.ts
var headings = {
  stands: { fi: "Mitä on jo olemassa", sv: "Det här finns redan", en: "What already stands" },
  next: { fi: "Mistä kannattaa jatkaa", sv: "Nästa steg", en: "Next steps" },
  findings: { fi: "Havainnot", sv: "Iakttagelser", en: "Findings" },
  undetermined: { fi: "Mikä ei selvinnyt", sv: "Det som inte kunde avgöras", en: "What could not be determined" },
  remarks: { fi: "Huomioita tästä ajosta", sv: "Att notera om den här körningen", en: "Notes on this run" },
  notApplicable: {
    fi: "Säännöt, jotka eivät koske tätä",
    sv: "Regler som inte gäller här",
    en: "Rules that do not apply"
  },
  waived: { fi: "Poikkeukset", sv: "Undantag", en: "Exceptions" },
  broken: { fi: "Keskeytyneet tarkistukset", sv: "Avbrutna kontroller", en: "Checks that broke off" },
  leftOut: {
    fi: "Rajapintakuvaukset, joita ei lueta tuotteen omiksi",
    sv: "Gränssnittsbeskrivningar som inte räknas som produktens egna",
    en: "API descriptions that do not count as the product's own"
  },
  passed: { fi: "Kunnossa", sv: "I ordning", en: "In order" },
  human: { fi: "Mitä kone ei voi arvioida", sv: "Det som en maskin inte kan bedöma", en: "What no machine can judge" }
};
var forPeople = {
  fi: "Ihmisten arvioitavaksi jää, onko kokoukset pidetty, onko rahoituksesta sovittu, ovatko omistajat sitoutuneet ja ovatko päätökset lainmukaisia.",
  sv: "Människor får bedöma om mötena har hållits, om finansieringen är överenskommen, om ägarna har förbundit sig och om besluten är lagliga.",
  en: "It is for people to judge whether meetings were held, money was agreed on, the owners are committed and the decisions are lawful."
};
var forPeopleShort = {
  fi: "Ihmisten arvioitavaksi jäävät kokoukset, rahasta sopiminen, sitoutuminen ja päätökset.",
  sv: "Möten, överenskommelser om pengar, åtaganden och beslut får bedömas av människor.",
  en: "No machine judges meetings, agreements on money, commitment or decisions."
};
var aim = (title) => ({
  fi: `Tavoite: ${title.fi}`,
  sv: `Mål: ${title.sv}`,
  en: `Aim: ${title.en}`
});
var nothingJudged = {
  fi: "Mitään ei arvioitu: yksikään sääntö ei antanut tulosta. Tämä ei tarkoita, että kaikki on kunnossa.",
  sv: "Ingenting bedömdes: ingen regel gav ett resultat. Det betyder inte att allt är i ordning.",
  en: "Nothing was judged: no rule gave a result. That does not mean that all is in order."
};
var reasonsByEvidence = {
  fi: "syyt: --evidence",
  sv: "skälen: --evidence",
  en: "reasons: --evidence"
};
var noFindings = { fi: "Ei havaintoja.", sv: "Inga iakttagelser.", en: "No findings." };
var severityCounts = {
  error: (n, language) => ({ fi: counted(n, "virhe", "virhettä"), sv: `${n} fel`, en: counted(n, "error", "errors") })[language],
  warning: (n, language) => ({
    fi: counted(n, "varoitus", "varoitusta"),
    sv: counted(n, "varning", "varningar"),
    en: counted(n, "warning", "warnings")
  })[language],
  notice: (n, language) => ({ fi: counted(n, "huomio", "huomiota"), sv: counted(n, "notis", "notiser"), en: counted(n, "notice", "notices") })[language]
};
var findingsWord = (n, language) => ({
  fi: counted(n, "havainto", "havaintoa"),
  sv: counted(n, "iakttagelse", "iakttagelser"),
  en: counted(n, "finding", "findings")
})[language];
var findingCount = (n) => inAll((language) => findingsWord(n, language));
var onlyAccepted = (n) => ({
  fi: `Ei muita havaintoja kuin ${n === 1 ? "se, josta" : `ne ${n}, joista`} on sovittu poikkeus.`,
  sv: `Inga andra iakttagelser än ${n === 1 ? "den som" : `de ${n} som`} har ett undantag.`,
  en: `No findings but ${n === 1 ? "the one that has" : `the ${n} that have`} an exception.`
});
function findingsLine(findings, mild) {
  if (findings.total === 0) return findings.waived === 0 ? noFindings : onlyAccepted(findings.waived);
  const numbers = { error: findings.errors, warning: findings.warnings, notice: findings.notices };
  return inAll((language) => {
    const parts = ["error", "warning", "notice"].filter((severity) => numbers[severity] > 0).map((severity) => severityCounts[severity](numbers[severity], language));
    const detail = mild ? "" : `: ${listed(parts, language)}`;
    return `${findingsWord(findings.total, language)}${detail}.`;
  });
}
function passedLine({ inOrder, judged, accepted }) {
  const more = accepted === 0 ? { fi: "", sv: "", en: "" } : {
    fi: `; poikkeuksella ${accepted}`,
    sv: `, ${accepted} med undantag`,
    en: `, ${accepted} with an exception`
  };
  return {
    fi: `Arvioituja sääntöjä on ${judged}; niistä kunnossa on ${inOrder}${more.fi}.`,
    sv: `${counted(judged, "regel bedömdes", "regler bedömdes")}, ${inOrder} av dem i ordning${more.sv}.`,
    en: `${counted(judged, "rule was", "rules were")} judged, ${inOrder} of them in order${more.en}.`
  };
}
function levelLine(reached, asked) {
  return inAll((language) => {
    const level = reached === 0 ? 1 : reached;
    const name = `${level} (${levelNames[level][language]})`;
    if (reached === 0)
      return {
        fi: `Tasoa ${name} ei ole vielä saavutettu.`,
        sv: `Nivå ${name} är inte uppnådd ännu.`,
        en: `Level ${name} is not reached yet.`
      }[language];
    const next = reached < asked ? { fi: ` Tavoite: taso ${asked}.`, sv: ` Mål: nivå ${asked}.`, en: ` Aim: level ${asked}.` } : null;
    const done = { fi: `Taso ${name} on saavutettu.`, sv: `Nivå ${name} är uppnådd.`, en: `Level ${name} is reached.` };
    return `${done[language]}${next?.[language] ?? ""}`;
  });
}
var comparedLine = (findings) => ({
  fi: `Uusia havaintoja ${findings.new}, ennestään tiedossa ${findings.existing}, korjattuja ${findings.fixed}.`,
  sv: `Nya iakttagelser: ${findings.new}, kända sedan tidigare: ${findings.existing}, åtgärdade: ${findings.fixed}.`,
  en: `${findings.new} new, ${findings.existing} known before, ${findings.fixed} fixed.`
});
var undeterminedLine = (n) => ({
  fi: counted(n, "sääntö jäi selvittämättä.", "sääntöä jäi selvittämättä."),
  sv: counted(n, "regel kunde inte avgöras.", "regler kunde inte avgöras."),
  en: counted(n, "rule could not be determined.", "rules could not be determined.")
});
var brokenLine = (n) => ({
  fi: `Arviointi jäi osittain tekemättä: ${counted(n, "tarkistus", "tarkistusta")} keskeytyi kuntalintin omaan vikaan.`,
  sv: `Bedömningen är inte fullständig: ${counted(n, "kontroll", "kontroller")} avbröts på grund av ett fel i kuntalint.`,
  en: `The judgement is not complete: ${counted(n, "check", "checks")} broke off by a fault in kuntalint itself.`
});
var decidedBy = (decider) => ({
  fi: `Tästä ${decider === "maintainers" ? "päättävät" : "päättää"} yleensä ${deciders[decider].fi}.`,
  sv: `Om det här beslutar vanligen ${deciders[decider].sv}.`,
  en: `This is usually decided by ${deciders[decider].en}.`
});
var recommendedBy = { fi: "Suosituksen lähteet:", sv: "Rekommenderas av:", en: "Recommended by:" };
var starterLabel = {
  fi: "Valmis teksti, josta voi aloittaa",
  sv: "En färdig text att börja med",
  en: "A text to start from"
};
var firstLookLine = {
  fi: "Tämä on ensimmäinen katsaus, ja havainnot ovat ehdotuksia.",
  sv: "Det här är en första översikt, och iakttagelserna är förslag.",
  en: "This is a first look, and what follows are suggestions."
};
var goOnLine = {
  fi: "Kun omistajat haluavat jatkaa, lisätkää tiedosto `.github/kuntalint.yml` ja valitkaa siinä taso (`product: { level: 2 }`).",
  sv: "När ägarna vill gå vidare, lägg till filen `.github/kuntalint.yml` och välj nivå där (`product: { level: 2 }`).",
  en: "When the owners want to go on, add `.github/kuntalint.yml` and choose a level there (`product: { level: 2 }`)."
};
var firstLook = (afterMerge) => afterMerge?.settings ? [firstLookLine] : [firstLookLine, goOnLine];
var placeNamed = (path) => ({
  fi: `Paikka: ${path}.`,
  sv: `Plats: ${path}.`,
  en: `Place: ${path}.`
});
var seeSummary = (n) => ({
  title: { fi: "Lisää havaintoja", sv: "Fler iakttagelser", en: "More findings" },
  message: {
    fi: `${counted(n, "havainto", "havaintoa")} lisää: kaikki ovat ajon yhteenvedossa.`,
    sv: `${counted(n, "iakttagelse", "iakttagelser")} till: alla finns i körningens sammandrag.`,
    en: `${counted(n, "more finding", "more findings")}: all are on the summary page of the run.`
  }
});
var elsewhereLine = (n) => ({
  fi: `${counted(n, "havainto", "havaintoa")} koskee muita tiedostoja kuin niitä, joita tämä muutosehdotus muuttaa. Kaikki ovat ajon yhteenvedossa.`,
  sv: `${counted(n, "iakttagelse", "iakttagelser")} gäller andra filer än dem som ändringsförslaget ändrar. Alla finns i körningens sammandrag.`,
  en: `${counted(n, "finding is", "findings are")} not in the files that this pull request changes. All are on the summary page of the run.`
});
var leftOut = (n) => ({
  fi: `${counted(n, "rivi", "riviä")} jätettiin pois, koska sivun koko on rajattu. Koko luettelon saa komennolla kuntalint check --format json.`,
  sv: `${counted(n, "rad", "rader")} lämnades bort eftersom sidans storlek är begränsad. Hela listan får du med kommandot kuntalint check --format json.`,
  en: `${counted(n, "line was", "lines were")} left out because the size of the page is limited. kuntalint check --format json gives the whole list.`
});
var states = {
  new: { fi: "uusi", sv: "ny", en: "new" },
  existing: { fi: "ennestään tiedossa", sv: "känd sedan tidigare", en: "known before" }
};
var releaseNotes = {
  fi: "julkaisujen muutostiedot GitHubissa",
  sv: "uppgifter om ändringar i utgåvorna på GitHub",
  en: "release notes on GitHub"
};

export {
  headings,
  forPeople,
  forPeopleShort,
  aim,
  nothingJudged,
  reasonsByEvidence,
  findingCount,
  findingsLine,
  passedLine,
  levelLine,
  comparedLine,
  undeterminedLine,
  brokenLine,
  decidedBy,
  recommendedBy,
  starterLabel,
  firstLook,
  placeNamed,
  seeSummary,
  elsewhereLine,
  leftOut,
  states,
  releaseNotes
};
