import type { Api } from '../api/client.ts'
import { placeOf } from '../api/place.ts'

const filesAPage = 100
const mostPages = 10

/**
 * The paths that a pull request changes, as the server has it; the first thousand. `repository`: `owner/name`. Throws
 * what the server refuses.
 */
export async function filesOfRequest(api: Api, repository: string, number: number): Promise<ReadonlySet<string>> {
  const paths = new Set<string>()
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request<readonly { filename?: string }[]>(
      'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
      { ...placeOf(repository), pull_number: number, per_page: filesAPage, page },
    )
    for (const { filename } of data) if (filename) paths.add(filename)
    if (data.length < filesAPage) return paths
  }
  return paths
}
