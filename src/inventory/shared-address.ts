/** Mail addresses of a team or an office, as against those of one person. */

/** Words of the part before the at sign that name an office, a service or a team. */
const roles = new Set(
  `tuki asiakastuki palvelu palvelut palvelupiste asiakaspalvelu helpdesk support info palaute feedback kirjaamo registrator
registratorn registry kirjasto bibliotek tietoturva tietosuoja security sakerhet säkerhet datasakerhet dataskydd cert abuse
tiimi team kehitys kehittajat kehittäjät kehitystiimi utveckling developers developer dev opensource avoinkoodi oppenkallkod
ospo avoindata opendata rajapinnat rajapinta api apis tekniikka yllapito ylläpito forvaltning förvaltning admin administration
toimisto kansliet kanslia office kontakt contact yhteys yhteydet stod stöd servicedesk digi digipalvelut digitaliset tietohallinto
it ict gis paikkatieto kartta kartat karttapalvelu webmaster postmaster hello posti mail ohjausryhma ohjausryhmä styrgrupp
tuotehallinta tuote tuotteet produkt product hanke projekti project projekt verkosto community yhteiso yhteisö koordinaattori
maintainer maintainers devs open source oss code github software service web tech digital`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

const parts = (mail: string): readonly string[] =>
  (mail.slice(0, 100).toLowerCase().split('@')[0] ?? '').split(/[._+-]/u).filter((part) => part !== '')

/** Does a mail address name an office, a service or a team: `tuki@`, `palvelukartta-tuki@`? Where nothing says so: no. */
export const isSharedAddress = (mail: string): boolean => parts(mail).some((part) => roles.has(part))

/** Does it look like that of one person: `matti.meikalainen@`? */
export const isPersonsAddress = (mail: string): boolean =>
  /^\p{L}{2,30}(?:-\p{L}{2,30})?\.(?:\p{L}\.)?\p{L}{2,30}(?:-\p{L}{2,30})?@/u.test(mail.slice(0, 200)) &&
  !isSharedAddress(mail)
