/** What changed in an interface of messages, in words. */
import type { Text } from '../model.ts'
import { code } from './schema-words.ts'

/** Which way messages go, as those who use the interface see it. */
export const asyncDirections = {
  in: { fi: 'lähetettävä viesti', sv: 'meddelande som skickas', en: 'message that is sent' },
  out: { fi: 'saapuva viesti', sv: 'meddelande som tas emot', en: 'message that comes' },
} as const satisfies Record<'in' | 'out', Text>

export const channelRemoved: Text = {
  fi: 'kanava on poistettu',
  sv: 'kanalen har tagits bort',
  en: 'the channel was removed',
}
export const channelRenamed = (to: string): Text => ({
  fi: `kanavan osoite on nyt ${code(to)}`,
  sv: `kanalens adress är nu ${code(to)}`,
  en: `the address of the channel is now ${code(to)}`,
})
export const channelAdded: Text = { fi: 'uusi kanava', sv: 'ny kanal', en: 'new channel' }
export const channelNamed = (was: string, is: string): Text => ({
  fi: `osoitteen parametrin nimi on vaihtunut: ${code(was)} → ${code(is)}`,
  sv: `en parameter i adressen har fått ett nytt namn: ${code(was)} → ${code(is)}`,
  en: `a parameter of the address has another name: ${code(was)} → ${code(is)}`,
})
export const sendingRemoved: Text = {
  fi: 'kanavalle ei voi enää lähettää viestejä',
  sv: 'det går inte längre att skicka meddelanden till kanalen',
  en: 'messages can no longer be sent to the channel',
}
export const receivingRemoved: Text = {
  fi: 'kanavalta ei enää saa viestejä',
  sv: 'det kommer inte längre meddelanden från kanalen',
  en: 'messages no longer come from the channel',
}
export const sendingAdded: Text = {
  fi: 'kanavalle voi nyt lähettää viestejä',
  sv: 'det går nu att skicka meddelanden till kanalen',
  en: 'messages can now be sent to the channel',
}
export const receivingAdded: Text = {
  fi: 'kanavalta voi nyt saada viestejä',
  sv: 'det kan nu komma meddelanden från kanalen',
  en: 'messages can now come from the channel',
}
/** Of a message without a name only the kind is said. */
const messageNamed = (name: string): string => (name === '' ? '' : ` ${code(name)}`)
export const messageRemoved = (name: string): Text => ({
  fi: `viesti${messageNamed(name)} on poistettu`,
  sv: name === '' ? 'ett meddelande har tagits bort' : `meddelandet ${code(name)} har tagits bort`,
  en: name === '' ? 'a message was removed' : `the message ${code(name)} was removed`,
})
export const messageAdded = (name: string): Text => ({
  fi: `uusi viesti${messageNamed(name)}`,
  sv: `nytt meddelande${messageNamed(name)}`,
  en: `new message${messageNamed(name)}`,
})
export const headersRemoved: Text = {
  fi: 'viestin otsakkeita (`headers`) ei enää kuvata',
  sv: 'meddelandets huvuden (`headers`) beskrivs inte längre',
  en: 'the headers of the message (`headers`) are no longer described',
}
export const headersAdded: Text = {
  fi: 'viestin otsakkeet (`headers`) on nyt kuvattu',
  sv: 'meddelandets huvuden (`headers`) beskrivs nu',
  en: 'the headers of the message (`headers`) are now described',
}
export const changedFrom = (name: Text, was: string, is: string): Text => ({
  fi: `${name.fi} ${code(was)} → ${code(is)}`,
  sv: `${name.sv} ${code(was)} → ${code(is)}`,
  en: `${name.en} ${code(was)} → ${code(is)}`,
})
export const contentType: Text = { fi: 'sisällön tyyppi', sv: 'innehållstyp', en: 'content type' }
export const schemaFormat: Text = { fi: 'rakenteen kuvaustapa', sv: 'schemaformat', en: 'schema format' }
export const operationName: Text = { fi: 'toiminnon nimi', sv: 'operationens namn', en: 'name of the operation' }
export const bindingsChanged: Text = {
  fi: 'yhteyskäytännön asetukset (`bindings`) ovat muuttuneet',
  sv: 'protokollets inställningar (`bindings`) har ändrats',
  en: 'the settings of the protocol (`bindings`) have changed',
}
export const payloadOther: Text = {
  fi: 'viestin sisällön rakenne on muuttunut',
  sv: 'strukturen i meddelandets innehåll har ändrats',
  en: 'the structure of the payload has changed',
}
export const accessChanged = (was: string, is: string): Text => ({
  fi: `tunnistautuminen ${code(was)} → ${code(is)}`,
  sv: `autentisering ${code(was)} → ${code(is)}`,
  en: `authentication ${code(was)} → ${code(is)}`,
})
