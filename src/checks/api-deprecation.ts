import type { Part } from '../description.ts'
import { at, placeOf, textAt } from '../interfaces/parts.ts'
import { type Selected, selectFrom, wholeOf } from '../interfaces/selection.ts'
import { datesIn } from '../inventory/dates.ts'
import type { Text } from '../model.ts'
import type { Check, Problem } from '../report.ts'
import { type OpenedApi, openedApis, placesOfMany } from './own-apis.ts'
import { code, inAll, joined, some } from './phrases.ts'

export type Options = Readonly<Record<string, never>>

/** So many operations are told one by one. */
const most = 10
const longest = 5000

/** Where users turn instead, in the words of fi, sv, en, da and nl; or that there is nothing instead. */
const replacement =
  /\buse (?!(?:this|it|case|cases|of|for|to|with|by)\b)|\binstead\b|replac|supersed|succe(?:eded|ssor)|in favou?r of|\bmigrat|\bmoved? to\b|alternative|\bsee\b|please (?:call|switch)|korva|käytä|käyttää|sijaan|sijasta|siirry|uusi (?:toiminto|rajapinta|versio)|ersätt|använd|i stället|istället|flytta|erstat|brug i stedet|vervang|gebruik|in plaats van|no longer (?:needed|supported)|no (?:replacement|successor)|ei (?:korvaa|seuraaj)|ingen (?:ersätt|efterföljare)/iu
const link = /https?:\/\/|\]\(|(?:^|[\s`"'(])\/[\w{][^\s]{2,}|\b(?:GET|POST|PUT|PATCH|DELETE)\s+\//u
const sunsetHeader = /\bsunset header\b/iu
const isMonth =
  /\b20\d\d[-/.]\d{1,2}\b|\b(?:0?[1-9]|1[0-2])[/.]20\d\d\b|\bin (?:early |late )?20\d\d\b|\bvuonna 20\d\d\b|\bår(?:et)? 20\d\d\b/iu

const aboutTheEnd =
  /deprecat|sunset|retire|remov|obsolete|poistu|poiste|vanhentu|käytöstä|utfas|avveckl|tas bort|föråldra|udfas|vervalt|uitgefaseerd/iu

/** What the description says of its end as a whole: paragraphs of its own text. */
function generalNote({ bundle }: OpenedApi): string {
  const text = textAt(at(wholeOf(bundle).part, 'info')?.value, 'description') ?? ''
  return text
    .slice(0, 100_000)
    .split(/\n{2,}/u)
    .filter((paragraph) => aboutTheEnd.test(paragraph))
    .join('\n')
    .slice(0, longest)
}

const hasDate = (text: string): boolean => isMonth.test(text) || datesIn(text).length > 0 || sunsetHeader.test(text)
const hasReplacement = (text: string, ids: ReadonlySet<string>): boolean =>
  replacement.test(text) || link.test(text) || (text.match(/\w{4,80}/gu) ?? []).some((word) => ids.has(word))

interface Lack {
  one: Selected
  date: boolean
  replacement: boolean
}

function lacksOf(api: OpenedApi, all: readonly Selected[]): readonly Lack[] {
  const general = generalNote(api)
  const [hasGeneralDate, hasGeneralReplacement] = [hasDate(general), hasReplacement(general, new Set())]
  const ids = selectFrom(api.bundle, 'operations').map(({ part }) => textAt(part.value, 'operationId'))
  return all
    .map((one) => {
      const note = String(one.given.note).slice(0, longest)
      const others = new Set(ids.filter((id): id is string => id !== null))
      others.delete(textAt(one.part.value, 'operationId') ?? '')
      return {
        one,
        date: !(hasGeneralDate || hasDate(note)),
        replacement: !(hasGeneralReplacement || hasReplacement(note, others)),
      }
    })
    .filter(({ date, replacement: none }) => date || none)
}

const what = ({ date, replacement: none }: Pick<Lack, 'date' | 'replacement'>): Text =>
  date && none
    ? {
        fi: 'milloin se poistuu ja mikä sen korvaa',
        sv: 'när den tas bort och vad som ersätter den',
        en: 'when it goes and what replaces it',
      }
    : date
      ? { fi: 'milloin se poistuu', sv: 'när den tas bort', en: 'when it goes' }
      : { fi: 'mikä sen korvaa', sv: 'vad som ersätter den', en: 'what replaces it' }

function untold({ one, ...lack }: Lack): Text {
  const open = what(lack)
  return {
    fi: `Toiminto ${code(one.name)} on merkitty poistuvaksi (${code('deprecated')}), mutta kuvaus ei kerro, ${open.fi}.`,
    sv: `Operationen ${code(one.name)} är märkt att tas bort (${code('deprecated')}), men beskrivningen berättar inte ${open.sv}.`,
    en: `The operation ${code(one.name)} is marked as ${code('deprecated')}, but the description does not tell ${open.en}.`,
  }
}

function severalUntold(path: string, lacks: readonly Lack[]): Text {
  const list = inAll((language) =>
    some(
      lacks.map(({ one }) => code(one.name)),
      language,
      5,
    ),
  )
  return {
    fi: `Rajapintakuvauksessa ${code(path)} on ${lacks.length} poistuvaa toimintoa, joista se ei kerro, milloin ne poistuvat tai mikä ne korvaa: ${list.fi}.`,
    sv: `I gränssnittsbeskrivningen ${code(path)} finns ${lacks.length} operationer som ska tas bort utan att den berättar när eller vad som ersätter dem: ${list.sv}.`,
    en: `The API description ${code(path)} has ${lacks.length} deprecated operations of which it does not tell when they go or what replaces them: ${list.en}.`,
  }
}

const howTo: Text = {
  fi: 'Kirjoita se toiminnon kuvaukseen, esimerkiksi ”Poistuu 31.12.2027. Käytä toimintoa `GET /v2/lights`.”',
  sv: 'Skriv det i operationens beskrivning, till exempel ”Tas bort 31.12.2027. Använd `GET /v2/lights`.”',
  en: 'Write it into the description of the operation, for example "Removed on 2027-12-31. Use `GET /v2/lights`."',
}

function problemsOf(api: OpenedApi, all: readonly Selected[]): readonly Problem[] {
  const lacks = lacksOf(api, all)
  const place = ({ file, steps }: Part) => file.place([...steps, 'deprecated'], 'key')
  if (lacks.length <= most)
    return lacks.map((lack) => ({
      message: joined([untold(lack), howTo]),
      location: place(lack.one.part),
      key: lack.one.name,
      parts: [lack.one.name],
    }))
  const parts = lacks.map(({ one }) => one.name)
  const opened = lacks.map(({ one }) => one.part)
  const message = joined([severalUntold(api.api.path, lacks), howTo])
  return [{ message, ...placesOfMany(api, opened, place), key: parts.join(' '), parts }]
}

const none: Text = {
  fi: 'Rajapintakuvauksissa ei ole poistuviksi merkittyjä toimintoja.',
  sv: 'I gränssnittsbeskrivningarna finns inga operationer som är märkta att tas bort.',
  en: 'No operation in the API descriptions is marked as deprecated.',
}

/** Does each deprecated operation tell when it goes and what replaces it? */
export default {
  async judge({ inventory }) {
    const own = await openedApis(inventory, ['openapi'])
    if ('answer' in own) return own.answer
    const all = own.apis.map((api) => ({ api, deprecated: selectFrom(api.bundle, 'deprecated-operations') }))
    const problems = all.flatMap(({ api, deprecated }) => problemsOf(api, deprecated))
    if (problems.length > 0) return { problems }
    const [first] = all.flatMap(({ deprecated }) => deprecated)
    return first ? { passed: [placeOf(first.part)] } : { notApplicable: none }
  },
} satisfies Check<Options>
