/** Abbreviations after which a full stop ends no sentence. */
const abbreviation =
  /(?:\b(?:e\.g|i\.e|etc|esim|mm|ks|ml|t\.ex|bl\.a|d\.v\.s|nr|no|vs|kap|n|jne|ym|o\.s\.v)|(?<![\p{L}\p{N}])\p{L})\.$/iu

/** The sentences of a passage on one line. */
export function sentences(passage: string): readonly string[] {
  const parts = passage.split(/(?<=[.!?])\s+(?=[\p{Lu}\p{N}“"'(*])/u)
  const whole: string[] = []
  for (const part of parts) {
    const last = whole.at(-1)
    if (last !== undefined && abbreviation.test(last)) whole[whole.length - 1] = `${last} ${part}`
    else whole.push(part)
  }
  return whole
}

/** Words of two letters or digits and more. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0
