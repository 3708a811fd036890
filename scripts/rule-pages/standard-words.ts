import type { Text } from '../../src/model.ts'
import type { Reason } from './coverage.ts'

/** The words of the page that lays rules beside recognised documents. Nothing here claims that a product fulfils one. */
export const standardWords = {
  standard: { fi: 'Lähde', sv: 'Källa', en: 'Standard' },
  clause: { fi: 'Kohta', sv: 'Punkt', en: 'Clause' },
  asks: { fi: 'Mitä se pyytää', sv: 'Vad den ber om', en: 'What it asks' },
  rules: { fi: 'Säännöt', sv: 'Regler', en: 'Rules' },
  all: { fi: 'Kohtia', sv: 'Punkter', en: 'Clauses' },
  covered: {
    fi: 'Kohdat, joita säännöt tarkistavat',
    sv: 'Punkter som reglerna granskar',
    en: 'Clauses that rules look at',
  },
  open: {
    fi: 'Kohdat, joita mikään sääntö ei tarkista',
    sv: 'Punkter som ingen regel granskar',
    en: 'Clauses that no rule looks at',
  },
  beyond: { fi: 'Mitä mikään tiedosto ei näytä', sv: 'Vad ingen fil kan visa', en: 'What no file can show' },
  documents: {
    fi: 'Kaikki lähteet kohdittain',
    sv: 'Alla källor punkt för punkt',
    en: 'All sources, clause by clause',
  },
  documentsLead: {
    fi: 'Tässä ovat kaikki asiakirjat, joihin sääntötiedostot viittaavat, omilla nimillään.',
    sv: 'Här är alla dokument som regelfilerna hänvisar till, under sina egna namn.',
    en: 'These are all documents that the rule files refer to, by their own names.',
  },
  source: { fi: 'Avaa lähde', sv: 'Öppna källan', en: 'Open the source' },
} as const satisfies Record<string, Text>

export const reasonWords: Readonly<Record<Reason, Text>> = {
  judgement: { fi: 'Vaatii ihmisen arvion', sv: 'Kräver en människas bedömning', en: 'Needs a person’s judgement' },
  tool: { fi: 'Kuuluu muille välineille', sv: 'Hör till andra verktyg', en: 'Belongs to other tools' },
  later: { fi: 'Sääntöä ei vielä ole', sv: 'Ännu ingen regel', en: 'No rule yet' },
}

/** What the page tells; `titles`: the standards that are gone through clause by clause. */
export const coverageLead = (titles: string): Text => ({
  fi: `Mihin säännöt nojaavat, ja mitä ne jättävät katsomatta. Kohta kohdalta on käyty läpi ${titles}. Sääntö katsoo aina vain osaa siitä, mitä kohta pyytää: se, että säännöt ovat kunnossa, ei tarkoita, että kohta täyttyy. Luvut on laskettu sääntötiedostoista.`,
  sv: `Vad reglerna bygger på och vad de lämnar ogranskat. Punkt för punkt har vi gått igenom ${titles}. En regel ser alltid bara på en del av det som en punkt ber om: att reglerna är i ordning betyder inte att punkten är uppfylld. Siffrorna är räknade ur regelfilerna.`,
  en: `What the rules rest on, and what they leave aside. Gone through clause by clause: ${titles}. A rule always looks at a part of what a clause asks: that the rules are in order does not mean that the clause is met. The figures are counted from the rule files.`,
})

/** `n rules rest on m clauses; k clauses have none`, as whole sentences. */
export const coverageCounts = (n: { rules: number; covered: number; open: number }): Text => ({
  fi: `${n.rules} sääntöä nojaa ${n.covered} kohtaan. ${n.open} kohtaa ei tarkista mikään sääntö.`,
  sv: `${n.rules} regler bygger på ${n.covered} punkter. ${n.open} punkter granskas inte av någon regel.`,
  en: `${n.rules} rules rest on ${n.covered} clauses. No rule looks at ${n.open} clauses.`,
})

export const partlyRead: Text = {
  fi: 'Luvut koskevat niitä kohtia, jotka olemme lukeneet, eivät kaikkia.',
  sv: 'Siffrorna gäller de punkter som vi har läst, inte alla.',
  en: 'The figures are of the clauses that we read, not of all.',
}

/** How many rules rest on how many clauses of a document. */
export const restOn = (rules: number, clauses: number): Text => ({
  fi: `${rules === 1 ? 'Yksi sääntö' : `${rules} sääntöä`} nojaa ${clauses === 1 ? 'yhteen kohtaan' : `${clauses} kohtaan`}.`,
  sv: `${rules === 1 ? 'En regel' : `${rules} regler`} bygger på ${clauses === 1 ? 'en punkt' : `${clauses} punkter`}.`,
  en: `${rules === 1 ? 'One rule rests' : `${rules} rules rest`} on ${clauses === 1 ? 'one clause' : `${clauses} clauses`}.`,
})

export const beyondLead: Text = {
  fi: 'Nämä omistajat tietävät itse. Ne voi kirjata asetusten kohtaan `declared`, jolloin ne näkyvät raportissa omistajien omana tietona.',
  sv: 'Det här vet ägarna själva. De kan skriva det under `declared` i inställningarna, så syns det i rapporten som ägarnas egen uppgift.',
  en: 'The owners know this themselves. They may state it under `declared` in the settings, and the report shows it as their own statement.',
}
