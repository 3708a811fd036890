/** The rows that the open-product model wants in a plan, by concept, or by words where the vocabulary has no concept. */
import data from '../src/generated/public-bodies.json' with { type: 'json' }

export interface Row {
  name: string
  /** A concept of the vocabulary, or words that its label is known by in Finnish or Swedish. */
  named: string | RegExp
}

const row = (name: string, named: Row['named']): Row => ({ name, named })

/** What both plans have. */
const common: readonly Row[] = [
  row('the versions of the plan', /^(?:versiot|versioner)/iu),
  row('an introduction', 'purpose'),
  row('how the plan is updated', 'update'),
  row('basic information', 'basics'),
  row('the place of distribution', 'distribution'),
  row('the identifier at that place', /tunniste|beteckning/iu),
  row('the channels', /kanava|kanaler/iu),
  row('roles', 'roles'),
  row('owners', 'owner'),
  row('the community', 'community'),
  row('the steering group', 'steering'),
  row('the product manager', 'product_manager'),
  row('the guardian of openness and quality', 'openness'),
  row('who keeps the place of distribution', /jakelupaikan ylläpitäjä|distributionsplatsen/iu),
  row('the life cycle', 'lifecycle'),
  row('meetings', 'meetings'),
  row('the plan of releases', 'roadmap'),
  row('change requests', 'change'),
  row('the analysis of changes', /arviointi|bedömning/iu),
  row('decisions on changes', /muutospäätös|beslut om ändringar/iu),
  row('the implementation of changes', /toteutus|genomförande/iu),
  row('versioning', 'version'),
  row('the acceptance of a version', /version hyväksyminen|godkännande av version/iu),
  row('urgent fixes', 'hotfix'),
  row('decision-making', 'decision'),
  row('disagreements', 'conflict'),
  row('end of use', 'endoflife'),
  row('funding', 'funding'),
  row('the sharing of costs', 'funding_sharing'),
  row('the cost of adoption', 'funding_adoption'),
  row('the cost of taking part', 'funding_participation'),
  row('what a newcomer pays', /uuden organisaation|ny organisation/iu),
  row('the cost of upkeep', /ylläpi|underhåll/iu),
  row('the cost of the place of distribution', /^(?:jakelupaikka|dokumentaation jakelupaikka|distributionsplats)/iu),
  row('joining', 'joining'),
  row('documents', 'docs'),
  row('the functional description', /toiminnallinen kuvaus|funktionsbeskrivning/iu),
  row('the technical description', /tekninen kuvaus|teknisk beskrivning/iu),
  row('the description of data', /tietokannan kuvaus|tietosisällön kuvaus|datainnehållet/iu),
  row('the tasks of each role', /roolien tehtävät|rollernas uppgifter/iu),
]

/** Chapter 1.2 of the model: software. */
export const rowsOfSoftwarePlan: readonly Row[] = [
  ...common,
  row('the mode of distribution and installation', /jakelutapa ja asennustapa/iu),
  row('the project of the first version', /^hanke, jossa/iu),
  row('the schedule of the first version', /aikataulu/iu),
  row('the buyer', /^tilaaja/iu),
  row('who built the first version', /toteuttaja/iu),
  row('public funders', /julkinen rahoittaja/iu),
  row('private funders', /yksityiset rahoittajat/iu),
  row('the organisations that use it', /käyttävät organisaatiot/iu),
  row('the manager of the community', /^yhteisöpäällikkö$/iu),
  row('the manager of quality', 'quality'),
  row('the chief architect', /pääarkkitehti/iu),
  row('the integrator', 'integrator'),
  row('help with adoption', 'support'),
  row('who customises', 'customiser'),
  row('the meetings of the community', /verkoston kokoukset/iu),
  row('the work of the developers', /kehittäjäyhteisön työ/iu),
  row('the principle of development', /kehittämisen periaate/iu),
  row('communication', 'comms'),
  row('a year clock', /vuosikello/iu),
  row('the openness of the code', /koodin avoimuus/iu),
  row('the cost of each role', /tuotepäällikön työ/iu),
  row('the cost of the guardian', /edunvalvojan työ/iu),
  row('the cost of the integrator', /^integraattori$/iu),
  row('the cost of new features', 'funding_features'),
  row('the cost of a new base version', /uusi perusversio/iu),
  row('the user guide', /käyttöohje/iu),
  row('the installation guide', /asennusohje/iu),
  row('the work instruction for the service', /työohje/iu),
  row('who keeps the metadata', /kuvaustiedot/iu),
  row('who keeps the code', /lähdekoodi/iu),
  row('who keeps the documents', /asiakirjat jakelupaikassa/iu),
  row('why there is a plan', /miksi/iu),
  row('the actors and their relations', /toimijat/iu),
]

/** Chapter 1.3 of the model: interfaces. */
export const rowsOfInterfacePlan: readonly Row[] = [
  ...common,
  row('the latest version and its approval', /versio ja hyväksymispäivä|version och datum för godkännande/iu),
  row('who took part in the specification', /määrittelyyn osallistuneet|funktionella specifikationen/iu),
  row('the coordinating organisation', /koordinoiva|samordnande/iu),
  row('who wrote the technical specification', /teknisen määrittelyn tekijä|tekniska specifikationen/iu),
  row('the funder of the first implementation', /toteutuksen rahoittaja|första genomförandet/iu),
  row('the software that implements it', 'implementations'),
  row('the cost of changes in that software', /muutokset rajapintaa noudattaviin|ändringar i programvaror/iu),
  row('the cost of supervising quality', /valvojan työ|kvalitetsansvarigas arbete/iu),
  row('the guide for adoption', /käyttöönoton ja käytön ohje|anvisning för ibruktagning/iu),
  row('the documents of the project', /hankkeen asiakirjat|projektdokument/iu),
  row('who stores the documents', /tallentaminen|lagra/iu),
  row('who checks the quality of the documents', /laadun varmistaminen|säkra dokumentationens/iu),
]

interface Body {
  fi: string
  sv?: string
  kind?: string
}

/** Names of Finnish municipalities with the word that says what they are: an example is about none of them. */
export const bodies: readonly string[] = (
  data as { municipalities: readonly (Body & { genitive: string })[] }
).municipalities.flatMap(({ genitive, sv }) => [
  `${genitive} kunta`,
  `${genitive} kaupunki`,
  ...(sv ? [`${sv} kommun`, `${sv} stad`] : []),
])
