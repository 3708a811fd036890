/** Toimipisteen aukiolo yhtenä päivänä: poikkeus korvaa tavallisen ajan. Päivä on muotoa `2026-12-24`, viikonpäivä 1–7. */
export function aukiolo({ tavallinen, poikkeukset }, paiva, viikonpaiva) {
  return poikkeukset[paiva] ?? tavallinen[viikonpaiva] ?? 'suljettu'
}

const kirjasto = {
  tavallinen: { 1: '10–18', 2: '10–18', 3: '10–18', 4: '10–18', 5: '10–16' },
  poikkeukset: { '2026-12-24': 'suljettu' },
}

console.log(`Kirjasto jouluaattona: ${aukiolo(kirjasto, '2026-12-24', 4)}`)
