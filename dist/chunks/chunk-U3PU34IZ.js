import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);

// src/model.ts
var severityRank = { notice: 1, warning: 2, error: 3 };
var codeownersPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];
var AuthorError = class extends Error {
  text;
  location;
  /** The language that the author's own settings ask for, where they can be read that far. */
  language = null;
  constructor(text, location) {
    super(text.en);
    this.name = "AuthorError";
    this.text = text;
    this.location = location;
  }
};

export {
  severityRank,
  codeownersPlaces,
  AuthorError
};
