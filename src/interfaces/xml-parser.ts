/** The XML parser, in a file of its own: bundled, a package of CommonJS has no names where it is loaded on demand. */
export { parseXml, XmlError } from '@rgrove/parse-xml'
