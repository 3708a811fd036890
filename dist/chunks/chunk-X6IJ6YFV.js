import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/commands/init-questions.ts
var welcome = {
  fi: "Aloitetaan hallintamalli",
  sv: "Vi börjar med förvaltningsplanen",
  en: "Starting a governance plan"
};
var howItGoes = {
  fi: "Vastaa siihen, minkä tiedät. Tyhjä vastaus jää asiakirjoihin täydennettäväksi.\nMitään ei kirjoiteta, ennen kuin hyväksyt luettelon. Esc lopettaa.",
  sv: "Svara på det du vet. Där svaret är tomt blir det ett ställe att fylla i senare.\nInget skrivs innan du har godkänt listan. Esc avslutar.",
  en: "Answer what you know. An empty answer stays in the documents to be filled in.\nNothing is written before you have agreed to the list. Esc stops."
};
var found = (value, path) => {
  const where = path === null ? "" : ` (${path})`;
  return {
    fi: `Löysin: ${value}${where}`,
    sv: `Jag hittade: ${value}${where}`,
    en: `Found: ${value}${where}`
  };
};
var questions = {
  kind: {
    ask: { fi: "Mitä koodivarastossa on?", sv: "Vad finns i kodförrådet?", en: "What is in this repository?" },
    hint: {
      fi: "Tästä riippuu, millainen hallintamalli kirjoitetaan. Valitse nuolilla.",
      sv: "Svaret avgör vilken förvaltningsplan som skrivs. Välj med piltangenterna.",
      en: "It decides which governance plan is written. Choose with the arrow keys."
    }
  },
  name: {
    ask: { fi: "Mikä on tuotteen nimi?", sv: "Vad heter produkten?", en: "What is the product called?" },
    hint: {
      fi: "Nimi, jolla käyttäjät sen tuntevat.",
      sv: "Namnet som användarna känner den vid.",
      en: "The name that its users know."
    }
  },
  owners: {
    ask: { fi: "Kuka tuotteen omistaa?", sv: "Vem äger produkten?", en: "Who owns the product?" },
    hint: {
      fi: "Kunnat ja muut organisaatiot pilkuin erotettuina: Oulu, Rovaniemi, Kuntaliitto.",
      sv: "Kommuner och andra organisationer med kommatecken emellan: Esbo, Vanda, Kommunförbundet.",
      en: "Municipalities and other bodies, with commas between: Oulu, Rovaniemi, Kuntaliitto."
    }
  },
  stage: {
    ask: { fi: "Missä vaiheessa tuote on?", sv: "I vilket skede är produkten?", en: "At which stage is the product?" },
    hint: {
      fi: "Ennen ensimmäistä julkaisua säännöt ovat lempeämpiä.",
      sv: "Före den första utgåvan är reglerna mildare.",
      en: "Before the first release the rules are milder."
    }
  },
  documents: {
    ask: {
      fi: "Millä kielellä asiakirjat kirjoitetaan?",
      sv: "På vilket språk skrivs dokumenten?",
      en: "In which language are the documents written?"
    },
    hint: {
      fi: "Kahdella kielellä kummastakin tulee oma tiedostonsa; ensimmäinen on pääkieli.",
      sv: "På två språk blir det en fil på vartdera; det första är huvudspråket.",
      en: "In two languages there is a file for each; the first is the main one."
    }
  },
  contact: {
    ask: {
      fi: "Mihin yhteiseen sähköpostiosoitteeseen voi kirjoittaa?",
      sv: "Till vilken gemensam e-postadress kan man skriva?",
      en: "Which shared e-mail address can people write to?"
    },
    hint: {
      fi: "Ei henkilön oma osoite: asiakirjat ovat julkisia.",
      sv: "Inte en persons egen adress: dokumenten är offentliga.",
      en: "Not a person’s own: the documents are public."
    }
  },
  codeOwner: {
    ask: {
      fi: "Mikä GitHub-tiimi katselmoi muutokset?",
      sv: "Vilket GitHub-team granskar ändringarna?",
      en: "Which GitHub team reviews the changes?"
    },
    hint: {
      fi: "Muodossa @organisaatio/tiimi. Siitä tulee tiedoston CODEOWNERS oletus.",
      sv: "I formen @organisation/team. Det blir standard i filen CODEOWNERS.",
      en: "Of the form @organisation/team. It becomes the default of CODEOWNERS."
    }
  },
  licence: {
    ask: {
      fi: "Millä lisenssillä koodi julkaistaan?",
      sv: "Under vilken licens publiceras koden?",
      en: "Under which licence is the code published?"
    },
    hint: {
      fi: "SPDX-tunnus, esimerkiksi EUPL-1.2 tai MIT. Jätä tyhjäksi, jos siitä ei ole päätetty.",
      sv: "SPDX-beteckning, till exempel EUPL-1.2 eller MIT. Lämna tomt om inget har beslutats.",
      en: "SPDX identifier, for example EUPL-1.2 or MIT. Leave it empty if nobody has decided."
    }
  },
  level: {
    ask: { fi: "Mihin tasoon tähtäätte?", sv: "Vilken nivå siktar ni på?", en: "Which level do you aim at?" },
    hint: {
      fi: "Tasoa voi nostaa myöhemmin asetuksissa.",
      sv: "Nivån kan höjas senare i inställningarna.",
      en: "It can be raised later, in the settings."
    }
  }
};
var kindNames = {
  software: { fi: "Ohjelmisto", sv: "Programvara", en: "Software" },
  interface: { fi: "Rajapinta", sv: "Gränssnitt", en: "An interface (API)" },
  both: { fi: "Ohjelmisto ja rajapinta", sv: "Programvara och gränssnitt", en: "Software and an interface" }
};
var stageHints = {
  concept: { fi: "vasta suunnitteilla", sv: "på planeringsstadiet", en: "only planned" },
  development: { fi: "ei vielä julkaistu", sv: "ännu inte utgiven", en: "not released yet" },
  beta: { fi: "muutamat kokeilevat", sv: "några prövar den", en: "some are trying it" },
  stable: { fi: "palvelu on käytössä", sv: "tjänsten används", en: "people rely on it" },
  obsolete: { fi: "käyttö päättyy", sv: "användningen upphör", en: "it is going out of use" }
};
var documentNames = {
  fi: { fi: "Suomi", sv: "Finska", en: "Finnish" },
  sv: { fi: "Ruotsi", sv: "Svenska", en: "Swedish" },
  en: { fi: "Englanti", sv: "Engelska", en: "English" },
  "fi+sv": { fi: "Suomi ja ruotsi", sv: "Finska och svenska", en: "Finnish and Swedish" },
  "sv+fi": { fi: "Ruotsi ja suomi", sv: "Svenska och finska", en: "Swedish and Finnish" }
};
var levelHints = {
  1: {
    fi: "README, lisenssi, hallintamalli, omistaja; hyvä alku",
    sv: "README, licens, förvaltningsplan, ägare; en bra början",
    en: "README, licence, governance plan, owner; a good start"
  },
  2: {
    fi: "päätökset, rahoitus, tiekartta, tietoturva; kun omistajia on monta",
    sv: "beslut, finansiering, färdplan, säkerhet; när ägarna är flera",
    en: "decisions, money, roadmap, security; for several owners"
  },
  3: {
    fi: "kokoukset, mukaantulo, käytön päättäminen",
    sv: "möten, anslutning, avveckling",
    en: "meetings, joining, end of life"
  }
};
var didYouMean = (name, meant) => ({
  fi: `En tunnista omistajaa ”${name}”. Tarkoititko ”${meant}”?`,
  sv: `Jag känner inte igen ägaren ”${name}”. Menade du ”${meant}”?`,
  en: `I do not recognise the owner "${name}". Did you mean "${meant}"?`
});
var yesMeant = (meant) => ({ fi: `Kyllä, ${meant}`, sv: `Ja, ${meant}`, en: `Yes, ${meant}` });
var noKeep = (name) => ({
  fi: `Ei, ${name} on oikein`,
  sv: `Nej, ${name} är rätt`,
  en: `No, ${name} is right`
});
var shallWrite = { fi: "Kirjoitetaanko nämä?", sv: "Ska de här filerna skrivas?", en: "Write these?" };
var yes = { fi: "Kyllä", sv: "Ja", en: "Yes" };
var no = { fi: "Ei", sv: "Nej", en: "No" };

export {
  welcome,
  howItGoes,
  found,
  questions,
  kindNames,
  stageHints,
  documentNames,
  levelHints,
  didYouMean,
  yesMeant,
  noKeep,
  shallWrite,
  yes,
  no
};
