import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  factSources
} from "./chunk-BBE7ZOR4.js";
import {
  artefactKinds,
  topics
} from "./chunk-DQ473CYP.js";

// src/facts/comparable.ts
var comparable = [
  "name",
  "licence",
  "version",
  "status",
  "repository",
  "security-contact",
  "product-manager"
];

// src/description.ts
var apiFormats = ["openapi", "asyncapi", "graphql", "wsdl", "protobuf", "json-schema"];
var selections = [
  "operations",
  "unsafe-operations",
  "deprecated-operations",
  "properties",
  "servers",
  "parameters",
  "responses",
  "channels"
];
var styleProfiles = ["adr", "modi", "zalando"];

// src/checks/options.ts
var statuses = ["present", "section", "linked", "inherited", "absent"];
var substances = ["full", "stub", "placeholder", "empty", "pointer", "image-only"];
var apiFormats2 = ["openapi", "asyncapi", "graphql", "wsdl", "protobuf"];
var dataFormats = ["openapi", "asyncapi", "json-schema"];
var word = { type: "string", minLength: 1, maxLength: 200 };
var glob = { type: "string", minLength: 1, maxLength: 300 };
var pattern = { type: "string", minLength: 1, maxLength: 500 };
var kind = { type: "string", enum: artefactKinds };
var kinds = { type: "array", items: kind, minItems: 1 };
var concepts = { type: "array", items: word, minItems: 1 };
var globs = { type: "array", items: glob, minItems: 1 };
var listOf = (values) => ({
  type: "array",
  items: { type: "string", enum: values },
  minItems: 1
});
var flag = { type: "boolean", default: false };
var count = (fallback) => ({
  type: "integer",
  minimum: 1,
  maximum: 100,
  ...fallback === void 0 ? {} : { default: fallback }
});
var object = (properties, required = []) => ({ type: "object", properties, required, additionalProperties: false });
var text = { ...object({ fi: word, sv: word, en: word }), minProperties: 1 };
var wordList = { type: "array", items: word, default: [] };
var words = { ...object({ fi: wordList, sv: wordList, en: wordList }), minProperties: 1 };
var named = (key, schema) => ({
  type: "object",
  minProperties: 1,
  additionalProperties: object({ name: text, [key]: schema }, ["name", key])
});
var optional = { type: "array", items: glob, default: [] };
var patterns = { type: "array", items: pattern, minItems: 1 };
var reading = { not: optional, ignoreCase: { type: "boolean" }, hidden: { type: "boolean" } };
var chosen = {
  files: globs,
  ...reading,
  none: { type: "string", enum: ["passed", "failed", "not-applicable"], default: "not-applicable" }
};
var looked = {
  in: { type: "string", enum: ["text", "visible"], default: "text" },
  by: { type: "string", enum: ["line", "file"], default: "line" }
};
var digests = {
  hashes: { type: "array", items: { type: "string", minLength: 32, maxLength: 128 }, minItems: 1 },
  algorithm: { type: "string", enum: ["sha256", "sha1", "sha512", "sha384", "sha224", "md5"], default: "sha256" }
};
var nameStyles = ["kebab-case", "snake_case", "camelCase", "PascalCase", "UPPER_CASE", "lower-case"];
var first = { type: "string", enum: ["every", "first"], default: "every" };
var publiccodeKeys = [
  "publiccodeYmlVersion",
  "name",
  "url",
  "platforms",
  "developmentStatus",
  "softwareType",
  "description",
  "legal.license",
  "maintenance.type",
  "localisation.localisationReady",
  "localisation.availableLanguages"
];
var options = {
  "artefact-present": object(
    { kind, statuses: { ...listOf(statuses), default: ["present", "section", "linked", "inherited"] } },
    ["kind"]
  ),
  "artefact-substance": object(
    { kinds, weak: { ...listOf(substances), default: ["stub", "placeholder", "empty", "image-only"] } },
    ["kinds"]
  ),
  "no-placeholders": object({ kinds }, ["kinds"]),
  "links-resolve": object({ artefacts: kinds, anchors: flag }, ["artefacts"]),
  "topics-stated": {
    ...object(
      {
        kinds,
        topics: listOf(topics),
        concepts,
        words,
        least: count(1),
        files: { type: "array", items: glob, default: [] },
        descriptions: flag
      },
      ["kinds"]
    ),
    anyOf: [{ required: ["topics"] }, { required: ["concepts"] }, { required: ["words"] }]
  },
  "parts-stated": object({ kinds, parts: named("concepts", concepts), least: count() }, ["kinds", "parts", "least"]),
  "role-named": object({ kinds, concept: word, alsoPubliccode: flag }, ["kinds", "concept"]),
  fresh: object({ kinds, months: { type: "integer", minimum: 1, maximum: 240 } }, ["kinds", "months"]),
  "plan-status": object({ kinds: { ...kinds, default: ["governance"] } }),
  "draft-marker": object({ kinds }, ["kinds"]),
  "links-to": object({ from: kind, kinds }, ["from", "kinds"]),
  "contact-stated": object({ kinds, private: flag, topics: listOf(topics) }, ["kinds"]),
  "issue-forms": object({}),
  "changelog-entries": object({}),
  "licence-identified": object({}),
  "licence-reuse": object({}),
  "licence-file-headers": object({}),
  "licence-agreed": object({ licences: { type: "array", items: word, default: [] } }),
  "licence-compatible": object({}),
  "licence-open": object({ allow: { type: "array", items: word, default: [] } }),
  "publiccode-name": object({}),
  "publiccode-readable": object({ keys: { type: "array", items: word, minItems: 1, default: publiccodeKeys } }),
  "publiccode-valid": object({}),
  "publiccode-maintenance": object({}),
  "publiccode-deprecated": object({}),
  "publiccode-version": object({}),
  "publiccode-dates": object({}),
  "publiccode-quotes": object({}),
  "publiccode-files": object({}),
  "publiccode-urls": object({}),
  "api-readable": object({}),
  "api-field": object(
    {
      field: word,
      anyOf: { type: "array", items: word, minItems: 1 },
      pattern,
      formats: { ...listOf(apiFormats2), default: ["openapi", "asyncapi"] }
    },
    ["field"]
  ),
  "api-valid": object({}),
  "api-changes": object({ tell: { type: "string", enum: ["decided", "told"], default: "decided" } }),
  "api-profile": object({ profiles: { type: "array", items: { type: "string", enum: styleProfiles }, default: [] } }),
  "api-parts": {
    ...object({
      select: { type: "string", enum: selections },
      at: word,
      field: word,
      anyOf: { type: "array", items: word, minItems: 1 },
      pattern,
      not: pattern,
      share: { type: "integer", minimum: 1, maximum: 100, default: 100 },
      formats: { ...listOf(dataFormats), default: ["openapi", "asyncapi"] }
    }),
    anyOf: [{ required: ["field"] }, { required: ["anyOf"] }]
  },
  "api-licence": object({}),
  "api-servers": object({}),
  "api-security": object({}),
  "api-deprecation": object({}),
  "api-approved": object({}),
  "api-test-endpoint": object({}),
  implementations: object({}),
  "facts-agree": object({ fact: { type: "string", enum: comparable }, sources: listOf(factSources) }, ["fact"]),
  "documents-linked": object({ classes: named("words", words), least: count() }, ["classes", "least"]),
  "owners-effective": object({ nested: flag }),
  "owners-valid": object({}),
  "owners-match": object({}),
  "owners-shadowed": object({}),
  "owners-cover": object({
    artefacts: { type: "array", items: kind, default: [] },
    paths: { type: "array", items: glob, default: [] },
    default: flag
  }),
  "owners-exist": object({}),
  "owners-several": object({ least: count(2) }),
  "file-present": object({ anyOf: globs, ...reading }, ["anyOf"]),
  "file-absent": object({ anyOf: globs, ...reading }, ["anyOf"]),
  "folder-present": object({ anyOf: globs, ...reading }, ["anyOf"]),
  "folder-absent": object({ anyOf: globs, ...reading }, ["anyOf"]),
  "content-found": object(
    { ...chosen, ...looked, pattern, of: { type: "string", enum: ["every", "one"], default: "every" } },
    ["files", "pattern"]
  ),
  "content-absent": object({ ...chosen, ...looked, patterns }, ["files", "patterns"]),
  "content-begins": object({ ...chosen, lines: count(), patterns }, ["files", "lines", "patterns"]),
  "hash-equal": object({ ...chosen, ...digests }, ["files", "hashes"]),
  "hash-absent": object({ ...chosen, ...digests }, ["files", "hashes"]),
  "size-limited": object({ ...chosen, most: { type: "integer", minimum: 0, maximum: 1e12 } }, [
    "files",
    "most"
  ]),
  "schema-fits": {
    ...object(
      { ...chosen, schema: { type: "object", additionalProperties: true }, schemaFile: { ...glob }, of: first },
      ["files"]
    ),
    anyOf: [{ required: ["schema"] }, { required: ["schemaFile"] }]
  },
  "names-fit": {
    ...object({
      files: { ...globs, default: ["**"] },
      ...reading,
      of: { type: "string", enum: ["files", "folders", "both"], default: "files" },
      style: { type: "string", enum: nameStyles },
      pattern,
      forbidden: { ...patterns }
    }),
    anyOf: [{ required: ["style"] }, { required: ["pattern"] }, { required: ["forbidden"] }]
  },
  "no-binaries": object({
    files: { ...globs, default: ["**"] },
    ...reading,
    of: { type: "string", enum: ["programs", "all"], default: "programs" }
  }),
  "commit-words": object(
    {
      words: { type: "array", items: pattern, minItems: 1 },
      ignoreCase: flag,
      commits: { ...count(100), maximum: 1e3 }
    },
    ["words"]
  ),
  "text-stated": object({ files: globs, pattern }, ["files", "pattern"]),
  "governance-decided": object({}),
  "review-required": object({ codeOwners: flag }),
  "successor-named": object({}),
  "owners-agree": object({}),
  "owner-contacts": object({}),
  "former-contact": object({}),
  "review-due": object({ kinds }, ["kinds"]),
  "changed-since-approval": object({ kinds: { ...kinds, default: ["governance"] } }),
  "supported-versions": object({ kinds: { ...kinds, default: ["security", "support", "readme"] } }),
  "language-versions": object({ kinds }, ["kinds"]),
  "waivers-expired": object({}),
  "waivers-expiring": object({}),
  "waivers-used": object({}),
  "badge-honest": object({ days: { type: "integer", minimum: 1, maximum: 400, default: 90 } })
};

export {
  apiFormats,
  comparable,
  options
};
