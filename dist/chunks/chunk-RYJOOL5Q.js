import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/placeholders.ts
var notJudged = /(?:^|\/)(?:licen[cs]es?|copying|unlicense|notice)(?:[-._][^/]*)?$|(?:^|\/)(?:licenses|templates?|issue_template|pull_request_template|cookiecutter[^/]*|\{\{[^/]*)\/|(?:^|\/)(?:issue|pull_request|merge_request)_template[^/]*$/i;
var plansAhead = /roadmap|tiekart|färdplan|fardplan|changelog|changes|history|release|news|muutos|ändringslogg/i;
var insertToken = /(?<![\w-])INSERT_[A-Z][A-Z0-9_]{1,60}(?![\w*-])/gu;
var bracketed = /\\?\[([^[\]\n]{2,120})\]/gu;
var braced = /\{\{([^{}\n]{1,80})\}\}/gu;
var angled = /<([^<>\n]{4,200})>/gu;
var lorem = /\blorem ipsum\b/giu;
var shouted = /^(?:INSERT|REPLACE|FILL IN)[\s_]|^(?:täydennä|fyll i|fill in)\s*:/u;
var work = /^(?:TODO|TBD|TBC|FIXME)(?:\s*[:–-].*)?$/u;
var prompt = /^(?:insert|replace (?:with|by|this|the|me)|fill (?:in|this|out)|to be (?:filled|completed|added|decided|defined|written)|describe (?:the|your|how|what|here)|add (?:\S+ ){0,6}here|enter (?:the|your)|name of (?:the |your )?(?!copyright)|your (?:name|e-?mail|project|organi[sz]ation|product|team|city|municipality|contact)|täydennä|täytä|täydennetään|lisää|kirjoita|kuvaa|luettele|nimeä|fyll i|fylls i|ange|beskriv|skriv|lägg till|infoga|ska kompletteras|kompletteras|indsæt|udfyld|ikke udfyldt|vul|voeg)(?![\p{L}\p{N}_])/iu;
var namedGap = new RegExp("^(?:tuotteen|palvelun|rajapinnan|ohjelmiston|kunnan|kaupungin|organisaation|projektin|hankkeen)(?:\\s*\\/\\s*\\p{L}+)?\\s+(?:nimi|nimet|lyhenne|kuvaus|osoite|omistaja|yhteystiedot)$|^(?:tuotteen|rajapinnan|palvelun)\\s*\\/\\s*\\p{L}+.{0,60}$|^(?:produktens|tjänstens|gränssnittets|kommunens|stadens|organisationens|projektets)\\s+(?:namn|adress|beskrivning|ägare|kontaktuppgifter)$|^(?:project|product|organi[sz]ation|company|city|municipality) name$|^(?:e-?mail|contact) (?:address|method)$", "iu");
var angledPrompt = /^(?:tähän|tässä|ohje|kirjoita|täydennä|täytä|lisää|kuvaa|kuvataan|luettele|nimeä|mainitse|här|fyll i|ange|beskriv|skriv|lägg till|infoga|insert|fill in|replace (?:with|this)|describe (?:the|your|here)|to be (?:filled|completed|added|written)|indsæt|udfyld|beskriv)(?![\p{L}\p{N}_])/iu;
var nordic = /[äöåæø]/iu;
var bracedGap = new RegExp("^\\s*(?:cookiecutter|copier)\\.|^\\s*[A-Z_ -]{0,30}(?:NAME|PROJECT|PRODUCT|E-?MAIL|CONTACT|ORG|ORGANI[SZ]ATION|OWNER|TUOTE|KUNTA|NIMI|NAMN)[A-Z_ -]{0,30}\\s*$|^\\s*\\p{L}+(?: \\p{L}+){1,6}\\s*$|^\\s*(?:project|product|repo|repository|org|organi[sz]ation|tuote|tuotteen|kunta|kunnan)_(?:name|nimi|slug|url|owner|email|description)\\s*$", "u");
var engineWord = /^\s*(?:if|else|elif|endif|for|endfor|end|range|with|include|block|define|template|partial|site|page|raw|import|toc|t|i18n)\b/iu;
var onlyWork = new RegExp("^(?:TODO|TBD|TBC|FIXME|t\\.b\\.d)[.:…!]*$|^todo[.:…]+$|^(?:to be (?:defined|determined|decided|written|completed|confirmed|added|filled in)|täydennä tähän|täydennetään(?: myöhemmin)?|täydentyy(?: myöhemmin)?|fylls i(?: senare| av \\p{L}+)?|(?:ska|skall) (?:kompletteras|fyllas i)|kompletteras(?: senare)?|ikke udfyldt|nog in te vullen)[.…]*$", "iu");
var startsWork = /^(?:TODO|FIXME|TBD)\s?(?::|–|—|-\s)\s*\S/u;
var endsWork = /[:–—(-]\s*(?:TODO|TBD|TBC|FIXME|täydennetään(?: myöhemmin)?|täydennä tähän|fylls i(?: senare)?|ska kompletteras)\)?[.…]*$/u;
var capitalsOnly = /^(?:todo|tbd|tbc|fixme)/iu;
var onlyWeak = /^(?:tekeillä|työn alla|tulossa(?: pian)?|coming soon|under construction|kommer snart|kommer senare|under arbete|under udarbejdelse|binnenkort)[.!…]*$/iu;
var dashes = /^[\s\-–—.…_]*$/u;
var leadingX = /^x{3,}(?![\p{L}\p{N}@._-])/iu;
var standsAlone = /^(?:GITHUB_(?:ID|USERNAME|HANDLE)|YOUR_[A-Z_]{3,40})$/u;
var todoList = /\bto-?\s?dos?\b|tehtävälist|att göra/iu;
var words = (text) => text.split(/\s+/u).length;
var bare = (text) => text.replace(/^[\s*_([>|\\-]+|[\s*_)\]|\\]+$/gu, "");
function isGapInBrackets(inner, before, after, linkTexts) {
  const text = inner.replace(/\\$/u, "").trim();
  if (/[\p{L}\p{N}$!/]/u.test(before)) return false;
  if (shouted.test(text)) return true;
  if (after === "(" || after === "[" || after === ":") return false;
  return (work.test(text) || prompt.test(text) || namedGap.test(text)) && !linkTexts.has(text);
}
function isGapInAngles(inner, before, after, whole) {
  if (/[=@{}|]|:\/\/|^[/!?]/u.test(inner) || /[\p{L}\p{N}/.$=_-]/u.test(before) || /[\p{L}\p{N}/_@-]/u.test(after))
    return false;
  if (angledPrompt.test(inner)) return true;
  return whole && nordic.test(inner) && words(inner) >= 3;
}
var isGapInBraces = (inner, before) => before !== "$" && before !== "{" && !engineWord.test(inner) && bracedGap.test(inner);
var standsWhole = (line, start, end) => /(?:^[\s\d.)*_#>-]*|[|:]\s*)$/u.test(line.slice(Math.max(0, start - 40), start)) && /^[\s*_.]*(?:\||$)/u.test(line.slice(end, end + 20));
function tokensIn(line, linkTexts) {
  const found = [];
  const each = (pattern, holds) => {
    for (const match of line.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (holds(match[1] ?? "", match.index, end)) found.push({ start: match.index, text: match[0] });
    }
  };
  if (line.includes("[")) {
    each(bracketed, (inner, start, end) => isGapInBrackets(inner, line[start - 1] ?? "", line[end] ?? "", linkTexts));
  }
  if (line.includes("{{")) each(braced, (inner, start) => isGapInBraces(inner, line[start - 1] ?? ""));
  if (line.includes("<")) {
    each(
      angled,
      (inner, start, end) => isGapInAngles(inner, line[start - 1] ?? "", line[end] ?? "", standsWhole(line, start, end))
    );
  }
  if (line.includes("INSERT_"))
    each(insertToken, (_, start) => !found.some((one) => start > one.start && start < one.start + one.text.length));
  each(lorem, () => true);
  return found;
}
function note(text, isHeading, ahead) {
  if (text.length > 300) return null;
  const core = bare(text);
  if (leadingX.test(core)) return { text: leadingX.exec(core)[0], weak: false };
  if (isHeading) return startsWork.test(core) ? { text: core, weak: false } : null;
  if (onlyWeak.test(core)) return { text: core, weak: true };
  if (onlyWork.test(core) && (!capitalsOnly.test(core) || /^(?:[A-Z]{3,5}|todo[.:…]+|t\.b\.d)/u.test(core))) {
    return { text: core, weak: ahead && /^(?:TB|to be)/iu.test(core) };
  }
  if (standsAlone.test(core)) return { text: core, weak: false };
  if (startsWork.test(core)) return { text: core, weak: ahead };
  const end = words(core) <= 14 ? endsWork.exec(text) : null;
  return end ? { text: end[0].replace(/^[:–—(\s-]+|[)\s]+$/gu, ""), weak: ahead } : null;
}
function place(lines, from, to, text) {
  for (let line = from; line <= Math.min(to, from + 60); line++) {
    const at2 = (lines[line - 1] ?? "").indexOf(text);
    if (at2 >= 0) return { line, column: at2 + 1 };
  }
  const first = lines[from - 1] ?? "";
  return { line: from, column: first.length - first.trimStart().length + 1 };
}
var at = (line, column, text, weak) => ({
  line,
  column,
  endColumn: column + text.length,
  text,
  weak
});
var isTodoList = (labels, line) => labels.some(
  (label) => label.kind === "heading" && label.line < line && line <= label.endLine && todoList.test(label.text)
);
function onlyComments(document) {
  if (document.words > 0) return [];
  const lines = document.text.split("\n");
  const index = lines.findIndex((line) => /\b(?:TODO|TBD|FIXME)\b|\[?INSERT[\s_]|täydennä|fyll i/u.test(line));
  return index < 0 || !document.text.includes("<!--") ? [] : [at(index + 1, 1, lines[index].slice(0, 80), false)];
}
var dashRows = (document) => document.labels.filter(
  ({ kind, cells }) => kind === "cell" && cells.some((cell) => cell.trim() !== "") && cells.every((cell) => dashes.test(cell))
).map((label) => at(label.line, label.column, label.text, true));
var known = /* @__PURE__ */ new WeakMap();
function find(document) {
  if (notJudged.test(document.path)) return [];
  const lines = document.visible.split("\n");
  const linkTexts = new Set(document.links.map((link) => link.text));
  const tokens = lines.flatMap(
    (line, index) => tokensIn(line, linkTexts).map(({ start, text }) => at(index + 1, start + 1, text, false))
  );
  const ahead = plansAhead.test(document.path.slice(document.path.lastIndexOf("/") + 1));
  const notes = [
    ...document.labels.filter(({ kind }) => kind === "heading").map((label) => ({ ...label, endLine: label.line, heading: true })),
    ...document.passages.map((passage) => ({ ...passage, heading: false }))
  ].flatMap((part) => {
    const found = note(part.text, part.heading, ahead);
    if (!found || isTodoList(document.labels, part.line)) return [];
    const { line, column } = place(lines, part.line, part.endLine, found.text);
    return tokens.some((token) => token.line === line) ? [] : [at(line, column, found.text, found.weak)];
  });
  const rows = dashRows(document);
  return [...tokens, ...notes, ...rows, ...onlyComments(document)].sort(
    (a, b) => a.line - b.line || a.column - b.column
  );
}
function placeholders(document, range) {
  const found = known.get(document) ?? find(document);
  known.set(document, found);
  return range ? found.filter(({ line }) => line >= range.from && line <= range.to) : found;
}

export {
  placeholders
};
