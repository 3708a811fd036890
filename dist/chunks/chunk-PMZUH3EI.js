import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  inAll,
  same
} from "./chunk-PVA4YY6U.js";

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
  branch: {
    name: { fi: "Merkkiä haaraan", sv: "Märket på grenen", en: "The badge" },
    permission: "contents: write"
  }
};
var reasons = {
  token: {
    fi: "avain (`token`) ei kelpaa. Tarkista syöte `token`",
    sv: "nyckeln (`token`) godkänns inte. Kontrollera indata `token`",
    en: "the token is not accepted. Check the input `token`"
  },
  absent: {
    fi: "GitHub ei löydä kohdetta, tai avain ei saa nähdä sitä",
    sv: "GitHub hittar inte målet, eller så får nyckeln inte se det",
    en: "GitHub does not find where it belongs, or the token may not see it"
  },
  invalid: {
    fi: "GitHub ei ottanut sitä vastaan. Syynä voi olla koodivaraston sääntö (ruleset) tai haaran suojaus",
    sv: "GitHub tog inte emot det. Orsaken kan vara en regel (ruleset) i kodförrådet eller ett grenskydd",
    en: "GitHub did not take it. A ruleset of the repository or a protected branch may be the reason"
  },
  limit: {
    fi: "GitHubin pyyntöraja täyttyi. Aja tarkistus myöhemmin uudelleen",
    sv: "GitHubs gräns för antalet förfrågningar nåddes. Kör kontrollen igen senare",
    en: "the limit of requests to GitHub was reached. Run the check again later"
  },
  unavailable: {
    fi: "GitHubissa oli häiriö. Aja tarkistus myöhemmin uudelleen",
    sv: "GitHub hade en störning. Kör kontrollen igen senare",
    en: "GitHub had a disturbance. Run the check again later"
  },
  time: {
    fi: "GitHub ei vastannut ajoissa. Aja tarkistus myöhemmin uudelleen",
    sv: "GitHub svarade inte i tid. Kör kontrollen igen senare",
    en: "GitHub did not answer in time. Run the check again later"
  },
  network: {
    fi: "GitHubiin ei saatu yhteyttä. Tarkista ajoympäristön verkko ja välityspalvelin",
    sv: "GitHub kunde inte nås. Kontrollera körmiljöns nätverk och proxy",
    en: "GitHub could not be reached. Check the network and the proxy of the runner"
  }
};
var permissionReason = (permission) => ({
  fi: `avaimella ei ole siihen oikeutta. Lisää työnkulun kohtaan \`permissions\` rivi \`${permission}\``,
  sv: `nyckeln har inte rätt till det. Lägg till \`${permission}\` under \`permissions\` i arbetsflödet`,
  en: `the token may not write it. Add \`${permission}\` under \`permissions\` of the workflow`
});
var readOnly = {
  fi: "GitHub antaa tällaiselle muutosehdotukselle (toisesta koodivarastosta tai Dependabotilta) vain lukuoikeuden. Toinen työnkulku voi lisätä sen jälkikäteen: katso docs/github.md",
  sv: "GitHub ger ett sådant ändringsförslag (från ett annat kodförråd eller från Dependabot) bara läsrätt. Ett andra arbetsflöde kan lägga till det efteråt: se docs/github.md",
  en: "GitHub lets such a pull request (from another repository, or by Dependabot) only read. A second workflow can post it afterwards: see docs/github.md"
};
var noToken = {
  fi: "avainta ei ole (`token` on tyhjä)",
  sv: "det finns ingen nyckel (`token` är tom)",
  en: "there is no token (`token` is empty)"
};
var findingsAreHere = {
  fi: "Havainnot ovat tämän ajon merkinnöissä ja yhteenvedossa.",
  sv: "Iakttagelserna finns i den här körningens annoteringar och sammandrag.",
  en: "The findings are in the annotations and on the summary page of this run."
};
var notWritten = (thing, reason, after) => {
  const why = inAll((language) => `${reason[language]}.${after ? ` ${after[language]}` : ""}`);
  return {
    fi: `${thing.name.fi} ei kirjoitettu: ${why.fi}`,
    sv: `${thing.name.sv} skrevs inte: ${why.sv}`,
    en: `${thing.name.en} was not written: ${why.en}`
  };
};
var withoutToken = (name) => notWritten(things[name], noToken, null);
function refusedWords(name, { refused, sent }, readOnlyToken) {
  const thing = things[name];
  const after = name === "branch" ? null : findingsAreHere;
  const { kind, status } = refused;
  const code = status === null || status === 200 ? "" : ` (${status})`;
  const reason = kind === "permission" ? readOnlyToken ? readOnly : permissionReason(thing.permission) : reasons[kind];
  const part = sent === 0 ? same("") : {
    fi: ` (${sent} merkintää ehti perille)`,
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
  fi: `Merkkiä ei kirjoitettu: haarassa \`${branch}\` on muuta kuin kuntalintin tiedostoja. Anna syötteelle \`badge-branch\` nimi, jota ei vielä käytetä.`,
  sv: `Märket skrevs inte: grenen \`${branch}\` innehåller annat än kuntalints filer. Ange ett namn som inte används ännu för \`badge-branch\`.`,
  en: `The badge was not written: the branch \`${branch}\` holds something else than kuntalint's files. Give \`badge-branch\` a name that is not in use yet.`
});
var otherRepository = {
  fi: "Tarkistusta (check run), kommenttia ja merkkiä ei kirjoitettu: tarkistettu koodivarasto on toinen kuin se, jossa työnkulku on.",
  sv: "Kontrollen (check run), kommentaren och märket skrevs inte: kodförrådet som granskades är ett annat än arbetsflödets.",
  en: "No check run, comment or badge was written: the repository that was checked is not the one of the workflow."
};

export {
  withoutToken,
  refusedWords,
  foreignBranch,
  otherRepository
};
