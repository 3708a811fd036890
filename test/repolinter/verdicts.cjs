// Reads a list of { folder, ruleset } from standard input, and prints what repolinter says of each: `true` (passed), `false`,
// or `null` when the rule was not run. Nothing is fixed, and nothing but the folders is read.
const { lint } = require('repolinter')

async function main() {
  let text = ''
  for await (const chunk of process.stdin) text += chunk
  const verdicts = []
  for (const { folder, ruleset } of JSON.parse(text)) {
    const { results, errored, errMsg } = await lint(folder, [], ruleset, true)
    if (errored) verdicts.push(String(errMsg))
    else {
      const [{ status, lintResult, runMessage }] = results
      verdicts.push(status === 'IGNORED' ? null : lintResult ? lintResult.passed : String(runMessage))
    }
  }
  process.stdout.write(JSON.stringify(verdicts))
}

main()
