import type { Publiccode } from '../artefact.ts'
import type { Text } from '../model.ts'
import { parseYaml, yamlFields } from '../syntax/yaml.ts'

const syntax = (line: number): Text => ({
  fi: `Tiedostossa publiccode.yml on syntaksivirhe rivillä ${line}.`,
  sv: `Filen publiccode.yml har ett syntaxfel på rad ${line}.`,
  en: `The file publiccode.yml has a mistake of syntax on line ${line}.`,
})

const duplicate = (key: string): Text => ({
  fi: `Avain ”${key}” on tiedostossa publiccode.yml kahdesti.`,
  sv: `Nyckeln ”${key}” finns två gånger i publiccode.yml.`,
  en: `The key "${key}" stands twice in publiccode.yml.`,
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

/** Reads publiccode.yml with positions. A mistake of syntax is its `problem`; what could be read is still there. */
export async function readPubliccode(path: string, text: string): Promise<Publiccode> {
  const reading = await parseYaml(text)
  const { fields, keys } = await yamlFields(reading)
  if (!reading.problem) return { path, problem: null, fields, keys }
  const { line, column, what, detail } = reading.problem
  const message =
    what === 'syntax' ? syntax(line) : what === 'duplicate' ? duplicate(detail) : what === 'deep' ? deep : several
  return { path, problem: { path, line, column, message }, fields, keys }
}
