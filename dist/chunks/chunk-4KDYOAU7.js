import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/shared-address.ts
var roles = new Set(
  `tuki asiakastuki palvelu palvelut palvelupiste asiakaspalvelu helpdesk support info palaute feedback kirjaamo registrator
registratorn registry kirjasto bibliotek tietoturva tietosuoja security sakerhet säkerhet datasakerhet dataskydd cert abuse
tiimi team kehitys kehittajat kehittäjät kehitystiimi utveckling developers developer dev opensource avoinkoodi oppenkallkod
ospo avoindata opendata rajapinnat rajapinta api apis tekniikka yllapito ylläpito forvaltning förvaltning admin administration
toimisto kansliet kanslia office kontakt contact yhteys yhteydet stod stöd servicedesk digi digipalvelut digitaliset tietohallinto
it ict gis paikkatieto kartta kartat karttapalvelu webmaster postmaster hello posti mail ohjausryhma ohjausryhmä styrgrupp
tuotehallinta tuote tuotteet produkt product hanke projekti project projekt verkosto community yhteiso yhteisö koordinaattori
maintainer maintainers devs open source oss code github software service web tech digital`.split(/\s+/u).filter((word) => word !== "")
);
var parts = (mail) => (mail.slice(0, 100).toLowerCase().split("@")[0] ?? "").split(/[._+-]/u).filter((part) => part !== "");
var isSharedAddress = (mail) => parts(mail).some((part) => roles.has(part));
var isPersonsAddress = (mail) => new RegExp("^\\p{L}{2,30}(?:-\\p{L}{2,30})?\\.(?:\\p{L}\\.)?\\p{L}{2,30}(?:-\\p{L}{2,30})?@", "u").test(mail.slice(0, 200)) && !isSharedAddress(mail);

export {
  isSharedAddress,
  isPersonsAddress
};
