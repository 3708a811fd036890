import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  AuthorError
} from "./chunk-U3PU34IZ.js";

// src/repository/links.ts
import { lstatSync } from "node:fs";
import { join } from "node:path";
var isLink = (path) => ({
  fi: `${path} on symbolinen linkki. En kirjoita linkin kautta; korvaa se tavallisella tiedostolla tai kansiolla.`,
  sv: `${path} är en symbolisk länk. Jag skriver inte genom en länk; ersätt den med en vanlig fil eller mapp.`,
  en: `${path} is a symbolic link. I do not write through a link; replace it by an ordinary file or folder.`
});
function refuseLinks(top, path) {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  parts.forEach((_, index) => {
    const part = parts.slice(0, index + 1).join("/");
    if (lstatSync(join(top, part), { throwIfNoEntry: false })?.isSymbolicLink())
      throw new AuthorError(isLink(part), { path: part });
  });
}

export {
  refuseLinks
};
