import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/inventory/links.ts
var forgePages = /^(?:issues|pulls?|wiki|releases|discussions|actions|projects?|security|settings|stargazers|graphs|network|labels|milestones?|tags|branches|commits?|compare|fork|packages|deployments|new|edit|archive|tarball|zipball|contributors|watchers|forks|pulse|blame|blob|tree|raw|search)(?:$|[/?#])/;
function resolveLink(fromPath, destination, exists, context = {}) {
  const written = destination.replace(/^[\s\u200b\ufeff]{1,20}/, "").trim();
  if (isTemplate(written) || written === "") return { kind: "ignored" };
  if (written.startsWith("#")) return { kind: "anchor", path: fromPath, anchor: anchorOf(written) ?? "" };
  if (/^\/\/[^/]/.test(written)) return { kind: "external", url: `https:${written}` };
  if (/^[a-z][a-z0-9+.-]{0,40}:/i.test(written) && !/^[\w.-]{1,200}\.\w{1,5}:\d/.test(written)) {
    return absolute(fromPath, written, exists, context);
  }
  return relative(fromPath, written, exists, context);
}
var isTemplate = (written) => /\{\{|\{%|\$\{|^\{[\w-]{1,60}\}|<[^>]*>|^%[A-Z_]{2,60}%|^@site\//.test(written.slice(0, 2e3));
function absolute(fromPath, url, exists, context) {
  if (!/^https?:/i.test(url)) return { kind: "ignored" };
  const own = context.repository && ownPath(url, context.repository);
  if (!own) return { kind: "external", url };
  const target = relative(fromPath, `/${own}`, exists, {});
  return target.kind === "file" && target.found ? target : { kind: "external", url };
}
function ownPath(url, repository) {
  const match = /^https?:\/\/(?:www\.)?github\.com\/([^/\s]{1,100}\/[^/\s]{1,100})\/(?:blob|tree|raw)\/[^/\s]{1,200}\/(.+)$/i.exec(
    url
  );
  return match && match[1].toLowerCase() === repository.toLowerCase() ? match[2] : null;
}
function relative(fromPath, written, exists, context) {
  const { path: source, anchor } = splitAnchor(written);
  if (context.repository && source.toLowerCase().startsWith(`/${context.repository.toLowerCase()}/`)) {
    return { kind: "ignored" };
  }
  let first = null;
  for (const folder of [folderOf(fromPath, source), ...context.roots ?? []]) {
    const target = inFolder(folder, source, anchor, exists, context.roots !== void 0);
    if (target.kind === "file" && target.found) return target;
    first ??= target;
  }
  return first;
}
var folderOf = (fromPath, source) => source.startsWith("/") ? "" : fromPath.slice(0, Math.max(0, fromPath.lastIndexOf("/")));
function inFolder(folder, source, anchor, exists, routes) {
  const decoded = decode(source);
  const { path, above, rest } = normalise(folder, decoded);
  if (above > 0) return forgePages.test(rest) || rest === "" ? { kind: "ignored" } : { kind: "outside" };
  const raw = normalise(folder, source).path;
  const candidates = [path, raw, path.replace(/:\d{1,9}(?::\d{1,9})?$/, ""), ...routes ? pages(path) : []];
  const found = candidates.find((candidate) => candidate === "" || exists(candidate));
  return { kind: "file", path: found ?? path, anchor, found: found !== void 0 };
}
function pages(path) {
  const bare = path.replace(/\.html?$/i, "");
  const extensions = ["md", "mdx", "markdown", "rst", "adoc", "html", "vue", "tsx", "jsx", "ts", "js", "ipynb"];
  const names = ["index", "README", "readme", "_index"];
  const own = extensions.map((extension) => `${bare}.${extension}`);
  return [...own, ...names.flatMap((name) => [`${bare}/${name}.md`, `${bare}/${name}.mdx`, `${bare}/${name}.rst`])];
}
function splitAnchor(written) {
  const hash = written.indexOf("#");
  const before = hash === -1 ? written : written.slice(0, hash);
  const query = before.indexOf("?");
  return {
    path: query === -1 ? before : before.slice(0, query),
    anchor: hash === -1 ? null : anchorOf(written.slice(hash))
  };
}
function anchorOf(hash) {
  const name = decode(hash.slice(1));
  return name === "" || /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/.test(name) || name.includes(":~:") ? null : name;
}
function normalise(folder, source) {
  const parts = folder === "" ? [] : folder.split("/");
  let above = 0;
  for (const part of source.replace(/\\/g, "/").split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.length > 0 && above === 0) parts.pop();
    else if (parts.length > 0) parts.pop();
    else above++;
  }
  return { path: parts.join("/"), above, rest: parts.join("/") };
}
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export {
  resolveLink
};
