import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  collect
} from "./chunk-BOARLNOU.js";
import "./chunk-HVMROSHX.js";
import {
  inAll,
  pageLanguages
} from "./chunk-DWLZACDT.js";
import {
  clipped,
  code,
  markdown
} from "./chunk-OEWKGUIG.js";
import "./chunk-U3PU34IZ.js";
import "./chunk-UDFUGCBQ.js";

// src/reporters/suggestions.ts
var textLimit = 3500;
var number = (n, one, many) => inAll((language) => n === 1 ? one[language] : `${n} ${many[language]}`);
var offered = (n) => {
  const changes = number(
    n,
    { fi: "yhtä korjausta", sv: "en rättelse", en: "one change" },
    { fi: "korjausta", sv: "rättelser", en: "changes" }
  );
  return {
    fi: `kuntalint ehdottaa ${changes.fi}. Korjauksen saa käyttöön painikkeella ”Commit suggestion”. Jos et halua sitä, merkitse keskustelu ratkaistuksi (”Resolve conversation”): samaa ei ehdoteta uudelleen.`,
    sv: `kuntalint föreslår ${changes.sv}. Du tar en rättelse i bruk med knappen ”Commit suggestion”. Om du inte vill ha den, markera diskussionen som löst (”Resolve conversation”): samma rättelse föreslås inte på nytt.`,
    en: `kuntalint suggests ${changes.en}. "Commit suggestion" takes a change over. If you do not want it, press "Resolve conversation": the same change is not suggested again.`
  };
};
var waiting = (n) => ({
  fi: n === 1 ? "Vielä yksi ehdotus odottaa seuraavaa ajoa." : `Vielä ${n} ehdotusta odottaa seuraavaa ajoa.`,
  sv: n === 1 ? "Ett förslag till väntar på nästa körning." : `Ytterligare ${n} förslag väntar på nästa körning.`,
  en: n === 1 ? "One more change waits for the next run." : `${n} more changes wait for the next run.`
});
function splicesOf(edit) {
  if (!edit?.safe) return [];
  const splices = edit.changes.filter((change) => "start" in change);
  const [first] = splices;
  return first && splices.length === edit.changes.length && splices.every(({ path }) => path === first.path) ? splices : [];
}
function changeOf({ rule, finding }, languages, texts) {
  const changes = splicesOf(finding.edit);
  const path = changes[0]?.path;
  const text = path === void 0 ? void 0 : texts.get(path);
  if (path === void 0 || text === void 0) return [];
  const said = languages.map((language) => markdown(clipped(finding.message[language], textLimit)));
  const words = `**kuntalint** (${code(rule.id)}): ${said.join("\n\n")}`;
  return [{ fingerprint: finding.fingerprint, path, text, changes, words }];
}
function reviewOf(report, language, { changed, texts = /* @__PURE__ */ new Map() }) {
  const languages = pageLanguages(report.language, language);
  const findings = collect(report, changed).findings.filter(({ finding }) => finding.state !== "existing");
  const sentences = (all) => languages.map((one) => all.map((text) => markdown(text[one])).join(" ")).join("\n\n");
  return {
    changes: findings.flatMap((told) => changeOf(told, languages, texts)),
    words: (shown, left) => sentences(left === 0 ? [offered(shown)] : [offered(shown), waiting(left)])
  };
}
export {
  reviewOf
};
