import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/generated/vocabulary.json
var vocabulary_default = {
  concepts: {
    basics: {
      fi: [
        "perustied",
        "yleistied"
      ],
      sv: [
        "grunduppgift",
        "basuppgift"
      ],
      en: [
        "basic information",
        "project information",
        "at a glance"
      ],
      da: [
        "stamdata"
      ]
    },
    purpose: {
      fi: [
        "johdanto",
        "tarkoitu",
        "tavoit",
        "visio"
      ],
      sv: [
        "inledning",
        "syfte",
        "målbild"
      ],
      en: [
        "purpose",
        "introduction",
        "mission",
        "objective",
        "vision",
        "goals",
        "scope",
        "principles",
        "about this document"
      ],
      da: [
        "formål"
      ],
      nl: [
        "=doel",
        "doelstelling",
        "inleiding"
      ],
      de: [
        "einleitung",
        "zielsetzung"
      ]
    },
    roles: {
      fi: [
        "rooli",
        "roolit",
        "vastuut",
        "vastuunja",
        "vastuumatriis",
        "organisointi"
      ],
      sv: [
        "^roller",
        "=roll",
        "ansvarsför",
        "ansvarsomr",
        "organisation"
      ],
      en: [
        "roles",
        "role",
        "responsibilit",
        "raci",
        "organisation",
        "organization"
      ],
      da: [
        "^roller",
        "organisering"
      ],
      nl: [
        "rollen",
        "verantwoordelijkh"
      ],
      de: [
        "^rollen",
        "verantwortlichkeit"
      ]
    },
    decision: {
      fi: [
        "päätöksen",
        "päätösval",
        "päätäntäv",
        "päätökset",
        "muutospäätö",
        "hyväksyminen",
        "hyväksymis"
      ],
      sv: [
        "beslutsfatt",
        "beslutsord",
        "beslutsprocess",
        "^beslut"
      ],
      en: [
        "decision-making",
        "decision making",
        "decision process",
        "decisions",
        "voting",
        "how decisions",
        "consensus"
      ],
      da: [
        "beslutning"
      ],
      nl: [
        "besluitvorming",
        "^besluiten"
      ],
      de: [
        "entscheidung"
      ]
    },
    lifecycle: {
      fi: [
        "elinkaar"
      ],
      sv: [
        "livscyk",
        "förvaltningsplan",
        "förvaltning och"
      ],
      en: [
        "lifecycle",
        "life cycle",
        "life-cycle",
        "maintenance plan"
      ],
      da: [
        "livscyklus",
        "^forvaltning"
      ],
      nl: [
        "levenscyclus"
      ],
      de: [
        "lebenszyklus"
      ]
    },
    meetings: {
      fi: [
        "kokoontumi",
        "^kokous",
        "^kokouks",
        "^tapaami",
        "vuosikello"
      ],
      sv: [
        "^möten",
        "^mötes",
        "årshjul"
      ],
      en: [
        "meeting",
        "cadence"
      ],
      da: [
        "^møder",
        "årshjul"
      ],
      nl: [
        "overleggen",
        "vergadering"
      ]
    },
    roadmap: {
      fi: [
        "tiekart",
        "kehityspol",
        "kehittämispol",
        "kehityssuunnitelm",
        "julkaisusuunnitelm"
      ],
      sv: [
        "färdplan",
        "vägkart",
        "utvecklingsplan",
        "releaseplan"
      ],
      en: [
        "roadmap",
        "road map",
        "release plan",
        "development plan",
        "future ideas",
        "future plans",
        "the future",
        "planned features"
      ],
      da: [
        "køreplan",
        "udviklingsplan"
      ],
      nl: [
        "routekaart",
        "ontwikkelplan"
      ]
    },
    change: {
      fi: [
        "muutospyyn",
        "muutosehdot",
        "^muutosten",
        "kehitysehdot"
      ],
      sv: [
        "ändringsbegär",
        "ändringsförslag",
        "ändringsförfråg",
        "ändringshanter"
      ],
      en: [
        "change request",
        "change management",
        "change proposal",
        "change process",
        "proposing changes",
        "improvement proposal",
        "enhancement proposal",
        "rfc process",
        "pull requests",
        "input mechanism",
        "proposal process"
      ],
      da: [
        "ændringsønsk",
        "ændringsforslag"
      ],
      nl: [
        "wijzigingsverzoek",
        "wijzigingsvoorstel"
      ]
    },
    version: {
      fi: [
        "versionhallin",
        "versioin",
        "version hyväksyn",
        "julkaisukäytän"
      ],
      sv: [
        "versionshanter",
        "versioner",
        "utgåvor",
        "versionsnumr"
      ],
      en: [
        "versioning",
        "version control",
        "release process",
        "release management",
        "release sequence",
        "release preparation",
        "release policy",
        "branching",
        "tagging",
        "semantic version"
      ],
      da: [
        "versionering",
        "udgivelse"
      ],
      nl: [
        "versiebeheer",
        "versionering"
      ]
    },
    hotfix: {
      fi: [
        "kiireelli"
      ],
      sv: [
        "brådskande",
        "^akut"
      ],
      en: [
        "urgent",
        "emergency",
        "hotfix"
      ],
      da: [
        "hasteret"
      ]
    },
    endoflife: {
      fi: [
        "käytönpäättä",
        "käytön päättä",
        "alasajo",
        "elinkaaren päät",
        "käytöstä poist"
      ],
      sv: [
        "avveckl",
        "utfasning",
        "arkivering av"
      ],
      en: [
        "end of life",
        "end-of-life",
        "deprecation policy",
        "deprecation",
        "sunset",
        "retire",
        "decommission",
        "support period",
        "archiving"
      ],
      da: [
        "udfasning",
        "nedlæggelse"
      ],
      nl: [
        "uitfasering",
        "einde levens"
      ]
    },
    funding: {
      fi: [
        "^rahoit",
        "^rahoituk",
        "kustannus",
        "kustannuks",
        "^talous",
        "maksut",
        "=raha"
      ],
      sv: [
        "finansier",
        "^kostnad",
        "^ekonomi",
        "avgifter"
      ],
      en: [
        "funding",
        "financ",
        "cost sharing",
        "costs",
        "fees",
        "budget"
      ],
      da: [
        "finansier",
        "^økonomi"
      ],
      nl: [
        "financier",
        "bekostiging"
      ],
      de: [
        "finanzier"
      ]
    },
    joining: {
      fi: [
        "mukaantulo",
        "liittyminen",
        "jäsenyys",
        "jäseneksi"
      ],
      sv: [
        "anslutning",
        "medlemskap"
      ],
      en: [
        "joining",
        "membership",
        "becoming a member",
        "how to join",
        "composition",
        "adding members",
        "becoming a maintainer"
      ],
      da: [
        "tilslutning",
        "medlemskab"
      ],
      nl: [
        "lidmaatschap",
        "toetreding"
      ]
    },
    docs: {
      fi: [
        "dokumentaatio",
        "dokumentoin",
        "käyttöohje",
        "asennusohje",
        "kehittäjän opas"
      ],
      sv: [
        "dokumentation",
        "handledning"
      ],
      en: [
        "documentation",
        "user guide",
        "manual"
      ],
      da: [
        "dokumentation",
        "vejledning"
      ],
      nl: [
        "documentatie",
        "handleiding"
      ]
    },
    comms: {
      fi: [
        "viestint",
        "tiedotta",
        "yhteystied",
        "sosiaali"
      ],
      sv: [
        "kommunikation",
        "kontaktuppg",
        "=kontakt"
      ],
      en: [
        "communication",
        "contact"
      ],
      da: [
        "kommunikation",
        "=kontakt"
      ],
      nl: [
        "communicatie",
        "=contact"
      ]
    },
    licence: {
      fi: [
        "lisens",
        "käyttöehdo"
      ],
      sv: [
        "=licens",
        "licenser",
        "licensier",
        "användarvillkor"
      ],
      en: [
        "license",
        "licence",
        "licensing",
        "terms of use",
        "copyright",
        "copying",
        "public domain"
      ],
      da: [
        "=licens"
      ],
      nl: [
        "licentie"
      ],
      de: [
        "^lizenz"
      ]
    },
    contrib: {
      fi: [
        "osallistumi",
        "kontribuu"
      ],
      sv: [
        "^bidra",
        "^bidrag"
      ],
      en: [
        "contribut"
      ],
      da: [
        "^bidrag"
      ],
      nl: [
        "bijdrage",
        "bijdragen"
      ],
      de: [
        "mitwirk",
        "beitragen"
      ]
    },
    support: {
      fi: [
        "tukipalvel",
        "käyttöönoton tuki",
        "=tuki"
      ],
      sv: [
        "=stöd",
        "supportavtal"
      ],
      en: [
        "support",
        "getting help",
        "help"
      ],
      da: [
        "=support"
      ],
      nl: [
        "ondersteuning"
      ],
      de: [
        "unterstützung"
      ]
    },
    security: {
      fi: [
        "tietoturv",
        "haavoittuv"
      ],
      sv: [
        "säkerhet",
        "sårbarhet"
      ],
      en: [
        "security",
        "vulnerabilit",
        "responsible disclosure"
      ],
      da: [
        "sikkerhed",
        "sårbarhed"
      ],
      nl: [
        "beveiliging",
        "kwetsbaarh"
      ],
      de: [
        "sicherheit"
      ]
    },
    a11y: {
      fi: [
        "saavutett"
      ],
      sv: [
        "tillgänglighet"
      ],
      en: [
        "accessibility"
      ],
      da: [
        "tilgængelighed"
      ]
    },
    changelog: {
      fi: [
        "muutoshisto",
        "versiohisto",
        "muutosloki",
        "julkaisutied"
      ],
      sv: [
        "ändringslogg",
        "ändringshisto",
        "utgåvenot",
        "versionshistorik"
      ],
      en: [
        "changelog",
        "change log",
        "release notes",
        "version history",
        "release history",
        "change history"
      ],
      da: [
        "ændringslog"
      ]
    },
    owner: {
      fi: [
        "omistaj"
      ],
      sv: [
        "ägarskap",
        "=ägare",
        "=ägaren"
      ],
      en: [
        "owner",
        "ownership"
      ],
      da: [
        "ejerskab",
        "=ejer"
      ],
      nl: [
        "eigenaar",
        "eigenaarschap"
      ]
    },
    product_manager: {
      fi: [
        "tuotepääl",
        "tuoteomistaj",
        "koordinaattor"
      ],
      sv: [
        "produktchef",
        "produktansvarig",
        "produktägare",
        "samordnare",
        "koordinator"
      ],
      en: [
        "product manager",
        "product owner",
        "coordinator",
        "co-ordinator",
        "project owner",
        "project lead",
        "product lead"
      ],
      da: [
        "produktkoordinator",
        "tovholder",
        "projektleder"
      ],
      nl: [
        "productmanager",
        "productowner"
      ]
    },
    openness: {
      fi: [
        "avoimuuden",
        "^avoimuus",
        "edunvalvo",
        "laadun valvo",
        "laadunvalvo"
      ],
      sv: [
        "öppenhet",
        "kvalitetsövervak"
      ],
      en: [
        "openness",
        "quality supervisor"
      ],
      da: [
        "åbenhed"
      ]
    },
    steering: {
      fi: [
        "ohjausryhm",
        "johtoryhm",
        "kehittämisryhm",
        "tuotteenhallintaryhm"
      ],
      sv: [
        "styrgrup",
        "ledningsgrup"
      ],
      en: [
        "steering",
        "core group",
        "joint development forum",
        "governing board",
        "governance board",
        "core team",
        "council"
      ],
      da: [
        "styregrup",
        "bestyrelse"
      ],
      nl: [
        "stuurgroep",
        "kerngroep"
      ],
      de: [
        "lenkungskreis",
        "lenkungsausschuss"
      ]
    },
    integrator: {
      fi: [
        "integraattor",
        "tekninen ylläpit"
      ],
      sv: [
        "integratör",
        "teknisk förvalt"
      ],
      en: [
        "integrator",
        "technical maintainer",
        "release manager"
      ],
      da: [
        "^integrator"
      ]
    },
    community: {
      fi: [
        "kehittäjäyhteis",
        "yhteisö",
        "konsorti",
        "verkosto"
      ],
      sv: [
        "gemenskap",
        "nätverk",
        "konsorti"
      ],
      en: [
        "community",
        "consortium",
        "developers",
        "working group"
      ],
      da: [
        "koordinationsgruppe",
        "fællesskab"
      ],
      nl: [
        "gemeenschap"
      ]
    },
    funder: {
      fi: [
        "rahoittaja"
      ],
      sv: [
        "finansiär"
      ],
      en: [
        "funder",
        "financier",
        "sponsor"
      ],
      da: [
        "bidragyder"
      ]
    },
    distribution: {
      fi: [
        "jakelupai",
        "jakelutap",
        "julkaisupai"
      ],
      sv: [
        "distributionsplats",
        "kodförråd"
      ],
      en: [
        "distribution",
        "where to get"
      ]
    },
    maintainer: {
      fi: [
        "ylläpitäj"
      ],
      sv: [
        "underhållsansvarig",
        "projektansvarig",
        "förvaltare"
      ],
      en: [
        "maintainer",
        "technical steering",
        "project members",
        "meet the team"
      ],
      da: [
        "vedligehold"
      ],
      nl: [
        "beheerder"
      ]
    },
    quality: {
      fi: [
        "laatupääl",
        "laadun",
        "pääarkkiteh"
      ],
      sv: [
        "kvalitetsansvarig",
        "chefsarkitekt"
      ],
      en: [
        "quality assurance manager",
        "quality manager",
        "chief architect",
        "head architect"
      ],
      da: [
        "kvalitetsansvarlig"
      ]
    },
    customiser: {
      fi: [
        "räätälöin",
        "käyttöönottopalvel"
      ],
      sv: [
        "anpassningsleverantör"
      ],
      en: [
        "service provider",
        "vendors",
        "commercial support"
      ],
      da: [
        "leverandør"
      ]
    },
    conflict: {
      fi: [
        "erimielisyy",
        "ristiriit",
        "riitojen",
        "riitatilan"
      ],
      sv: [
        "konflikt",
        "meningsskilj",
        "oenighet",
        "tvister"
      ],
      en: [
        "conflict resolution",
        "resolving conflict",
        "dispute",
        "disagreement",
        "appeal",
        "escalation",
        "impasse"
      ],
      da: [
        "konflikt",
        "uenighed"
      ],
      nl: [
        "conflict",
        "geschil",
        "meningsversch"
      ]
    },
    update: {
      fi: [
        "suunnitelman päivit",
        "suunnitelman ylläpi",
        "hallintamallin päivit",
        "hallintamallin muut",
        "mallin päivit"
      ],
      sv: [
        "uppdatering av plan",
        "uppdatering av styr",
        "ändring av styr",
        "uppdatering av förvaltningsplan",
        "ändringar i styr"
      ],
      en: [
        "amendment",
        "updating this",
        "changes to this document",
        "changing the governance",
        "governance changes",
        "updates to the governance",
        "maintaining this document"
      ],
      da: [
        "opdatering af"
      ]
    },
    acceptance: {
      fi: [
        "version hyväksym",
        "julkaisun hyväksy",
        "käyttöönotto"
      ],
      sv: [
        "godkännande av version",
        "godkännande av utgåv",
        "leveransgodkänn"
      ],
      en: [
        "release acceptance",
        "acceptance of release",
        "accepting work",
        "release approval"
      ],
      da: [
        "godkendelse af"
      ]
    },
    branching: {
      fi: [
        "haarautu",
        "kehityshaara"
      ],
      sv: [
        "förgrening"
      ],
      en: [
        "branching",
        "branches"
      ]
    },
    install: {
      fi: [
        "asennus",
        "käyttöönotto",
        "kehitysympärist",
        "aloittaminen"
      ],
      sv: [
        "installation",
        "komma igång",
        "kom igång",
        "driftsättning"
      ],
      en: [
        "install",
        "getting started",
        "quick start",
        "quickstart",
        "usage",
        "set up",
        "setup",
        "running",
        "run locally",
        "how to run",
        "development",
        "build",
        "deploy",
        "local development"
      ],
      da: [
        "kom i gang",
        "installation"
      ],
      nl: [
        "installatie",
        "aan de slag"
      ],
      de: [
        "installation",
        "erste schritte"
      ]
    },
    implementations: {
      fi: [
        "noudattavat ohjelmist",
        "toteutukset",
        "rajapinnan toteut"
      ],
      sv: [
        "implementation",
        "realisering",
        "programvaror som följer"
      ],
      en: [
        "implementation",
        "conforming software",
        "adopters",
        "implemented by"
      ],
      da: [
        "implementering"
      ]
    },
    status: {
      fi: [
        "^tila",
        "kypsyys",
        "versiotila"
      ],
      sv: [
        "=status",
        "mognad"
      ],
      en: [
        "status",
        "maturity",
        "project status",
        "readiness"
      ],
      da: [
        "=status"
      ]
    },
    versions: {
      fi: [
        "tuetut versi"
      ],
      sv: [
        "versioner som stöds",
        "versioner med stöd"
      ],
      en: [
        "supported versions",
        "support window",
        "supported releases"
      ],
      da: [
        "understøttede versioner"
      ]
    },
    funding_upkeep: {
      fi: [
        "ylläpidon rahoit",
        "ylläpitokust",
        "ylläpidon kust",
        "jatkuvat kust"
      ],
      sv: [
        "finansiering av underhåll",
        "underhållskost",
        "förvaltningskost",
        "drift och underhåll"
      ],
      en: [
        "maintenance cost",
        "upkeep",
        "running costs",
        "funding of maintenance",
        "maintenance funding"
      ]
    },
    funding_features: {
      fi: [
        "uusien ominaisuuk",
        "kehittämisen rahoit",
        "kehityskust",
        "jatkokehit"
      ],
      sv: [
        "nya funktioner",
        "vidareutveckling",
        "utvecklingskost"
      ],
      en: [
        "new features",
        "development cost",
        "feature funding",
        "development funding"
      ]
    },
    funding_sharing: {
      fi: [
        "rahoituksen jakam",
        "kustannusten jak",
        "kustannustenja",
        "jakoperust",
        "jakosuhte",
        "asukaslu",
        "asukasperust"
      ],
      sv: [
        "kostnadsfördelning",
        "fördelning av kost",
        "fördelningsnyck",
        "invånarantal"
      ],
      en: [
        "cost sharing",
        "sharing key",
        "sharing of cost",
        "cost allocation",
        "cost distribution",
        "by population"
      ]
    },
    funding_adoption: {
      fi: [
        "käyttöönoton rahoit",
        "käyttöönoton kust",
        "käyttöönottokust",
        "räätälöin"
      ],
      sv: [
        "kostnader för införande",
        "införandekost",
        "ibruktagning"
      ],
      en: [
        "adoption cost",
        "onboarding cost",
        "tailoring",
        "adoption"
      ]
    },
    funding_participation: {
      fi: [
        "osallistumisen kust",
        "yhteisöön osallist",
        "osallistumiskust"
      ],
      sv: [
        "kostnader för deltag",
        "deltagande"
      ],
      en: [
        "participation cost",
        "taking part",
        "participation"
      ]
    },
    funding_newcomer: {
      fi: [
        "uuden organisaation",
        "mukaantulo",
        "liittymismaks"
      ],
      sv: [
        "nya medlemmar",
        "ny organisation",
        "anslutningsavg"
      ],
      en: [
        "newcomer",
        "new member",
        "joining fee",
        "entry fee",
        "new organisation"
      ]
    }
  },
  words: {
    purpose: {
      fi: [
        "tarkoitus",
        "tavoite",
        "johdanto"
      ],
      sv: [
        "syfte",
        "mål",
        "inledning"
      ],
      en: [
        "purpose",
        "objectives",
        "introduction"
      ]
    },
    basics: {
      fi: [
        "perustiedot"
      ],
      sv: [
        "grunduppgifter"
      ],
      en: [
        "basic information"
      ]
    },
    roles: {
      fi: [
        "roolit",
        "vastuut",
        "organisointi"
      ],
      sv: [
        "roller",
        "ansvar",
        "organisation"
      ],
      en: [
        "roles",
        "responsibilities"
      ]
    },
    decision: {
      fi: [
        "päätöksenteko",
        "päätösvalta",
        "hyväksyminen"
      ],
      sv: [
        "beslutsfattande",
        "beslutsordning"
      ],
      en: [
        "decision-making",
        "voting",
        "consensus"
      ]
    },
    lifecycle: {
      fi: [
        "elinkaari"
      ],
      sv: [
        "livscykel"
      ],
      en: [
        "life cycle"
      ]
    },
    endoflife: {
      fi: [
        "käytön päättäminen",
        "alasajo"
      ],
      sv: [
        "avveckling"
      ],
      en: [
        "end of life",
        "retirement"
      ]
    },
    meetings: {
      fi: [
        "kokoukset",
        "kokoontuminen",
        "vuosikello"
      ],
      sv: [
        "möten",
        "årshjul"
      ],
      en: [
        "meetings"
      ]
    },
    change: {
      fi: [
        "muutospyynnöt",
        "kehitysehdotukset"
      ],
      sv: [
        "ändringsbegäran",
        "ändringsförslag"
      ],
      en: [
        "change requests",
        "proposals"
      ]
    },
    contrib: {
      fi: [
        "osallistuminen"
      ],
      sv: [
        "bidra"
      ],
      en: [
        "contributing"
      ]
    },
    version: {
      fi: [
        "versionhallinta",
        "versiointi",
        "julkaisukäytäntö"
      ],
      sv: [
        "versionshantering",
        "utgåvor"
      ],
      en: [
        "versioning",
        "release process"
      ]
    },
    acceptance: {
      fi: [
        "version hyväksyminen"
      ],
      sv: [
        "godkännande av version"
      ],
      en: [
        "release acceptance"
      ]
    },
    funding: {
      fi: [
        "rahoitus",
        "kustannukset"
      ],
      sv: [
        "finansiering",
        "kostnader"
      ],
      en: [
        "funding",
        "costs"
      ]
    },
    joining: {
      fi: [
        "mukaantulo",
        "liittyminen",
        "jäsenyys"
      ],
      sv: [
        "anslutning",
        "medlemskap"
      ],
      en: [
        "joining",
        "membership"
      ]
    },
    docs: {
      fi: [
        "dokumentaatio",
        "käyttöohje"
      ],
      sv: [
        "dokumentation",
        "handledning"
      ],
      en: [
        "documentation",
        "user guide"
      ]
    },
    licence: {
      fi: [
        "lisenssi",
        "käyttöehdot"
      ],
      sv: [
        "licens",
        "användarvillkor"
      ],
      en: [
        "licence",
        "terms of use"
      ]
    },
    owner: {
      fi: [
        "omistaja"
      ],
      sv: [
        "ägare"
      ],
      en: [
        "owner"
      ]
    },
    steering: {
      fi: [
        "ohjausryhmä",
        "johtoryhmä"
      ],
      sv: [
        "styrgrupp",
        "ledningsgrupp"
      ],
      en: [
        "steering group",
        "board"
      ]
    },
    product_manager: {
      fi: [
        "tuotepäällikkö",
        "tuoteomistaja",
        "koordinaattori"
      ],
      sv: [
        "produktchef",
        "produktägare",
        "samordnare"
      ],
      en: [
        "product manager",
        "product owner",
        "coordinator"
      ]
    },
    openness: {
      fi: [
        "avoimuuden edunvalvoja",
        "laadunvalvoja"
      ],
      sv: [
        "öppenhetsombud",
        "kvalitetsövervakare"
      ],
      en: [
        "openness guardian",
        "quality supervisor"
      ]
    },
    community: {
      fi: [
        "yhteisö",
        "verkosto"
      ],
      sv: [
        "gemenskap",
        "nätverk"
      ],
      en: [
        "community",
        "network"
      ]
    },
    conflict: {
      fi: [
        "erimielisyydet",
        "ristiriidat"
      ],
      sv: [
        "meningsskiljaktigheter",
        "konflikter"
      ],
      en: [
        "conflicts",
        "disputes",
        "appeals"
      ]
    },
    update: {
      fi: [
        "suunnitelman päivittäminen"
      ],
      sv: [
        "uppdatering av planen"
      ],
      en: [
        "changes to this document"
      ]
    },
    install: {
      fi: [
        "asennus",
        "käyttöönotto"
      ],
      sv: [
        "installation",
        "kom igång"
      ],
      en: [
        "installation",
        "getting started"
      ]
    },
    versions: {
      fi: [
        "tuetut versiot"
      ],
      sv: [
        "versioner som stöds"
      ],
      en: [
        "supported versions"
      ]
    },
    implementations: {
      fi: [
        "rajapintaa noudattavat ohjelmistot"
      ],
      sv: [
        "programvaror som följer gränssnittet"
      ],
      en: [
        "implementations"
      ]
    },
    status: {
      fi: [
        "tila",
        "kypsyys"
      ],
      sv: [
        "status",
        "mognad"
      ],
      en: [
        "status",
        "maturity"
      ]
    }
  },
  topics: {
    "purpose-scope": {
      labels: [
        "purpose",
        "basics"
      ],
      cues: {
        en: [
          "=purpose =of =this",
          "=purpose … =is =to",
          "=this document|charter|policy|plan … describe|define|establish|contain",
          "=this =governance … aim",
          "governance|forum|charter … =aims =to",
          "=to develop … together",
          "=we =are =the … community|network|consortium|group",
          "=is =a … community|network|consortium … govern|project",
          "objectives|mission =of =the",
          "goal … policy|project|community|document … =are|=is"
        ],
        fi: [
          "=tämä asiakirj|suunnitelm|hallintamall … kuva|määrit",
          "tarkoitu … =on",
          "tavoit … =on",
          "suunnitelm … kuva|määrit"
        ],
        sv: [
          "=detta dokument|=denna plan … beskriv",
          "syftet … =är",
          "målet … =är"
        ],
        da: [
          "formål … =er"
        ],
        nl: [
          "=doel =van",
          "=dit document … beschrijf"
        ]
      }
    },
    roles: {
      labels: [
        "roles",
        "steering",
        "maintainer",
        "product_manager",
        "integrator",
        "quality",
        "openness"
      ],
      body: "duties",
      cues: {
        en: [
          "team|group|committee|council|maintainer|coordinator|architect|board|member|psc … responsib … =for",
          "=acts =as =the secretar",
          "=serves =as =the … body"
        ],
        fi: [
          "ohjausryhm|johtoryhm|tuotepääl|tuoteomistaj|koordinaattor|ylläpitäj|edunvalvo … vasta|päättä|hyväksy|ohja"
        ],
        sv: [
          "styrgrup|ledningsgrup|produktchef|produktägar|samordnar|förvaltar … ansvar|beslut|leder|godkänn"
        ],
        da: [
          "styregrup|koordinationsgrup|projektleder|tovholder|bestyrelse … ansvar|beslut|udpeg|nedsat|godkend"
        ],
        nl: [
          "stuurgroep|kerngroep|beheerder|productowner … verantwoordelijk|beslis|besluit"
        ]
      }
    },
    "owner-named": {
      labels: [
        "owner"
      ],
      body: "named",
      cues: {
        en: [
          "governed|owned|funded|led|directed|commissioned|financed|steered … =by … Name",
          "maintained|developed|run|managed|administered =by =the Name",
          "initiative … =led|=of … Name",
          "copyright … held|owned … =by",
          "=is =the owner",
          "Name … =owns =the",
          "council|board|committee|team … =is composed =of",
          "Name administers =the"
        ],
        fi: [
          "omistaa|omistavat|omistaja|omistajat|omistajia … Name",
          "Name … omistaa|omistavat",
          "Name … yhdessä … omista|kehittä|rahoitta"
        ],
        sv: [
          "ägs|finansieras|förvaltas|styrs … =av … Name",
          "Name … äger",
          "ägare … =är … Name"
        ],
        da: [
          "ejes|finansieres|drives … =af … Name",
          "udpeget … projektleder|tovholder",
          "=er =der … udpeget"
        ],
        nl: [
          "eigendom =van … Name",
          "=in opdracht =van … Name",
          "ontwikkeld|beheerd =door … Name"
        ]
      }
    },
    "decision-making": {
      labels: [
        "decision"
      ],
      cues: {
        en: [
          "consensus",
          "lazy-consensus",
          "=by|=to|=for|=a|=the|majority|=will|=can|=must =vote",
          "voting",
          "simple|super|absolute majority",
          "decision … made|taken … =by|=through",
          "decide|decides … feature|change|=on|which|about|roadmap",
          "accepts|accept … reject",
          "=must =be approved =by",
          "=need|=needs =to =be approved",
          "require approval",
          "final =say|decision|ruling",
          "decision-making",
          "decision making",
          "driven =by =the needs",
          "governed =by =a … committee",
          "controlled =by =the … committee|board|group"
        ],
        fi: [
          "päättää|päättävät|päätetään",
          "päätökset … tehdään|tekee",
          "yksimieli",
          "äänest",
          "enemmistö",
          "hyväksyy … muuto|versio|tiekar|suunnitelm|budjet"
        ],
        sv: [
          "beslutar|beslutas",
          "beslut … fattas|tas|fattar",
          "konsensus",
          "enhällig",
          "röstar|röstning|omröstning",
          "majoritet",
          "godkänner … ändr|version|färdplan|budget"
        ],
        da: [
          "beslutter|besluttes",
          "beslutninger … træffes",
          "konsensus",
          "bestyrelsen … godkend",
          "stemmer … flertal"
        ],
        nl: [
          "beslist|besluit|besluiten",
          "besluiten … genomen",
          "consensus",
          "meerderheid",
          "stemming"
        ]
      }
    },
    "contribution-process": {
      labels: [
        "change",
        "contrib"
      ],
      body: "prose",
      cues: {
        en: [
          "submit|open|raise|raising|create|creating|propose|file … issue|pull|proposal|merge|patch|change",
          "submitting … proposal|request",
          "propose|proposes|proposing|proposed … change|amendment",
          "merging =pull =requests",
          "submits … proposal|contribution",
          "contributions … accepted",
          "pull requests … reviewed|accepted|merged",
          "=welcome =all contributions",
          "contributions … =are =welcome"
        ],
        fi: [
          "muutospyyn … tehdä|jäte|esite|kirja|lähet",
          "kehitysehdot … tehdä|jäte|kirja|lähet",
          "ehdotukset … issue|tiketti|kirja",
          "avaa … issue|pull|muutospyyn"
        ],
        sv: [
          "ändringsbegär|ändringsförslag|förslag … lämnas|skickas|görs|skapas|registreras",
          "skapa … ärende|issue|pull",
          "skicka … ändring|förslag|pull",
          "välkomnar … bidrag"
        ],
        da: [
          "ændringsønsk|forslag … oprettes|indsendes|stilles"
        ],
        nl: [
          "wijzigingsvoorstel|issue|pull … indien|maak|open"
        ]
      }
    },
    "release-versioning": {
      labels: [
        "version",
        "acceptance",
        "hotfix"
      ],
      cues: {
        en: [
          "semantic versioning",
          "=major|=minor release|version",
          "schedules releases",
          "planning releases",
          "releases … published|made|planned|scheduled|every|twice",
          "release … approved|accepted|schedule",
          "versions … tagged"
        ],
        fi: [
          "versio … julkais",
          "versionumer",
          "julkaisu … hyväksy|tehdään|vuodessa|kuukau",
          "semanttinen versioin"
        ],
        sv: [
          "version … släpps|ges|publiceras|godkänns",
          "versionsnummer",
          "semantisk versionering",
          "release … godkänn"
        ],
        da: [
          "=kun =en version",
          "versioner … udgives|frigives"
        ],
        nl: [
          "semantisch versi",
          "releases … uitgebracht"
        ]
      }
    },
    funding: {
      labels: [
        "funding",
        "funder",
        "funding_upkeep",
        "funding_sharing",
        "funding_newcomer"
      ],
      cues: {
        en: [
          "=funded|=funding|=funds|=fund|=funders",
          "membership fee|payment",
          "financial contribution|support|responsib",
          "costs … shared|split|paid|covered|borne",
          "=pays|=pay … =for|own|share",
          "joining fee",
          "per inhabitant",
          "free =of charge … member"
        ],
        fi: [
          "rahoitta|rahoite|rahoitu",
          "kustannuk … jaetaan|maksa|vasta|jaka",
          "kukin … maksaa|vastaa … kustannuk",
          "jäsenmaksu|vuosimaksu|liittymismaksu",
          "asukasluvun"
        ],
        sv: [
          "finansier",
          "kostnad … delas|fördelas|betala|bärs|står",
          "medlemsavgift|årsavgift|anslutningsavgift",
          "=var =och =en … betalar|kostnad",
          "invånarantal"
        ],
        da: [
          "finansier",
          "økonomi",
          "omkostninger … deles|fordeles|betal",
          "kontingent"
        ],
        nl: [
          "gefinancierd|financiering|financiële",
          "kosten … verdeeld|gedeeld|betaal",
          "contributie"
        ]
      }
    },
    "meetings-communication": {
      labels: [
        "meetings",
        "comms"
      ],
      cues: {
        en: [
          "=meets|=meet … regularly|monthly|weekly|quarterly|every|once|twice|times|annually|least",
          "meetings … held|arranged|organised|organized|minutes|monthly|regularly|open",
          "minutes|memos … available|published|public",
          "community channel|call",
          "meeting outcomes"
        ],
        fi: [
          "kokoontu",
          "kokouks … vuodessa|kuukau|kutsu|pide|järjest",
          "pöytäkirj|muistiot"
        ],
        sv: [
          "sammanträder",
          "möts … gånger|varje|månad|kvartal|regelbund",
          "möten … hålls|ordnas|protokoll",
          "protokoll … publiceras|finns"
        ],
        da: [
          "mødes … gang|hver|måned|kvartal",
          "møder … afholdes|holdes",
          "halvårlige arrangementer"
        ],
        nl: [
          "komt|komen … bijeen|samen",
          "vergader … maand|kwartaal|keer"
        ]
      }
    },
    membership: {
      labels: [
        "joining"
      ],
      cues: {
        en: [
          "=become =a … member|maintainer|partner|committer",
          "=join … network|forum|community|consortium|team|association =as|=by|=if",
          "request =to become",
          "maintainers =are selected",
          "members … elected|selected|nominated|appointed|admitted",
          "membership fee|agreement",
          "adding|removing … member",
          "nominates representatives",
          "invites … interested|organisations|municipalities",
          "formed =by signing",
          "new members|partners|municipalities … join|welcome|can|may|must",
          "=are … looking =for new … partners|members"
        ],
        fi: [
          "mukaan … liitty|pääse|tule",
          "jäsenet|edustajat|ylläpitäjät … valitaan|valitsee|nimeää|nimetään",
          "liittyä|liittyy|liittyvä … verkosto|yhteisö|yhteistyö|sopimu",
          "uusi|uuden|uudet … organisaatio|kunta|kaupunki|jäsen … liitty|mukaan|hyväksy",
          "jäseneksi"
        ],
        sv: [
          "ansluta|ansluter =sig",
          "bli medlem",
          "ansvariga|projektansvariga|förvaltare|ledamöter|medlemmar … väljs|utses|utser",
          "nya … medlemmar|kommuner|parter|organisationer … ansl|gå|godkänn|välkom"
        ],
        da: [
          "tilslut"
        ],
        nl: [
          "lid worden",
          "toetreden|toetreding",
          "nieuwe … gemeenten|leden … aansluit|toetred"
        ]
      }
    },
    "conflict-resolution": {
      labels: [
        "conflict"
      ],
      cues: {
        en: [
          "resolve|resolves|resolving|resolution … conflict|dispute|disagreement|impasse",
          "conflicts|disputes … resolved|settled|escalated",
          "appeal =to|=the|process|decision",
          "escalate|escalated|escalation … =to|=the|project",
          "disagrees =with",
          "impasse"
        ],
        fi: [
          "erimielisyy",
          "ristiriit|riita … ratka|käsit",
          "ristiriidat",
          "ratkais|ratko … erimieli|ristiriid|ristiriit|riit"
        ],
        sv: [
          "meningsskilj",
          "konflikt … löses|lösa|hanteras|avgörs",
          "lösa|löser|löses … konflikt|tvist|oenig",
          "tvist … löses|avgörs",
          "oenig"
        ],
        da: [
          "uenighed",
          "konflikter … løses|håndteres"
        ],
        nl: [
          "geschil|geschillen|conflicten … opgelost|voorgelegd",
          "meningsverschil"
        ]
      }
    },
    lifecycle: {
      labels: [
        "endoflife",
        "lifecycle"
      ],
      cues: {
        en: [
          "end =of life",
          "end-of-life",
          "deprecated|deprecation … months|period|notice|after|version",
          "retire|retired|retiring|decommission|sunset … product|service|version|interface|project|software",
          "archiving|archive … project|subproject|sub-project|repository",
          "=lifecycle|=life-cycle"
        ],
        fi: [
          "elinkaar",
          "poistetaan käytöstä",
          "käytöstä poist",
          "alasajo|ajetaan alas",
          "käyttö päättyy|lopetetaan",
          "käytön päättä"
        ],
        sv: [
          "livscykel",
          "avvecklas|avveckling",
          "tas =ur bruk",
          "fasas ut"
        ],
        da: [
          "udfases|udfasning",
          "livscyklus"
        ],
        nl: [
          "uitgefaseerd|uitfasering",
          "levenscyclus"
        ]
      }
    },
    "licence-ipr": {
      labels: [
        "licence"
      ],
      cues: {
        en: [
          "copyright",
          "intellectual property",
          "licensing",
          "licensed =under|=as",
          "=license|=licence|=licenses … =of|=is|=are|changes|terms|public",
          "public license|licence",
          "contributor licen",
          "trademark"
        ],
        fi: [
          "lisensoi|lisenssi",
          "tekijänoikeu",
          "immateriaalioikeu",
          "käyttöoikeu"
        ],
        sv: [
          "upphovsrätt",
          "licensier",
          "licensen|licenser",
          "immaterialrätt",
          "immateriella"
        ],
        da: [
          "licenskriterier",
          "ophavsret",
          "licens"
        ],
        nl: [
          "auteursrecht",
          "licentie",
          "intellectueel eigendom"
        ]
      }
    }
  }
};

export {
  vocabulary_default
};
