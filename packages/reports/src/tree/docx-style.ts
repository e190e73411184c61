import {
  AlignmentType,
  BorderStyle,
  type INumberingOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';

export const INK = '16212A';
export const SOFT = '495861';
export const LINE = 'CCD6D7';
const ACCENT = '0B5870';
const WARN = '7A4B00';
/** Faces that word processors have, or have a match for: a document cannot count on the house's own being installed. */
const SANS = 'Arial';
const SERIF = 'Georgia';

/** Styles of Word reports; sizes are half points, distances twentieths of a point. */
export const DOCX_STYLES = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: SANS, size: 20, color: INK, language: { value: language } },
      paragraph: { spacing: { after: 140, line: 288, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: SERIF, bold: true, size: 44, color: INK },
      paragraph: { spacing: { after: 120, line: 252, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: SERIF, bold: true, size: 30, color: INK },
      paragraph: {
        spacing: { before: 480, after: 160 },
        keepNext: true,
        border: { top: { style: BorderStyle.SINGLE, size: 4, color: LINE, space: 8 } },
      },
    },
    heading2: {
      run: { font: SERIF, bold: true, size: 24, color: INK },
      paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
    },
  },
  paragraphStyles: [
    {
      id: 'Subtitle',
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { color: SOFT },
      paragraph: { spacing: { after: 280 } },
    },
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', run: { size: 23 } },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { size: 18, color: INK, bold: false, italics: false },
      paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
    },
    {
      id: 'Picture',
      name: 'Picture',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.START, spacing: { after: 280, line: 240, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: LineRuleType.AUTO } },
    },
    {
      id: 'TableNote',
      name: 'Table Note',
      basedOn: 'Normal',
      run: { size: 17, color: SOFT },
      paragraph: { spacing: { before: 80, after: 200 } },
    },
    noteStyle('Note', ACCENT),
    noteStyle('WarningNote', WARN),
  ],
  characterStyles: [{ id: 'CodeWords', name: 'Code Words', run: { font: 'Consolas', size: 19 } }],
});

function noteStyle(id: string, color: string) {
  return {
    id,
    name: id,
    basedOn: 'Normal',
    paragraph: {
      indent: { left: 160 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, color, space: 8 } },
      keepLines: true,
    },
  };
}

/** Dashes for lists, numbers for ordered ones. */
export const DOCX_NUMBERING: INumberingOptions = {
  config: [
    { reference: 'dashes', levels: [listLevel(LevelFormat.BULLET, '–')] },
    { reference: 'numbers', levels: [listLevel(LevelFormat.DECIMAL, '%1.')] },
  ],
};

function listLevel<F extends (typeof LevelFormat)[keyof typeof LevelFormat]>(format: F, text: string) {
  return {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 340, hanging: 340 }, spacing: { after: 80 } } },
  };
}
