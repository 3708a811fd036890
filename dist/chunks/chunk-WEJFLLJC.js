import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  placeOf
} from "./chunk-6ZAVSZ2L.js";

// src/repository/request-files.ts
var filesAPage = 100;
var mostPages = 10;
async function filesOfRequest(api, repository, number) {
  const paths = /* @__PURE__ */ new Set();
  for (let page = 1; page <= mostPages; page += 1) {
    const { data } = await api.request(
      "GET /repos/{owner}/{repo}/pulls/{pull_number}/files",
      { ...placeOf(repository), pull_number: number, per_page: filesAPage, page }
    );
    for (const { filename } of data) if (filename) paths.add(filename);
    if (data.length < filesAPage) return paths;
  }
  return paths;
}

export {
  filesOfRequest
};
