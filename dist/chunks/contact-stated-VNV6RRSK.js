import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  couldNotRead,
  nothingToRead
} from "./chunk-XU7AIQFO.js";
import {
  code,
  inAll,
  placeOf,
  some
} from "./chunk-ECRMOBH2.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/contact-stated.ts
var mail = /(?<![\w.+-])(?!git@|noreply@|no-reply@)[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}|[\w.+-]{1,64}\s?[[({](?:at|ät|ätt|miukumauku|snabel-a)[\])}]\s?[\w-]{1,64}/iu;
var phone = /(?<![\d/.-])(?:\+\d{1,3}[\s-]?\(?\d|0\d{1,3}[\s-])\d[\d\s-]{4,12}\d(?![\d/.])/u;
var publicTracker = /\/issues(?:\/new)?(?:[/?#]|$)|\/discussions(?:[/?#]|$)|\/pulls?(?:[/?#]|$)/iu;
var channel = /\/issues|\/discussions|slack|gitter|matrix\.(?:to|org)|discord|element\.io|mattermost|rocket\.chat|zulip|teams\.microsoft|groups\.google|forum|mailman|listserv|mailinglist|mailing-list|contact|kontakt|yhteys|palaute|feedback|support|tuki|helpdesk|servicedesk|jira|redmine|form/iu;
var channelWords = new RegExp("\\b(?:open|create|submit|file|raise|post) (?:an? |your )?(?:\\p{L}+ ){0,2}issues?\\b|\\bgithub (?:issues|discussions)\\b|\\bissue tracker\\b|\\bmailing list\\b|\\bcontact us\\b|tikettijärjestelmä|avaa (?:uusi )?(?:issue|tiketti)|skapa (?:ett )?(?:ärende|issue)|ärendehanter", "iu");
var privateUrl = /\/security\/advisories|\/security\/policy|\/security\b|hackerone|bugcrowd|intigriti|yeswehack|openbugbounty|security\.txt|kyberturvallisuuskeskus|cert\.se|ncsc\b|cert-bund|bsi\.bund|cert\.europa|cfcs\.dk|report|vulnerab|disclosure|haavoittuv|sårbarhet/iu;
var privateWords = new RegExp(`private(?:ly)? (?:vulnerability )?(?:report|disclos)|report (?:a )?vulnerability["”']? (?:button|link)|security advisor(?:y|ies)|privately report|security tab|["“”']report a vulnerability["”']|github security advisor|luottamuksellis\\p{L}* (?:ilmoit|rapor)|yksityis\\p{L}* (?:ilmoit|rapor)|kyberturvallisuuskeskuk|konfidentiell|privat sårbarhetsrapport`, "iu");
var isPrivate = (destination) => destination.startsWith("mailto:") || privateUrl.test(destination) && !publicTracker.test(destination);
var inside = ({ from, to }, line) => line >= from && line <= to;
function frontMatterLines({ document, from, to }) {
  if (!document.text.startsWith("---\n")) return [];
  const lines = document.text.split("\n");
  const end = lines.indexOf("---", 1);
  return lines.slice(0, Math.max(end, 0)).flatMap(
    (text, index) => index + 1 >= from && index + 1 <= to && mail.test(text.slice(0, 1e3)) ? [index + 1] : []
  );
}
var privateLines = (reading) => [
  ...frontMatterLines(reading),
  ...reading.document.passages.filter(
    ({ line, text }) => inside(reading, line) && (mail.test(text.slice(0, 4e3)) || privateWords.test(text.slice(0, 4e3)))
  ).map(({ line }) => line),
  ...reading.document.links.filter(
    ({ line, destination }) => inside(reading, line) && isPrivate(destination) && /^(?:mailto:|https?:|\.\.\/)/u.test(destination)
  ).map(({ line }) => line)
];
var anyLines = (reading) => [
  ...privateLines(reading),
  ...reading.document.passages.filter(
    ({ line, text }) => inside(reading, line) && (channelWords.test(text.slice(0, 4e3)) || phone.test(text.slice(0, 4e3)))
  ).map(({ line }) => line),
  ...reading.document.links.filter(({ line, destination, text }) => inside(reading, line) && (channel.test(destination) || channel.test(text))).map(({ line }) => line)
];
var paths = (list) => inAll((language) => some([...new Set(list)].map(code), language, 3));
var notFound = (list) => ({
  fi: `En löytänyt yhteystietoa: sähköpostiosoitetta, lomaketta, keskustelukanavaa tai linkkiä, josta tuotteen tekijät tavoittaa. Luin: ${list.fi}.`,
  sv: `Jag hittade ingen kontaktuppgift: en e-postadress, ett formulär, en diskussionskanal eller en länk där man når dem som gör produkten. Jag läste ${list.sv}.`,
  en: `I did not find a contact: a mail address, a form, a chat or a link by which to reach those who make the product. I read ${list.en}.`
});
var notPrivate = (list) => ({
  fi: `En löytänyt luottamuksellista kanavaa, jolla haavoittuvuudesta voi ilmoittaa ennen kuin se on julkinen. Yhteinen sähköpostiosoite tai GitHubin yksityinen haavoittuvuusilmoitus riittää. Luin: ${list.fi}.`,
  sv: `Jag hittade ingen konfidentiell kanal där man kan anmäla en sårbarhet innan den är offentlig. En gemensam e-postadress eller GitHubs privata sårbarhetsrapportering räcker. Jag läste ${list.sv}.`,
  en: `I did not find a confidential channel for reporting a vulnerability before it is public. A shared mailbox or GitHub's private vulnerability reporting is enough. I read ${list.en}.`
});
var byTarget = (artefacts, confidential) => artefacts.filter(
  ({ status, target, kind }) => status === "linked" && target !== null && (confidential ? isPrivate(target) : kind === "support" || channel.test(target))
).map(placeOf);
var contact_stated_default = {
  async judge({ inventory }, { kinds, private: confidential = false }) {
    const { readings: found, unread } = await readings(inventory, kinds);
    const places = found.flatMap(
      (reading) => (confidential ? privateLines(reading) : anyLines(reading)).map((line) => ({ path: reading.document.path, line }))
    );
    const artefacts = kinds.flatMap((kind) => inventory.of(kind));
    places.push(...byTarget(artefacts, confidential));
    if (places.length > 0) return { passed: places.slice(0, 3) };
    const open = unread.filter(
      ({ artefact: { target } }) => !(confidential && target !== null && publicTracker.test(target))
    );
    if (open.length > 0) return couldNotRead(open);
    const [first] = artefacts;
    if (!first) return nothingToRead(kinds);
    const list = found.length > 0 ? paths(found.map(({ document }) => document.path)) : paths([first.path ?? ""]);
    const message = confidential ? notPrivate(list) : notFound(list);
    return {
      problems: [
        {
          message,
          location: found[0] ? { path: found[0].document.path, line: found[0].from } : placeOf(first),
          key: confidential ? "private channel" : "contact"
        }
      ]
    };
  }
};
export {
  contact_stated_default as default
};
