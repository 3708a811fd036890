/** Is the text of a licence among those that can be written as a file? `id`: an SPDX identifier. */
export async function hasLicenceText(id: string): Promise<boolean> {
  const { default: data } = await import('../generated/licence-originals.json', { with: { type: 'json' } })
  return Object.hasOwn(data.ids, id)
}
