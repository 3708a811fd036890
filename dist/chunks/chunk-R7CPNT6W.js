import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/reporters/new-file-words.ts
var create = (path) => ({
  fi: `Luo ${path} GitHubin muokkaimessa`,
  sv: `Skapa ${path} i GitHubs redigerare`,
  en: `Create ${path} in GitHub's editor`
});
var waiting = ({ shortened }) => shortened ? {
  fi: "Lyhyt alkuteksti on siellä valmiina, ja täydennettävät kohdat on merkitty hakasulkein.",
  sv: "Där finns en kort text att börja med, och det som ska fyllas i står inom hakparentes.",
  en: "A short text to start from is in place there; what is to be filled in stands in square brackets."
} : {
  fi: "Mallin teksti on siellä valmiina, ja täydennettävät kohdat on merkitty hakasulkein.",
  sv: "Där finns mallens text, och det som ska fyllas i står inom hakparentes.",
  en: "The text of the template is in place there; what is to be filled in stands in square brackets."
};
var wholeTemplate = ({ shortened }) => shortened ? { fi: "Koko malli on pidempi:", sv: "Hela mallen är längre:", en: "The full template is longer:" } : { fi: "Sama malli:", sv: "Samma mall:", en: "The same template:" };
var onTheWeb = { fi: "verkossa", sv: "på webben", en: "on the web" };
var asWord = { fi: "Word-tiedostona", sv: "som Word-fil", en: "as a Word file" };
var settingsFirst = {
  fi: "Asetustiedoston voi aloittaa tästä:",
  sv: "Inställningsfilen kan påbörjas här:",
  en: "The settings file can be begun here:"
};
var documentsToBegin = {
  fi: "Asiakirjat, jotka voi aloittaa GitHubissa",
  sv: "Dokument som kan påbörjas på GitHub",
  en: "Documents that can be begun on GitHub"
};

export {
  create,
  waiting,
  wholeTemplate,
  onTheWeb,
  asWord,
  settingsFirst,
  documentsToBegin
};
