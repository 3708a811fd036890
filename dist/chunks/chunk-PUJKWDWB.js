import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/repository/facts-unknown.ts
var notAsked = {
  fi: "Tämän tietää vain GitHub, eikä siltä kysytty. Kysymiseen tarvitaan GitHub-toiminto ja sen avain (`token`).",
  sv: "Det här vet bara GitHub, som inte tillfrågades. Det kräver GitHub-åtgärden och dess nyckel (`token`).",
  en: "Only GitHub knows this, and it was not asked. That takes the GitHub action and its `token`."
};
var otherRepository = {
  fi: "Tämän tietää vain GitHub, eikä siltä kysytty: tarkistettava koodivarasto on toinen kuin se, jossa ajo on.",
  sv: "Det här vet bara GitHub, som inte tillfrågades: kodförrådet som granskas är ett annat än det som körningen hör till.",
  en: "Only GitHub knows this, and it was not asked: the repository that is checked is not the one that the run belongs to."
};
var why = {
  permission: {
    fi: "avaimella ei ole oikeutta nähdä tätä (tarkista työnkulun kohta `permissions`)",
    sv: "nyckeln har inte rätt att se det (kontrollera `permissions` i arbetsflödet)",
    en: "the token has no right to see it (check `permissions` in the workflow)"
  },
  token: { fi: "avain ei kelpaa", sv: "nyckeln godkänns inte", en: "the token is not accepted" },
  absent: {
    fi: "GitHub ei näytä tätä tällä avaimella, tai palvelimessa ei ole tätä toimintoa",
    sv: "GitHub visar det inte med den här nyckeln, eller så saknar servern funktionen",
    en: "GitHub does not show it to this token, or the server does not have the feature"
  },
  declined: { fi: "GitHub kielsi sen", sv: "GitHub nekade det", en: "GitHub declined" },
  invalid: {
    fi: "GitHub ei vastannut kysymykseen",
    sv: "GitHub svarade inte på frågan",
    en: "GitHub did not answer the question"
  },
  limit: {
    fi: "GitHubin pyyntöraja täyttyi",
    sv: "GitHubs gräns för antalet förfrågningar nåddes",
    en: "the limit of requests to GitHub was reached"
  },
  unavailable: { fi: "GitHubissa oli häiriö", sv: "GitHub hade en störning", en: "GitHub had a disturbance" },
  time: { fi: "GitHub ei vastannut ajoissa", sv: "GitHub svarade inte i tid", en: "GitHub did not answer in time" },
  fault: { fi: "kuntalintissa on vika", sv: "det finns ett fel i kuntalint", en: "there is a fault in kuntalint" },
  network: { fi: "GitHubiin ei saatu yhteyttä", sv: "GitHub kunde inte nås", en: "GitHub could not be reached" }
};
var notTold = ({ kind, status, said }) => {
  const code = status === null ? "" : kind === "declined" && said !== "" ? ` (${status}: ${said})` : ` (${status})`;
  return {
    fi: `Tämän tietää vain GitHub, eikä se kertonut: ${why[kind].fi}${code}.`,
    sv: `Det här vet bara GitHub, som inte berättade det: ${why[kind].sv}${code}.`,
    en: `Only GitHub knows this, and it did not say: ${why[kind].en}${code}.`
  };
};
function unknownFacts(reason = notAsked) {
  const unknown = { undetermined: reason };
  return {
    asked: false,
    about: unknown,
    ownersErrors: unknown,
    shared: unknown,
    defaultBranch: unknown,
    privateReporting: unknown,
    latestRelease: unknown
  };
}

export {
  notAsked,
  otherRepository,
  notTold,
  unknownFacts
};
