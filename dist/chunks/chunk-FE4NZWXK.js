import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  canonical,
  code
} from "./chunk-OMV4SAS7.js";
import {
  child,
  isObject
} from "./chunk-6OS3I2P2.js";
import {
  inAll
} from "./chunk-DWLZACDT.js";

// src/differences/first-difference.ts
function firstDifference(before, after) {
  if (!isObject(before.value) || !isObject(after.value)) return [before, after];
  for (const name of Object.keys({ ...before.value, ...after.value })) {
    const [was, is] = [child(before, name), child(after, name)];
    if (was && is && canonical(was.value, true) === canonical(is.value, true)) continue;
    return was && is ? firstDifference(was, is) : [was ?? before, is ?? after];
  }
  return [before, after];
}

// src/differences/http-pair.ts
var responseDirection = ({ request }) => request === "in" ? "out" : "in";
function noteAt({ ledger }, node, met) {
  ledger.note(node, { direction: null, names: [], ...met });
}

// src/differences/http-words.ts
var httpDirections = {
  in: { fi: "pyyntö", sv: "anropet", en: "request" },
  out: { fi: "vastaus", sv: "svaret", en: "response" }
};
var operationRemoved = {
  fi: "toiminto on poistettu",
  sv: "operationen har tagits bort",
  en: "the operation was removed"
};
var operationAdded = { fi: "uusi toiminto", sv: "ny operation", en: "new operation" };
var pathRenamed = (to) => ({
  fi: `polku on nyt ${code(to)}`,
  sv: `sökvägen är nu ${code(to)}`,
  en: `the path is now ${code(to)}`
});
var pathNamed = (was, is) => ({
  fi: `polun parametrin nimi on vaihtunut: ${code(was)} → ${code(is)}`,
  sv: `en sökvägsparameter har fått ett nytt namn: ${code(was)} → ${code(is)}`,
  en: `a path parameter has another name: ${code(was)} → ${code(is)}`
});
var operationDeprecated = {
  fi: "toiminto on merkitty poistuvaksi (`deprecated`)",
  sv: "operationen är märkt som utgående (`deprecated`)",
  en: "the operation is marked as deprecated"
};
var operationKept = {
  fi: "toiminto ei ole enää poistuva (`deprecated` on poistettu)",
  sv: "operationen är inte längre utgående (`deprecated` har tagits bort)",
  en: "the operation is no longer deprecated"
};
var operationIdChanged = (was, is) => {
  const now = is === null ? "–" : code(is);
  return inAll(() => `\`operationId\`: ${code(was)} → ${now}`);
};
var places = {
  query: { fi: "kyselyparametri", sv: "frågeparametern", en: "query parameter" },
  path: { fi: "polun parametri", sv: "sökvägsparametern", en: "path parameter" },
  header: { fi: "pyynnön otsake", sv: "anropshuvudet", en: "request header" },
  cookie: { fi: "eväste", sv: "kakan", en: "cookie" }
};
var parameter = ({ name, place }, rest) => inAll((language) => `${places[place][language]} ${code(name)} ${rest[language]}`);
var parameterRemoved = (one) => parameter(one, { fi: "on poistettu", sv: "har tagits bort", en: "was removed" });
var parameterAdded = (one, required) => required ? parameter(one, { fi: "on uusi ja pakollinen", sv: "har lagts till och måste anges", en: "is new and required" }) : parameter(one, { fi: "on uusi", sv: "har lagts till", en: "is new" });
var parameterRequired = (one, required) => required ? parameter(one, { fi: "on nyt pakollinen", sv: "måste nu anges", en: "is now required" }) : parameter(one, { fi: "ei ole enää pakollinen", sv: "behöver inte längre anges", en: "is no longer required" });
var parameterStyle = (one, was, is) => parameter(one, {
  fi: `kirjoitetaan toisella tavalla: ${code(was)} → ${code(is)}`,
  sv: `skrivs på ett annat sätt: ${code(was)} → ${code(is)}`,
  en: `is written in another way: ${code(was)} → ${code(is)}`
});
var parameterDeprecated = (one) => parameter(one, {
  fi: "on merkitty poistuvaksi (`deprecated`)",
  sv: "är märkt som utgående (`deprecated`)",
  en: "is marked as deprecated"
});
var bodyRemoved = {
  fi: "pyynnön sisältö on poistettu",
  sv: "anropets innehåll har tagits bort",
  en: "the request body was removed"
};
var bodyAdded = (required) => required ? {
  fi: "pyyntö tarvitsee nyt sisällön",
  sv: "anropet måste nu ha ett innehåll",
  en: "a request body is now required"
} : {
  fi: "pyynnöllä voi nyt olla sisältö",
  sv: "anropet kan nu ha ett innehåll",
  en: "a request body is now possible"
};
var bodyRequired = (required) => required ? {
  fi: "pyynnön sisältö on nyt pakollinen",
  sv: "anropets innehåll måste nu anges",
  en: "the request body is now required"
} : {
  fi: "pyynnön sisältö ei ole enää pakollinen",
  sv: "anropets innehåll behöver inte längre anges",
  en: "the request body is no longer required"
};
var mediaRemoved = (type) => ({
  fi: `mediatyyppi ${code(type)} on poistettu`,
  sv: `medietypen ${code(type)} har tagits bort`,
  en: `the media type ${code(type)} was removed`
});
var mediaChanged = (was, is) => ({
  fi: `mediatyyppi ${code(was)} → ${code(is)}`,
  sv: `medietyp ${code(was)} → ${code(is)}`,
  en: `media type ${code(was)} → ${code(is)}`
});
var mediaAdded = (type) => ({
  fi: `uusi mediatyyppi ${code(type)}`,
  sv: `ny medietyp ${code(type)}`,
  en: `new media type ${code(type)}`
});
var responseRemoved = (status) => ({
  fi: `vastaus ${code(status)} on poistettu`,
  sv: `svaret ${code(status)} har tagits bort`,
  en: `the response ${code(status)} was removed`
});
var responseAdded = (status) => ({
  fi: `uusi vastaus ${code(status)}`,
  sv: `nytt svar ${code(status)}`,
  en: `new response ${code(status)}`
});
var responseNarrowed = (was, is) => ({
  fi: `vastaus ${code(was)} on nyt ${code(is)}`,
  sv: `svaret ${code(was)} är nu ${code(is)}`,
  en: `the response ${code(was)} is now ${code(is)}`
});
var contentRemoved = (status) => ({
  fi: `vastauksessa ${code(status)} ei ole enää sisältöä`,
  sv: `svaret ${code(status)} har inte längre något innehåll`,
  en: `the response ${code(status)} no longer has a body`
});
var headerRemoved = (name) => ({
  fi: `vastauksen otsake ${code(name)} on poistettu`,
  sv: `svarshuvudet ${code(name)} har tagits bort`,
  en: `the response header ${code(name)} was removed`
});
var headerAdded = (name) => ({
  fi: `uusi vastauksen otsake ${code(name)}`,
  sv: `nytt svarshuvud ${code(name)}`,
  en: `new response header ${code(name)}`
});
var headerOptional = (name) => ({
  fi: `vastauksen otsake ${code(name)} ei ole enää aina mukana`,
  sv: `svarshuvudet ${code(name)} finns inte längre alltid med`,
  en: `the response header ${code(name)} is no longer always there`
});
var headerRequired = (name) => ({
  fi: `vastauksen otsake ${code(name)} on nyt aina mukana`,
  sv: `svarshuvudet ${code(name)} finns nu alltid med`,
  en: `the response header ${code(name)} is now always there`
});
var accessAsked = (what) => ({
  fi: `käyttö vaatii nyt tunnistautumisen: ${what}`,
  sv: `användningen kräver nu autentisering: ${what}`,
  en: `access is now asked for: ${what}`
});
var accessRemoved = (what, asked) => ({
  fi: `tunnistautumistapa ${what} ei enää riitä; nyt vaaditaan ${asked}`,
  sv: `autentiseringen ${what} räcker inte längre; nu krävs ${asked}`,
  en: `the way of authentication ${what} is no longer enough; now it takes ${asked}`
});
var accessAdded = {
  fi: "uusi tunnistautumistapa",
  sv: "nytt sätt att autentisera sig",
  en: "new way of authentication"
};
var schemeChanged = (name) => ({
  fi: `tunnistautumistavan ${code(name)} osoitteet ovat muuttuneet`,
  sv: `adresserna i autentiseringen ${code(name)} har ändrats`,
  en: `addresses of the way of authentication ${code(name)} have changed`
});
var accessFree = {
  fi: "käyttö ei enää vaadi tunnistautumista",
  sv: "användningen kräver inte längre autentisering",
  en: "access is no longer asked for"
};
var serverRemoved = (url) => ({
  fi: `palvelimen osoite ${code(url)} on poistettu`,
  sv: `serveradressen ${code(url)} har tagits bort`,
  en: `the server address ${code(url)} was removed`
});
var serverChanged = (was, is) => ({
  fi: `palvelimen osoite ${code(was)} on nyt ${code(is)}`,
  sv: `serveradressen ${code(was)} är nu ${code(is)}`,
  en: `the server address ${code(was)} is now ${code(is)}`
});
var serverAdded = (url) => ({
  fi: `uusi palvelimen osoite ${code(url)}`,
  sv: `ny serveradress ${code(url)}`,
  en: `new server address ${code(url)}`
});
var encodingChanged = {
  fi: "kenttien esitystapa (`encoding`) on muuttunut",
  sv: "fältens kodning (`encoding`) har ändrats",
  en: "the way in which the fields are written (`encoding`) has changed"
};

export {
  firstDifference,
  responseDirection,
  noteAt,
  httpDirections,
  operationRemoved,
  operationAdded,
  pathRenamed,
  pathNamed,
  operationDeprecated,
  operationKept,
  operationIdChanged,
  parameterRemoved,
  parameterAdded,
  parameterRequired,
  parameterStyle,
  parameterDeprecated,
  bodyRemoved,
  bodyAdded,
  bodyRequired,
  mediaRemoved,
  mediaChanged,
  mediaAdded,
  responseRemoved,
  responseAdded,
  responseNarrowed,
  contentRemoved,
  headerRemoved,
  headerAdded,
  headerOptional,
  headerRequired,
  accessAsked,
  accessRemoved,
  accessAdded,
  schemeChanged,
  accessFree,
  serverRemoved,
  serverChanged,
  serverAdded,
  encodingChanged
};
