import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  quotable
} from "./chunk-IXZNYC3B.js";

// src/inventory/codeowners-owner.ts
var githubUser = /^@[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?$/;
var githubTeam = /^@[A-Za-z0-9][A-Za-z0-9_-]*\/[A-Za-z0-9_.-]*[A-Za-z0-9_-]$/;
var gitlabUser = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
var gitlabGroup = /^@[A-Za-z0-9_][A-Za-z0-9_.-]*(?:\/[A-Za-z0-9_.-]+)+$/;
var gitlabRole = /^@@(?:developer|maintainer|owner)s?$/i;
var mailName = /^[^\s@,;:<>()[\]"'/\\]+$/;
var mailHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;
function isMail(text) {
  const at = text.indexOf("@");
  return at > 0 && mailName.test(text.slice(0, at)) && mailHost.test(text.slice(at + 1));
}
function ownerKind(text, dialect) {
  if (text.length > 320) return null;
  const gitlab = dialect === "gitlab";
  if (gitlab && gitlabRole.test(text)) return "role";
  if ((gitlab ? gitlabGroup : githubTeam).test(text)) return "team";
  if ((gitlab ? gitlabUser : githubUser).test(text)) return "user";
  return isMail(text) ? "email" : null;
}
var comma = {
  fi: "Omistajat erotetaan välilyönnillä: poistakaa pilkku.",
  sv: "Ägare skiljs åt med mellanslag: ta bort kommatecknet.",
  en: "Owners are set apart by a blank: take the comma away."
};
var noAt = {
  fi: "Omistaja alkaa merkillä @ (@käyttäjä tai @organisaatio/tiimi). Jos sana kuuluu polkuun, kirjoittakaa polun välilyönnin eteen kenoviiva.",
  sv: "En ägare börjar med @ (@användare eller @organisation/team). Hör ordet till sökvägen, sätt ett omvänt snedstreck framför dess mellanslag.",
  en: "An owner begins with @ (@user or @organisation/team). If the word belongs to the path, put a backslash before the blank in it."
};
var gitlabOnly = {
  fi: "Muoto on GitLabin. GitHubissa omistaja on @käyttäjä, @organisaatio/tiimi tai sähköpostiosoite.",
  sv: "Formen är GitLabs. På GitHub är en ägare @användare, @organisation/team eller en e-postadress.",
  en: "The form is that of GitLab. At GitHub an owner is @user, @organisation/team or a mail address."
};
var forms = {
  fi: "Omistaja on @käyttäjä, @organisaatio/tiimi tai kokonainen sähköpostiosoite. Korjatkaa sana.",
  sv: "En ägare är @användare, @organisation/team eller en hel e-postadress. Rätta ordet.",
  en: "An owner is @user, @organisation/team or a whole mail address. Correct the word."
};
var separator = /[,;]+/;
function withoutCommas(text, dialect) {
  if (!separator.test(text)) return null;
  const parts = text.split(separator).filter((part) => part !== "");
  if (parts.length === 0) return "";
  return parts.every((part) => ownerKind(part, dialect)) ? parts.join(" ") : null;
}
function reasonFor(text, dialect) {
  const parts = withoutCommas(text, dialect);
  if (parts !== null) return { why: comma, text: parts, safe: true };
  if (dialect === "github" && ownerKind(text, "gitlab")) return { why: gitlabOnly };
  if (text.includes("@")) return { why: forms };
  const team = text.includes("/") && ownerKind(`@${text}`, dialect) === "team";
  return team ? { why: noAt, text: `@${text}`, safe: false } : { why: noAt };
}
var shown = (text) => text.includes("/") && text.lastIndexOf("@") < 1 ? ` ”${quotable(text)}”` : "";
function notAnOwner(word, pattern, dialect) {
  const { why } = reasonFor(word.text, dialect);
  const column = word.start + 1;
  const line = quotable(pattern);
  const quoted = shown(word.text);
  const skips = dialect === "github";
  return {
    fi: `Sana${quoted} (sarake ${column}) ei ole omistaja, joten ${skips ? "GitHub ohittaa koko rivin" : "GitLab ei lue sitä omistajaksi rivillä"} ”${line}”. ${why.fi}`,
    sv: `Ordet${quoted} (kolumn ${column}) är ingen ägare, så ${skips ? "GitHub hoppar över hela raden" : "GitLab läser det inte som ägare på raden"} ”${line}”. ${why.sv}`,
    en: `The word${quoted.replaceAll("”", '"')} (column ${column}) is not an owner, so ${skips ? "GitHub skips the whole line" : "GitLab does not take it for one on the line"} "${line}". ${why.en}`
  };
}
function ownerChange(word, dialect) {
  const { text, safe = false } = reasonFor(word.text, dialect);
  return text === void 0 ? null : { start: word.start, end: word.start + word.text.length, text, safe };
}

export {
  ownerKind,
  notAnOwner,
  ownerChange
};
