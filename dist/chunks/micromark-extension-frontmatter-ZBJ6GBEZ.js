import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);
import {
  frontmatter,
  frontmatterHtml,
  toMatters
} from "./chunk-EZ2GUTBI.js";
import "./chunk-CTNBT2H3.js";
import "./chunk-THRSVDAC.js";
export {
  frontmatter,
  frontmatterHtml,
  toMatters
};
