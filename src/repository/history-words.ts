import type { Text } from '../model.ts'

/** A shallow clone knows no dates, and how to get them. */
export const shallowHistory: Text = {
  fi: 'Kloonissa on vain osa historiasta (shallow clone), joten en tiedä, milloin tiedostoja on viimeksi muutettu. Hae koko historia: git fetch --unshallow (GitHub Actionsissa actions/checkout, fetch-depth: 0).',
  sv: 'Klonen innehåller bara en del av historiken (shallow clone), så jag vet inte när filerna senast ändrades. Hämta hela historiken: git fetch --unshallow (i GitHub Actions: actions/checkout, fetch-depth: 0).',
  en: 'The clone holds only a part of the history (shallow clone), so I do not know when files last changed. Fetch all of it: git fetch --unshallow (in GitHub Actions: actions/checkout, fetch-depth: 0).',
}

/** git's words why it could not read the commits of a change. */
export const unreadableMessages = (words: string): Text => ({
  fi: `git ei voinut lukea muutoksen committeja (”${words}”). Hae koko historia: git fetch --unshallow (GitHub Actionsissa actions/checkout, fetch-depth: 0).`,
  sv: `git kunde inte läsa ändringens incheckningar (”${words}”). Hämta hela historiken: git fetch --unshallow (i GitHub Actions: actions/checkout, fetch-depth: 0).`,
  en: `git could not read the commits of the change ("${words}"). Fetch the whole history: git fetch --unshallow (in GitHub Actions: actions/checkout, fetch-depth: 0).`,
})

/** git's words why it could not read the history. */
export const unreadableHistory = (words: string): Text => ({
  fi: `git ei voinut lukea historiaa (”${words}”), joten en tiedä, milloin tiedostoja on viimeksi muutettu. Hae koko historia: git fetch --refetch --no-filter.`,
  sv: `git kunde inte läsa historiken (”${words}”), så jag vet inte när filerna senast ändrades. Hämta hela historiken: git fetch --refetch --no-filter.`,
  en: `git could not read the history ("${words}"), so I do not know when files last changed. Fetch all of it: git fetch --refetch --no-filter.`,
})
