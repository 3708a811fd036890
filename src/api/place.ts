/** How the routes of the API name a repository. */
export interface Place {
  owner: string
  repo: string
}

/** `owner/name` in the two parts that the routes ask for; '' for a part that is not there. */
export function placeOf(name: string): Place {
  const [owner = '', repo = ''] = name.split('/')
  return { owner, repo }
}
