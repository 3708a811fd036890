import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/markdown-parse.ts
var isTree = (result) => typeof result === "object";
var loaded;
function loadParser() {
  loaded ??= load();
  return loaded;
}
async function load() {
  const [{ unified }, { default: remarkParse }, table, tableTree, front, frontTree] = await Promise.all([
    import("./unified-47GYH7KC.js"),
    import("./remark-parse-ESEDDQ25.js"),
    import("./micromark-extension-gfm-table-Q6FQQFSU.js"),
    import("./mdast-util-gfm-table-E5IZJ7EO.js"),
    import("./micromark-extension-frontmatter-ZBJ6GBEZ.js"),
    import("./mdast-util-frontmatter-GGLJPIT6.js")
  ]);
  const kinds = ["yaml", "toml"];
  const processor = unified().data({
    micromarkExtensions: [table.gfmTable(), front.frontmatter(kinds)],
    fromMarkdownExtensions: [tableTree.gfmTableFromMarkdown(), frontTree.frontmatterFromMarkdown(kinds)]
  }).use(remarkParse);
  return (text) => processor.parse(text);
}

export {
  isTree,
  loadParser
};
