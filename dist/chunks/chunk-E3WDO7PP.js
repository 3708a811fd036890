import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/templates/marks.ts
var opens = /^(?:# )?<!-- (several|interface [a-z]+|with interface) -->$/u;
var closes = /^(?:# )?<!-- \/(?:several|interface|with) -->$/u;
var here = /^<!-- here interface ([a-z]+) -->$/u;
var onlyForOne = /^<!-- one: (.+) -->$/u;
var choice = /<!-- several -->([^<]*)<!-- one: ([^<>]*) -->/gu;
var rowMark = / ?<!-- (several|interface [a-z]+) -->/u;
function marked(plan, name) {
  const wanted = `interface ${name}`;
  let inside = false;
  return plan.split("\n").filter((line) => {
    if (opens.exec(line)?.[1] === wanted) inside = true;
    else if (line === "<!-- /interface -->") inside = false;
    else return inside || line.startsWith("|") && rowMark.exec(line)?.[1] === wanted;
    return false;
  });
}
function takenIn(line, plan) {
  const name = here.exec(line)?.[1];
  if (name === void 0) return [line];
  const lines = plan === null ? [] : marked(plan, name);
  return lines[0]?.startsWith("#") ? ["", ...lines, ""] : lines;
}
function chosenLines(lines, { several, interfacePlan }) {
  let skips = false;
  return lines.flatMap((line) => {
    const [kind] = opens.exec(line)?.[1]?.split(" ") ?? [];
    if (kind === "several") skips = !several;
    if (kind === "with") skips = interfacePlan === null;
    if (closes.test(line) && !line.endsWith("/interface -->")) skips = false;
    if (skips || opens.test(line) || closes.test(line)) return [];
    const alone = onlyForOne.exec(line)?.[1];
    if (alone !== void 0) return several ? [] : [alone];
    const chosen = line.replace(choice, several ? "$1" : "$2");
    const mark = rowMark.exec(chosen);
    if (mark?.[1] === "several" && !several) return [];
    return [mark ? chosen.replace(mark[0], "") : chosen];
  });
}
function composed(text, circumstances) {
  const lines = text.split("\n").flatMap((line) => takenIn(line, circumstances.interfacePlan));
  return chosenLines(lines, circumstances).join("\n").replace(/\n{3,}/gu, "\n\n");
}

export {
  composed
};
