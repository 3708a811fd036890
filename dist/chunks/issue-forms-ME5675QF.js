import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  incomplete
} from "./chunk-XU7AIQFO.js";
import {
  code,
  inAll,
  some
} from "./chunk-ECRMOBH2.js";
import {
  readings
} from "./chunk-PF5QTTIG.js";
import "./chunk-57OVOYB3.js";
import "./chunk-MQYFWTVY.js";
import "./chunk-THRSVDAC.js";

// src/checks/issue-forms.ts
var form = /^\.github\/issue_template\/(?!config\.ya?ml$)[^/]+\.(ya?ml|md)$/iu;
var single = /^(?:\.github\/|docs\/)?issue_template(?:\.md|\.txt)?$/iu;
var gitlab = /^\.gitlab\/issue_templates\/[^/]+\.md$/iu;
var otherTracker = /jira|atlassian\.net|trello\.com|gitlab\.|redmine|youtrack|azure\.com\/.*_workitems|dev\.azure|bugzilla|taiga|openproject|basecamp|notion\.so|codeberg\.org\/[^/]+\/[^/]+\/issues/iu;
var requiredKeys = { form: ["name", "description", "body"], markdown: ["name", "about"] };
function filledKeys(text) {
  const lines = text.split("\n");
  const keys = /* @__PURE__ */ new Set();
  lines.forEach((line, index) => {
    const match = /^["']?([A-Za-z_-]{1,40})["']?[ \t]*:[ \t]*(.*)$/u.exec(line);
    if (!match) return;
    const value = match[2].replace(/^(?:""|''|#.*)$/u, "").trim();
    if (value !== "" || /^(?:[ \t]+\S|-[ \t])/u.test(lines[index + 1] ?? "")) keys.add(match[1]);
  });
  return keys;
}
function lackingKeys(path, text) {
  const isForm = /\.ya?ml$/iu.test(path);
  const end = text.indexOf("\n---", 3);
  const head = isForm ? text : text.startsWith("---") ? text.slice(3, end < 0 ? void 0 : end) : "";
  const keys = filledKeys(head);
  return requiredKeys[isForm ? "form" : "markdown"].filter((key) => !keys.has(key));
}
var incompleteForm = (path, keys) => {
  const list = inAll((language) => some(keys.map(code), language));
  return {
    fi: `GitHub ei näytä lomaketta ${code(path)}, koska siinä ei ole arvoa avaimille ${list.fi}.`,
    sv: `GitHub visar inte formuläret ${code(path)}, för i det har nycklarna ${list.sv} inget värde.`,
    en: `GitHub does not show the form ${code(path)}, for in it these keys have no value: ${list.en}.`
  };
};
var none = {
  fi: "En löytänyt lomaketta, jolla muutosta tai korjausta voi pyytää (kansiosta `.github/ISSUE_TEMPLATE/`).",
  sv: "Jag hittade inget formulär för att be om en ändring eller rättelse (i mappen `.github/ISSUE_TEMPLATE/`).",
  en: "I found no form for asking for a change or a correction (in the folder `.github/ISSUE_TEMPLATE/`)."
};
var tracked = ({ path, line }) => ({
  fi: `Muutospyynnöt käsitellään muualla kuin GitHubissa (linkki: ${path}, rivi ${line}).`,
  sv: `Ändringsbegäran hanteras på ett annat ställe än GitHub (länk: ${path}, rad ${line}).`,
  en: `Change requests are handled elsewhere than on GitHub (link: ${path}, line ${line}).`
});
async function trackerElsewhere(inventory) {
  const { readings: found } = await readings(inventory, ["contributing", "readme", "governance", "support"]);
  for (const { document } of found) {
    const link = document.links.find(
      ({ destination }) => /^https?:/iu.test(destination) && otherTracker.test(destination)
    );
    if (link) return { path: document.path, line: link.line };
  }
  return null;
}
function problemOf(path, content) {
  if (content?.kind !== "text" || single.test(path) || gitlab.test(path)) return [];
  const keys = lackingKeys(path, content.text);
  return keys.length === 0 ? [] : [{ message: incompleteForm(path, keys), location: { path, line: 1 }, key: keys.join(" ") }];
}
var issue_forms_default = {
  async judge({ inventory }) {
    const paths = inventory.repository.files.map(({ path }) => path).filter((path) => form.test(path) || single.test(path) || gitlab.test(path));
    const problems = (await Promise.all(paths.map(async (path) => problemOf(path, await inventory.content(path))))).flat();
    if (problems.length > 0) return { problems };
    if (paths.length > 0) return { passed: paths.map((path) => ({ path })) };
    const elsewhere = await trackerElsewhere(inventory);
    if (elsewhere) return { notApplicable: tracked(elsewhere) };
    if (!inventory.repository.complete) return incomplete;
    return {
      problems: [
        { message: none, location: { path: ".github/ISSUE_TEMPLATE/change-request.yml", missing: true }, key: "form" }
      ]
    };
  }
};
export {
  issue_forms_default as default
};
