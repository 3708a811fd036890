import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/dates.ts
var months = [
  "tammikuu|januari|january|januar|jan",
  "helmikuu|februari|february|februar|feb",
  "maaliskuu|mars|march|marts|maart|mar",
  "huhtikuu|april|apr",
  "toukokuu|maj|may|mei",
  "kesäkuu|juni|june|jun",
  "heinäkuu|juli|july|jul",
  "elokuu|augusti|august|augustus|aug",
  "syyskuu|september|sept|sep",
  "lokakuu|oktober|october|okt|oct",
  "marraskuu|november|nov",
  "joulukuu|december|dec"
];
var monthOf = new Map(months.flatMap((names, index) => names.split("|").map((name) => [name, index])));
var monthWord = `(?:${months.join("|")})`;
var year = "20\\d\\d";
var seasons = [
  ["talvi|talvella|vinter|vintern|winter", 0, 2],
  ["kevät|keväällä|keväänä|kevään|vår|våren|spring|forår", 0, 5],
  ["kesä|kesällä|kesän|sommar|sommaren|summer|sommer", 5, 7],
  ["syksy|syksyllä|syksyn|höst|hösten|autumn|fall|efterår", 7, 11]
];
var spans = new Map(
  seasons.flatMap(([words, first, last]) => words.split("|").map((word) => [word, [first, last]]))
);
var seasonWord = `(?:${[...spans.keys()].join("|")})`;
var start = "(?<![\\p{L}\\p{N}./_-])";
var end = "(?![\\p{L}\\p{N}_]|[-/.]\\d)";
var pattern = (source) => new RegExp(`${start}(?:${source})${end}`, "giu");
var day = (y, m, d) => new Date(Date.UTC(y, m, d));
var span = (y, first, last) => [day(y, first, 1), day(y, last + 1, 0)];
var exact = (y, m, d) => {
  const date = day(y, m - 1, d);
  return m >= 1 && m <= 12 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d ? [date, date] : null;
};
var quarter = (y, q) => span(Number(y), (Number(q) - 1) * 3, (Number(q) - 1) * 3 + 2);
var half = (y, h) => span(Number(y), (Number(h) - 1) * 6, (Number(h) - 1) * 6 + 5);
var month = (y, name) => {
  const index = monthOf.get(name.toLowerCase().replace(new RegExp("^(\\p{L}+kuu)\\p{L}{0,4}$", "u"), "$1"));
  return index === void 0 ? null : span(Number(y), index, index);
};
var season = (y, name) => {
  const months2 = spans.get(name.toLowerCase());
  return months2 ? span(Number(y), months2[0], months2[1]) : null;
};
var forms = [
  {
    precision: "day",
    pattern: pattern(`(${year})-(\\d{1,2})-(\\d{1,2})(?:T[\\d:.]{4,15}Z?)?`),
    read: ([y, m, d]) => exact(Number(y), Number(m), Number(d))
  },
  {
    precision: "day",
    pattern: pattern(`(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(${year})`),
    read: ([d, m, y]) => exact(Number(y), Number(m), Number(d))
  },
  {
    // Which of the two is the month is not known: the reading that gives a date, the day first.
    precision: "day",
    pattern: pattern(`(\\d{1,2})[/-](\\d{1,2})[/-](${year})`),
    read: ([a, b, y]) => exact(Number(y), Number(b), Number(a)) ?? exact(Number(y), Number(a), Number(b))
  },
  {
    precision: "day",
    pattern: pattern(`(\\d{1,2})(?:st|nd|rd|th|\\.|:e)?\\s(?:of\\s)?(${monthWord})\\p{L}{0,4}\\.?,?\\s(${year})`),
    read: ([d, name, y]) => onDay(y, name, d)
  },
  {
    precision: "day",
    pattern: pattern(`(${monthWord})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${year})`),
    read: ([name, d, y]) => onDay(y, name, d)
  },
  {
    precision: "quarter",
    pattern: pattern(`(${year})[\\s/-]?(?:q|kv)([1-4])`),
    read: ([y, q]) => quarter(y, q)
  },
  {
    precision: "quarter",
    pattern: pattern(
      `(?:q|kv)([1-4])[\\s/-]{0,3}(${year})|([1-4])\\.?\\s?(?:neljännes|kvartaali|kvartalet|kvartal|quarter)\\s?[/,]?\\s?(${year})`
    ),
    read: ([q, y, otherQ, otherY]) => quarter(y ?? otherY, q ?? otherQ)
  },
  {
    precision: "half",
    pattern: pattern(`h([12])[\\s/-]{0,3}(${year})|(${year})[\\s/-]?h([12])`),
    read: ([h, y, otherY, otherH]) => half(y ?? otherY, h ?? otherH)
  },
  {
    precision: "month",
    pattern: pattern(`(${monthWord})\\p{L}{0,4}\\.?,?\\s(${year})`),
    read: ([name, y]) => month(y, name)
  },
  {
    precision: "season",
    pattern: pattern(`(${seasonWord})\\s(${year})`),
    read: ([name, y]) => season(y, name)
  },
  {
    precision: "month",
    pattern: pattern(`(${year})-(0[1-9]|1[0-2])|(0?[1-9]|1[0-2])/(${year})`),
    read: ([y, m, otherM, otherY]) => span(Number(y ?? otherY), Number(m ?? otherM) - 1, Number(m ?? otherM) - 1)
  }
];
function onDay(y, name, d) {
  const found = month(y, name);
  return found && exact(Number(y), found[0].getUTCMonth() + 1, Number(d));
}
var yearFirst = new RegExp(
  `((?:^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+|^\\s*|\\|\\s*)[*_]{0,3})(${year})(?=[*_:]{0,4}\\s*(?:[-–—]\\s*${year}[*_:]{0,4}\\s*)?(?:$|[:|–—(]))|(^\\s*(?:[-*+•]|\\d{1,2}[.)])\\s+[*_]{0,3})(${year})(?=[*_:]{0,4}\\s)`,
  "gu"
);
var yearAnywhere = pattern(year);
var heading = /^\s{0,3}(?:#{1,6}|={1,6})\s|^\s*\*\*[^*]{1,80}\*\*:?\s*$/u;
var aboutThePast = /©|\(c\)|copyright|tekijänoikeu|upphovsrätt|\bsince\b|\bvuodesta\b|\bsedan\b/iu;
var longestLine = 2e3;
var blank = (text) => " ".repeat(text.length);
var readable = (line) => line.slice(0, longestLine).replace(/\b(?:https?|ftp):\/\/[^\s)>\]]+/gu, blank).replace(/\]\([^()\s]{1,500}\)/gu, blank);
function datesOfLine(source, line, isHeading) {
  if (!/20\d\d/u.test(source)) return [];
  let rest = readable(source);
  const found = [];
  const keep = (column, text, precision, [from, to]) => {
    found.push({ line, column, text, from, to, precision });
    rest = rest.slice(0, column - 1) + blank(text) + rest.slice(column - 1 + text.length);
  };
  for (const form of forms) {
    for (const match of [...rest.matchAll(form.pattern)]) {
      const dates = form.read(match.slice(1));
      if (dates) keep(match.index + 1, match[0], form.precision, dates);
    }
  }
  if (aboutThePast.test(source.slice(0, longestLine))) return found;
  const years = isHeading ? [...rest.matchAll(yearAnywhere)].map((match) => ({ at: match.index, text: match[0] })) : [...rest.matchAll(yearFirst)].map((match) => ({
    at: match.index + (match[1] ?? match[3]).length,
    text: match[2] ?? match[4]
  }));
  for (const { at, text } of years) keep(at + 1, text, "year", span(Number(text), 0, 11));
  return found;
}
function datesIn(text, headings = /* @__PURE__ */ new Set()) {
  return text.split("\n").flatMap((line, index) => datesOfLine(line, index + 1, headings.has(index + 1) || heading.test(line.slice(0, 100)))).sort((a, b) => a.line - b.line || a.column - b.column);
}
function datesOf(document, range) {
  const headings = new Set(document.labels.filter(({ kind }) => kind === "heading").map(({ line }) => line));
  return datesIn(document.visible, headings).filter(({ line }) => !range || line >= range.from && line <= range.to);
}
function latestPeriodEnd(dates) {
  return dates.reduce((latest, { to }) => latest === null || to > latest ? to : latest, null);
}
var dateLabel = new RegExp("(?<![\\p{L}\\p{N}])(?:(?:viimeksi\\s+)?(?:päivite|muoka|tarkist|katselmo)\\p{L}*|hyväks\\p{L}*|vahvist\\p{L}*|päiväys|päivämäärä|päiväty|pvm|voimassa|(?:senast\\s+)?(?:uppdatera|ändra|revidera|granska)\\p{L}*|godkän\\p{L}*|fastställ\\p{L}*|antag\\p{L}*|datum|gäller från|(?:last\\s+)?(?:updated|modified|reviewed|changed|revised|edited|update|review)|approved|adopted|ratified|effective|date|as of|(?:senest\\s+)?opdatere\\p{L}*|godkendt|dato|bijgewerkt|laatst|goedgekeurd|stand)(?![\\p{L}\\p{N}])", "giu");
var nearLabel = 45;
var labelWithin = 60;
var frontMatterKey = /^(?:date|updated|last[-_ ]?updated|last[-_ ]?modified|lastmod|modified|reviewed|last[-_ ]?reviewed|review[-_ ]?date|approved|version[-_ ]?date|päivitetty|päiväys|päivämäärä|pvm|hyväksytty|uppdaterad|senast[-_ ]?uppdaterad|senast[-_ ]?ändrad|datum|godkänd|fastställd)$/iu;
var versionCell = /^v?\d{1,3}(?:\.\d{1,4}){0,3}[a-z]?$/iu;
function isLabelled(line, { column }) {
  return [...line.slice(0, labelWithin).matchAll(dateLabel)].some((match) => {
    const distance = column - 1 - (match.index + match[0].length);
    return distance >= 0 && distance <= nearLabel;
  });
}
var shortDate = /^(\d{1,2})\.(\d{1,2})\.(\d\d)(?=$|[\s/,])/u;
function shortDateIn(cells, { line, column }) {
  for (const cell of cells) {
    const match = shortDate.exec(cell);
    const found = match && exact(2e3 + Number(match[3]), Number(match[2]), Number(match[1]));
    if (found) return { line, column, text: match[0], from: found[0], to: found[1], precision: "day" };
  }
  return null;
}
function versionRows(document, dates, range) {
  const rows = document.labels.filter(({ kind, line }) => kind === "cell" && (!range || line >= range.from && line <= range.to)).map((label) => ({ label, cells: [label.text, ...label.cells].map((cell) => cell.trim()) })).filter(({ cells }) => cells.some((cell) => versionCell.test(cell)));
  const lines = new Set(rows.map(({ label }) => label.line));
  const short = rows.flatMap(({ label, cells }) => shortDateIn(cells, label) ?? []);
  return [...dates.filter(({ line, precision }) => precision === "day" && lines.has(line)), ...short];
}
function statedDate(document, range) {
  const lines = document.visible.split("\n");
  const dates = datesOf(document, range).filter(({ precision }) => precision === "day" || precision === "month");
  const told = dates.filter((date) => isLabelled(lines[date.line - 1] ?? "", date));
  const own = [...frontMatterDates(document), ...told, ...versionRows(document, dates, range)];
  return own.reduce((newest, date) => newest === null || date.to > newest.to ? date : newest, null);
}
var frontMatterDates = (document) => [...document.frontMatter].filter(([key]) => frontMatterKey.test(key)).flatMap(([, { value, line }]) => datesIn(value).map((date) => ({ ...date, line })));

export {
  datesOf,
  latestPeriodEnd,
  statedDate
};
