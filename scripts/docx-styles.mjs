// How the Word templates look: one readable font, enough room, and styles that a reader's own program understands.
import { AlignmentType, BorderStyle, LevelFormat } from 'docx'

/** Widths in twentieths of a point: A4 with margins of 2 cm. */
export const page = { width: 11906, height: 16838, margin: 1134 }
export const textWidth = page.width - 2 * page.margin

export const colours = { heading: '1F3864', link: '0B5394', rule: '7F7F7F', headerRow: 'DCE6F1', code: 'F2F2F2' }
const font = 'Arial'
export const codeFont = 'Courier New'

/** Languages as Word names them. */
export const languages = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }

/** "Page 2 / 5" in the footer. */
export const pageWord = { fi: 'Sivu', sv: 'Sida', en: 'Page' }

/** `outlineLevel`: from 0, where Word's list of headings puts it. */
const heading = (outlineLevel, size, before) => ({
  run: { font, size, bold: true, color: colours.heading },
  paragraph: { spacing: { before, after: 120 }, keepNext: true, outlineLevel },
})

/** Sizes count half points. `language`: a key of `languages`. */
export const stylesFor = (language) => ({
  default: {
    document: {
      run: { font, size: 22, language: { value: languages[language] } },
      paragraph: { spacing: { after: 120, line: 276 } },
    },
    heading1: heading(0, 36, 240),
    heading2: heading(1, 28, 360),
    heading3: heading(2, 24, 240),
    heading4: heading(3, 22, 240),
    heading5: heading(4, 22, 200),
    heading6: heading(5, 22, 200),
    listParagraph: { paragraph: { spacing: { after: 60 } } },
    hyperlink: { run: { color: colours.link, underline: {} } },
  },
  paragraphStyles: [
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 567 },
        border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: colours.rule } },
      },
    },
    {
      id: 'CodeBlock',
      name: 'Code Block',
      basedOn: 'Normal',
      quickFormat: true,
      run: { font: codeFont, size: 20, noProof: true },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'TableText', name: 'Table Text', basedOn: 'Normal', paragraph: { spacing: { before: 40, after: 40 } } },
  ],
})

const bullets = ['•', '–', '▪']
const depths = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const level = (depth, format, text) => ({
  level: depth,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 425 * (depth + 1), hanging: 425 } } },
})

/** Lists with bullets and with numbers, nine levels deep: as deep as Word goes. */
export const numbering = {
  config: [
    { reference: 'bullets', levels: depths.map((depth) => level(depth, LevelFormat.BULLET, bullets[depth % 3])) },
    { reference: 'numbers', levels: depths.map((depth) => level(depth, LevelFormat.DECIMAL, `%${depth + 1}.`)) },
  ],
}
