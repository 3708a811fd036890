import { code } from '../interfaces/quoted.ts'
import type { Text } from '../model.ts'

/** What is said of changes in Protocol Buffers. */

export const packageRenamed = (from: string, to: string): Text => ({
  fi: `paketti ${code(from)} on nyt nimeltään ${code(to)}`,
  sv: `paketet ${code(from)} heter nu ${code(to)}`,
  en: `package ${code(from)} is now called ${code(to)}`,
})

/** A field or value is gone. `reserved`: its number may not be given to another one. */
export const numberRemoved = (thing: 'field' | 'value', number: number, reserved: boolean): Text => {
  const [fi, sv] = thing === 'field' ? ['kenttä', 'fältet'] : ['arvo', 'värdet']
  return reserved
    ? { fi: `${fi} on poistettu`, sv: `${sv} är borttaget`, en: `${thing} removed` }
    : {
        fi: `${fi} on poistettu eikä sen numeroa ${number} ole varattu (\`reserved\`)`,
        sv: `${sv} är borttaget och dess nummer ${number} är inte reserverat (\`reserved\`)`,
        en: `${thing} removed and its number ${number} not reserved`,
      }
}

export const numberChanged = (from: number, to: number): Text => ({
  fi: `numero oli ${from} ja on nyt ${to}`,
  sv: `numret var ${from} och är nu ${to}`,
  en: `number changed from ${from} to ${to}`,
})

export const numberReused = (number: number, from: string, to: string): Text => ({
  fi: `numero ${number} oli kentällä ${code(from)} ja on nyt toisella kentällä, ${code(to)}`,
  sv: `numret ${number} hörde till fältet ${code(from)} och hör nu till ett annat, ${code(to)}`,
  en: `number ${number} belonged to the field ${code(from)} and now belongs to another, ${code(to)}`,
})

export const manyNow = (many: boolean): Text =>
  many
    ? {
        fi: 'oli yksittäinen ja on nyt toistuva',
        sv: 'var enkelt och är nu upprepat',
        en: 'was single and is now repeated',
      }
    : {
        fi: 'oli toistuva ja on nyt yksittäinen',
        sv: 'var upprepat och är nu enkelt',
        en: 'was repeated and is now single',
      }

export const requiredNoMore: Text = {
  fi: 'ei ole enää pakollinen (`required`)',
  sv: 'är inte längre obligatoriskt (`required`)',
  en: 'is no longer required',
}

export const presenceChanged = (explicit: boolean): Text =>
  explicit
    ? {
        fi: 'kentästä näkee nyt, onko sille annettu arvo (`optional`)',
        sv: 'det syns nu om fältet har fått ett värde (`optional`)',
        en: 'it can now be seen whether the field was set (`optional`)',
      }
    : {
        fi: 'kentästä ei enää näe, onko sille annettu arvo (`optional`)',
        sv: 'det syns inte längre om fältet har fått ett värde (`optional`)',
        en: 'it can no longer be seen whether the field was set (`optional`)',
      }

export const intoOneof = (name: string): Text => ({
  fi: `siirretty vaihtoehdoksi ryhmään ${code(name)} (\`oneof\`)`,
  sv: `flyttat in i gruppen av alternativ ${code(name)} (\`oneof\`)`,
  en: `moved into the oneof ${code(name)}`,
})

export const outOfOneof = (name: string): Text => ({
  fi: `ei ole enää vaihtoehtona ryhmässä ${code(name)} (\`oneof\`)`,
  sv: `hör inte längre till gruppen av alternativ ${code(name)} (\`oneof\`)`,
  en: `moved out of the oneof ${code(name)}`,
})

export const oneofRenamed = (from: string, to: string): Text => ({
  fi: `vaihtoehtojen ryhmä ${code(from)} on nyt nimeltään ${code(to)} (\`oneof\`)`,
  sv: `gruppen av alternativ ${code(from)} heter nu ${code(to)} (\`oneof\`)`,
  en: `oneof ${code(from)} is now called ${code(to)}`,
})

export const jsonNameChanged = (from: string, to: string): Text => ({
  fi: `nimi JSON-muodossa oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `namnet i JSON var ${code(from)} och är nu ${code(to)}`,
  en: `name in JSON changed from ${code(from)} to ${code(to)}`,
})

const none: Text = { fi: 'ei mitään', sv: 'inget', en: 'none' }

export const defaultChanged = (from: string | null, to: string | null): Text => ({
  fi: `oletusarvo oli ${from === null ? none.fi : code(from)} ja on nyt ${to === null ? none.fi : code(to)}`,
  sv: `standardvärdet var ${from === null ? none.sv : code(from)} och är nu ${to === null ? none.sv : code(to)}`,
  en: `default changed from ${from === null ? none.en : code(from)} to ${to === null ? none.en : code(to)}`,
})

const roles = {
  input: { fi: 'pyynnön', sv: 'begäran', en: 'request' },
  output: { fi: 'vastauksen', sv: 'svaret', en: 'response' },
} as const

export const methodTypeChanged = (role: keyof typeof roles, from: string, to: string): Text => ({
  fi: `${roles[role].fi} tyyppi oli ${code(from)} ja on nyt ${code(to)}`,
  sv: `typen för ${roles[role].sv} var ${code(from)} och är nu ${code(to)}`,
  en: `${roles[role].en} type changed from ${code(from)} to ${code(to)}`,
})

export const streamingChanged = (role: keyof typeof roles, streams: boolean): Text => {
  const who =
    role === 'input' ? { fi: 'pyyntö', sv: 'begäran', en: 'request' } : { fi: 'vastaus', sv: 'svaret', en: 'response' }
  return streams
    ? {
        fi: `${who.fi} oli yksi viesti ja on nyt viestien virta (\`stream\`)`,
        sv: `${who.sv} var ett meddelande och är nu en ström (\`stream\`)`,
        en: `${who.en} was one message and is now a stream`,
      }
    : {
        fi: `${who.fi} oli viestien virta (\`stream\`) ja on nyt yksi viesti`,
        sv: `${who.sv} var en ström (\`stream\`) och är nu ett meddelande`,
        en: `${who.en} was a stream and is now one message`,
      }
}
