import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  inAll,
  same
} from "./chunk-DWLZACDT.js";

// src/delivery/refusal-words.ts
var things = {
  "check-run": {
    name: { fi: "GitHubin tarkistusta (check run)", sv: "GitHub-kontrollen (check run)", en: "The check run" },
    permission: "checks: write"
  },
  comment: {
    name: { fi: "Kommenttia muutosehdotukseen", sv: "Kommentaren till ändringsförslaget", en: "The comment" },
    permission: "pull-requests: write"
  },
  suggestions: {
    name: { fi: "Korjausehdotuksia", sv: "Rättelseförslagen", en: "The review with suggested changes" },
    permission: "pull-requests: write"
  },
  branch: {
    name: { fi: "Merkkiä", sv: "Märket", en: "The badge" },
    permission: "contents: write"
  }
};
var reasons = {
  declined: { fi: "GitHub kielsi sen", sv: "GitHub nekade det", en: "GitHub declined" },
  fault: {
    fi: "kuntalintissa on vika. Ajon lokissa on lisätietoja",
    sv: "det finns ett fel i kuntalint. Körningens logg berättar mer",
    en: "there is a fault in kuntalint. The log of the run tells more"
  },
  token: {
    fi: "avain (`token`) ei kelpaa. Tarkista syöte `token`",
    sv: "nyckeln (`token`) godkänns inte. Kontrollera indata `token`",
    en: "the token is not accepted. Check the input `token`"
  },
  absent: {
    fi: "GitHub ei löydä kohdetta, tai avain ei saa nähdä sitä. Tarkista syöte `token` ja työnkulun kohta `permissions`",
    sv: "GitHub hittar inte målet, eller så får nyckeln inte se det. Kontrollera `token` och `permissions` i arbetsflödet",
    en: "GitHub does not find where it belongs, or the token has no right to see it. Check `token` and `permissions` in the workflow"
  },
  invalid: {
    fi: "GitHub ei ottanut sitä vastaan",
    sv: "GitHub tog inte emot det",
    en: "GitHub did not accept it"
  },
  limit: {
    fi: "GitHubin pyyntöraja täyttyi. Käynnistä ajo myöhemmin uudelleen (Re-run jobs)",
    sv: "GitHubs gräns för antalet förfrågningar nåddes. Starta körningen på nytt senare (Re-run jobs)",
    en: "the limit of requests to GitHub was reached. Start the run again later (Re-run jobs)"
  },
  unavailable: {
    fi: "GitHubissa oli häiriö. Käynnistä ajo myöhemmin uudelleen (Re-run jobs)",
    sv: "GitHub hade en störning. Starta körningen på nytt senare (Re-run jobs)",
    en: "GitHub had a disturbance. Start the run again later (Re-run jobs)"
  },
  time: {
    fi: "GitHub ei vastannut ajoissa. Käynnistä ajo myöhemmin uudelleen (Re-run jobs)",
    sv: "GitHub svarade inte i tid. Starta körningen på nytt senare (Re-run jobs)",
    en: "GitHub did not answer in time. Start the run again later (Re-run jobs)"
  },
  network: {
    fi: "GitHubiin ei saatu yhteyttä. Tarkista ajoympäristön verkko ja välityspalvelin",
    sv: "GitHub kunde inte nås. Kontrollera körmiljöns nätverk och proxy",
    en: "GitHub could not be reached. Check the network and the proxy of the runner"
  }
};
var permissionReason = (permission) => ({
  fi: `avaimella ei ole siihen oikeutta. Tarkista, että työnkulun kohdassa \`permissions\` on rivi \`${permission}\`. Jos rivi on jo siellä, kysy syytä GitHub-organisaation pääkäyttäjältä`,
  sv: `nyckeln har inte rätt till det. Kontrollera att \`${permission}\` står under \`permissions\` i arbetsflödet. Om raden redan finns, fråga GitHub-organisationens administratör`,
  en: `the token has no right to do so. Check that \`${permission}\` stands under \`permissions\` of the workflow. If it does, ask an administrator of the GitHub organisation`
});
var readOnly = {
  fi: "GitHub antaa vain lukuoikeuden muutosehdotukselle, joka tulee toisesta koodivarastosta. Toinen työnkulku voi lisätä sen jälkikäteen: katso https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (englanniksi)",
  sv: "GitHub ger bara läsrättighet åt ett ändringsförslag som kommer från ett annat kodförråd. Ett annat arbetsflöde kan lägga till det efteråt: se https://github.com/kuntalint/kuntalint/blob/main/docs/github.md (på engelska)",
  en: "GitHub gives read access only to a pull request from another repository. A second workflow can post it afterwards: see https://github.com/kuntalint/kuntalint/blob/main/docs/github.md"
};
var readOnlySuggestions = {
  fi: "GitHub antaa vain lukuoikeuden muutosehdotukselle, joka tulee toisesta koodivarastosta. Samat korjaukset tekee komento `kuntalint fix`",
  sv: "GitHub ger bara läsrättighet åt ett ändringsförslag som kommer från ett annat kodförråd. Kommandot `kuntalint fix` gör samma rättelser",
  en: "GitHub gives read access only to a pull request from another repository. The command `kuntalint fix` makes the same changes"
};
var noToken = {
  fi: "avainta ei ole (`token` on tyhjä). Poista työnkulusta rivi `token`, niin ajo käyttää omaa avaintaan",
  sv: "det finns ingen nyckel (`token` är tom). Ta bort raden `token` i arbetsflödet, så använder körningen sin egen nyckel",
  en: "there is no token (`token` is empty). Remove the line `token` from the workflow, and the run uses its own"
};
var findingsAreHere = {
  fi: "Havainnot ovat tämän ajon yhteenvedossa.",
  sv: "Iakttagelserna finns i den här körningens sammandrag.",
  en: "The findings are on the summary page of this run."
};
var findingsAreThere = {
  fi: "Havainnot ovat tarkistusajon sivulla.",
  sv: "Iakttagelserna finns på granskningskörningens sida.",
  en: "The findings are on the page of the run that checked."
};
var mayBeRuled = {
  fi: ". Syynä voi olla koodivaraston sääntö (ruleset) tai haaran suojaus",
  sv: ". Orsaken kan vara en regel (ruleset) i kodförrådet eller ett grenskydd",
  en: ". A ruleset of the repository or a protected branch may be the reason"
};
var notWritten = (thing, reason, after) => {
  const why = inAll((language) => `${reason[language]}.${after ? ` ${after[language]}` : ""}`);
  return {
    fi: `${thing.name.fi} ei julkaistu: ${why.fi}`,
    sv: `${thing.name.sv} publicerades inte: ${why.sv}`,
    en: `${thing.name.en} was not published: ${why.en}`
  };
};
var withoutToken = (name) => notWritten(things[name], noToken, null);
function reasonOf(name, kind, circumstances) {
  if (kind === "permission" && circumstances.readOnly) return name === "suggestions" ? readOnlySuggestions : readOnly;
  if (kind === "permission") return permissionReason(things[name].permission);
  if (kind !== "invalid" || name !== "branch") return reasons[kind];
  return inAll((language) => `${reasons.invalid[language]}${mayBeRuled[language]}`);
}
function refusedWords(name, { refused, sent }, circumstances) {
  const thing = things[name];
  const after = name === "branch" ? null : circumstances.posted ? findingsAreThere : findingsAreHere;
  const { kind, status, said } = refused;
  const words = kind === "declined" || kind === "invalid" ? `: ${said}` : "";
  const code = status === null || status === 200 ? "" : ` (${status}${said === "" ? "" : words})`;
  const reason = reasonOf(name, kind, circumstances);
  const part = sent === 0 ? same("") : {
    fi: ` (${sent} huomautusta ehti perille)`,
    sv: ` (${sent} annoteringar hann fram)`,
    en: ` (${sent} annotations had arrived)`
  };
  return notWritten(
    thing,
    // The first sentence says what happened, a second one what would help.
    inAll((language) => reason[language].replace(/(?=\. )|$/u, `${code}${part[language]}`)),
    after
  );
}
var foreignBranch = (branch) => ({
  fi: `Merkkiä ei julkaistu: haarassa \`${branch}\` on muuta kuin kuntalintin tiedostoja. Anna syötteelle \`badge-branch\` nimi, jota ei vielä käytetä.`,
  sv: `Märket publicerades inte: grenen \`${branch}\` innehåller annat än kuntalints filer. Ange ett namn som inte används ännu för \`badge-branch\`.`,
  en: `The badge was not published: the branch \`${branch}\` holds something else than kuntalint's files. Give \`badge-branch\` a name that is not in use yet.`
});
var otherCommit = {
  fi: "GitHubin tarkistusta (check run) ja kommenttia ei julkaistu: työkansiossa on toinen commit kuin muutosehdotuksessa. Jätä actions/checkout-askeleesta pois valinta `ref`.",
  sv: "GitHub-kontrollen (check run) och kommentaren publicerades inte: arbetsmappen innehåller en annan commit än ändringsförslaget. Lämna bort `ref` i steget actions/checkout.",
  en: "No check run or comment was published: another commit is checked out than that of the pull request. Leave `ref` out of the step actions/checkout."
};
var otherRepository = {
  fi: "GitHubin tarkistusta (check run), kommenttia ja merkkiä ei julkaistu: tarkistettu koodivarasto on toinen kuin se, jossa työnkulku on.",
  sv: "GitHub-kontrollen (check run), kommentaren och märket publicerades inte: kodförrådet som granskades är ett annat än arbetsflödets.",
  en: "No check run, comment or badge was published: the repository that was checked is not the one of the workflow."
};

export {
  withoutToken,
  refusedWords,
  foreignBranch,
  otherCommit,
  otherRepository
};
