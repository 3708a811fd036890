import type { Publiccode } from '../artefact.ts'
import type { ParsedFile } from '../description.ts'
import type { Location, Text } from '../model.ts'
import { parseYaml, type YamlReading, yamlFields } from '../syntax/yaml.ts'
import { Swollen, yamlFile } from '../syntax/yaml-file.ts'

const syntax = (line: number): Text => ({
  fi: `Tiedostossa publiccode.yml on syntaksivirhe rivillä ${line}. Korjaa rivi.`,
  sv: `Filen publiccode.yml har ett syntaxfel på rad ${line}. Rätta raden.`,
  en: `The file publiccode.yml has a syntax error on line ${line}. Correct the line.`,
})

const duplicate = (key: string): Text => ({
  fi: `Avain ”${key}” on tiedostossa publiccode.yml kahdesti. Poista toinen.`,
  sv: `Nyckeln ”${key}” finns två gånger i publiccode.yml. Ta bort den ena.`,
  en: `The key "${key}" stands twice in publiccode.yml. Remove one of them.`,
})

const deep: Text = {
  fi: 'Tiedostossa publiccode.yml on niin monta sisäkkäistä tasoa, ettei sitä lueta.',
  sv: 'Filen publiccode.yml har så många nivåer inuti varandra att den inte läses.',
  en: 'The file publiccode.yml is nested so deeply that it is not read.',
}

const several: Text = {
  fi: 'Tiedostossa publiccode.yml on useita YAML-asiakirjoja; niitä kuuluu olla yksi.',
  sv: 'Filen publiccode.yml innehåller flera YAML-dokument; det ska vara ett.',
  en: 'The file publiccode.yml holds several YAML documents; one is expected.',
}

const swollen: Text = {
  fi: 'Tiedosto publiccode.yml paisuu viittauksineen (`*nimi`) niin suureksi, ettei sitä lueta. Kirjoita tiedot auki ilman viittauksia.',
  sv: 'Filen publiccode.yml blir med sina hänvisningar (`*namn`) så stor att den inte läses. Skriv ut uppgifterna utan hänvisningar.',
  en: 'With its references (`*name`) the file publiccode.yml becomes so large that it is not read. Write its details out without references.',
}

type Problem = Location & { message: Text }

function problemOf(path: string, { problem }: YamlReading): Problem | null {
  if (!problem) return null
  const { line, column, what, detail } = problem
  const message =
    what === 'syntax' ? syntax(line) : what === 'duplicate' ? duplicate(detail) : what === 'deep' ? deep : several
  return { path, line, column, message }
}

async function dataOf(path: string, reading: YamlReading): Promise<ParsedFile | Problem> {
  try {
    return await yamlFile(path, reading)
  } catch (error) {
    if (!(error instanceof Swollen)) throw error
    return { path, line: 1, column: 1, message: swollen }
  }
}

/** Reads publiccode.yml with positions. A mistake of syntax is its `problem`; what could be read is still there. */
export async function readPubliccode(path: string, text: string): Promise<Publiccode> {
  const reading = await parseYaml(text, { merge: true })
  const { fields, keys } = await yamlFields(reading)
  const problem = problemOf(path, reading)
  if (problem) return { path, problem, fields, keys, data: null }
  const data = await dataOf(path, reading)
  if ('message' in data) return { path, problem: data, fields, keys, data: null }
  return { path, problem: null, fields, keys, data }
}
