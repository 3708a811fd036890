import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/inventory/natural-language.ts'
import { finnishPlan, interfacePlan, swedishPlan } from './plans.ts'

const english = `This plan tells how the map service is governed. The steering group decides on the roadmap and the budget. We meet
four times a year, and the minutes are published in the repository.`
const danish =
  'Styregruppen beslutter, hvad der skal udvikles, og den mødes fire gange om året. Løsningen er ejet af kommunerne.'
const dutch =
  'De stuurgroep beslist over de routekaart en het budget. Het product is van de gemeenten en wordt door hen betaald.'
const german =
  'Der Lenkungskreis entscheidet über die Planung und das Budget. Die Software wird von den Kommunen bezahlt und ist frei.'
const french =
  "Le comité décide de la feuille de route et du budget. Le logiciel est la propriété des communes qui l'utilisent pour leurs services."

describe('the language of a text', () => {
  it.each([
    ['fi', finnishPlan],
    ['fi', interfacePlan],
    ['sv', swedishPlan],
    ['en', english],
    ['da', danish],
    ['nl', dutch],
    ['de', german],
    ['fr', french],
  ])('is %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  it('is not known where too little of it tells', () => {
    for (const text of ['', 'Kartta', '1.2.3', 'npm install && npm run build', '🚲🗺️'])
      expect(languageOf(text), text).toBeNull()
  })

  it('is found for any text without throwing, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
        expect(languageOf(text)).toBe(languageOf(text))
      }),
    )
  })
})
