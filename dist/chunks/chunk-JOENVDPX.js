import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  encoded
} from "./chunk-Q3QCF5RJ.js";
import {
  counted,
  isoDateIn,
  levelNames
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  html
} from "./chunk-OEWKGUIG.js";

// src/reporters/badge-claim.ts
var claimOf = ({ summary, date, repository, tool }) => ({
  level: summary.levelReached,
  date,
  undetermined: summary.undetermined,
  score: summary.score,
  commit: repository.commit,
  ruleset: tool.ruleset
});
var badgeLabel = {
  fi: "hallintamalli: omatarkistus",
  sv: "styrning: självkontroll",
  en: "governance: self-check"
};
var levelWords = (level) => level === 0 ? { fi: "ei vielä tasoa", sv: "ingen nivå ännu", en: "no level yet" } : { fi: `taso ${level}`, sv: `nivå ${level}`, en: `level ${level}` };
var badgeMessage = ({ level, date }, language) => `${levelWords(level)[language]}, ${date}`;
var standing = (level) => level === 0 ? {
  fi: "hallintamallilla ei ole vielä tasoa",
  sv: "styrningen har ingen nivå ännu",
  en: "governance has no level yet"
} : {
  fi: `hallintamalli on tasolla ${level} (${levelNames[level].fi})`,
  sv: `styrningen är på nivå ${level} (${levelNames[level].sv})`,
  en: `governance is at level ${level} (${levelNames[level].en})`
};
var leftOpen = (n) => ({
  fi: n === 0 ? "" : `, ja ${counted(n, "sääntö", "sääntöä")} jäi selvittämättä`,
  sv: n === 0 ? "" : `, och ${counted(n, "regel", "regler")} kunde inte avgöras`,
  en: n === 0 ? "" : `, and ${counted(n, "rule", "rules")} could not be determined`
});
function badgeTitle({ level, date, undetermined }, language) {
  const [where, open, day] = [standing(level)[language], leftOpen(undetermined)[language], isoDateIn(date, language)];
  return {
    fi: `Omistajien oma tarkistus ${day}, ei todistus: ${where}${open}.`,
    sv: `Ägarnas självkontroll ${day}, inget intyg: ${where}${open}.`,
    en: `The owners' own check on ${day}, no certificate: ${where}${open}.`
  }[language];
}

// src/reporters/badge.ts
var badgeFiles = {
  picture: "kuntalint-badge.svg",
  endpoint: "kuntalint-badge.json",
  claim: "kuntalint-claim.json"
};
var colours = { 0: "#596775", 1: "#3d6f96", 2: "#22609a", 3: "#0b4c8c" };
var labelColour = "#2d3641";
var widths = [
  ["'ijl", 278],
  [" f", 352],
  [".,t", 394],
  ["r", 427],
  [":;-/()I", 454],
  ["csz", 550],
  ["kvxy", 592],
  ["aeoåäö", 615],
  ["bdghnpqu0123456789", 636],
  ["w", 818],
  ["mMW", 989]
];
var widthOf = new Map(widths.flatMap(([characters, width]) => [...characters].map((each) => [each, width])));
var fontSize = 11;
var textWidth = (text) => Math.ceil([...text].reduce((sum, each) => sum + (widthOf.get(each) ?? 790), 0) * fontSize / 1e3);
var shortText = 64;
var longText = 300;
var xml = (text, limit = shortText) => html(clipped(text, limit));
var written = (text, x, width) => `<text x="${x}" y="14" textLength="${width}">${xml(text)}</text>`;
var padding = 7;
function badgeSvg(claim, language) {
  const texts = [badgeLabel[language], badgeMessage(claim, language)];
  const [left, right] = texts.map((text) => textWidth(clipped(text, shortText)));
  const edge = left + 2 * padding;
  const width = edge + right + 2 * padding;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="20" viewBox="0 0 ${width} 20" role="img" lang="${language}" aria-label="${xml(texts.join(", "), longText)}" data-kuntalint-level="${claim.level}" data-kuntalint-date="${xml(claim.date)}">
<title>${xml(badgeTitle(claim, language), longText)}</title>
<rect width="${width}" height="20" rx="3" fill="${labelColour}"/>
<path d="M${edge} 0h${width - edge - 3}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H${edge}z" fill="${colours[claim.level]}"/>
<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="${fontSize}">
${written(texts[0], padding, left)}
${written(texts[1], edge + padding, right)}
</g>
</svg>
`;
}
var json = (value) => `${JSON.stringify(value, null, 2)}
`;
var badgeEndpoint = (claim, language) => json({
  schemaVersion: 1,
  label: badgeLabel[language],
  message: badgeMessage(claim, language),
  color: colours[claim.level],
  labelColor: labelColour
});
var badgeClaim = ({ level, date, score, commit, ruleset, undetermined }, language) => json({ kuntalint: { level, date, score, commit, ruleset, undetermined, language } });
var alternative = {
  fi: "Hallintamallin omatarkistus, ei todistus",
  sv: "Egen kontroll av styrningen, inget intyg",
  en: "Self-check of governance, no certificate"
};
var badgeSnippet = (language, path) => `![${alternative[language]}](${encoded(path)})`;
var branchSnippet = (language, repositoryUrl, branch) => `![${alternative[language]}](${repositoryUrl}/raw/${encoded(branch)}/${encoded(badgeFiles.picture)})`;
var branchAdvice = {
  fi: "Hallintamallin merkki on nyt julkaistu omassa haarassaan, ja se päivittyy itsestään. Näytä se lisäämällä README-tiedostoon tämä rivi:",
  sv: "Märket för styrningen är nu publicerat på en egen gren och uppdateras av sig självt. Visa det genom att lägga till den här raden i README:",
  en: "The governance badge is now published on a branch of its own, and keeps itself up to date. To show it, add this line to the README:"
};
var badgeAdvice = {
  fi: "Lisää alla oleva rivi README-tiedostoon, ja tee merkki uudelleen komennolla `kuntalint badge`, kun hallintamalli muuttuu, kuitenkin vähintään kolmen kuukauden välein.",
  sv: "Lägg till raden nedan i README, och gör märket på nytt med kommandot `kuntalint badge` när förvaltningsplanen ändras, dock minst var tredje månad.",
  en: "Add the line below to the README, and make the badge again with `kuntalint badge` when the governance plan changes, at least every three months."
};
function badge(report, language) {
  const claim = claimOf(report);
  return [
    { to: "file", path: badgeFiles.picture, text: badgeSvg(claim, language) },
    { to: "file", path: badgeFiles.endpoint, text: badgeEndpoint(claim, language) },
    { to: "file", path: badgeFiles.claim, text: badgeClaim(claim, language) },
    { to: "stdout", text: `${badgeAdvice[language]}

${badgeSnippet(language, badgeFiles.picture)}
` }
  ];
}

export {
  claimOf,
  badgeTitle,
  badgeFiles,
  badgeSvg,
  badgeEndpoint,
  badgeClaim,
  badgeSnippet,
  branchSnippet,
  branchAdvice,
  badgeAdvice,
  badge
};
