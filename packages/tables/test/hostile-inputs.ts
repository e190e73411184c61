import { unzipSync, type Zippable, zipSync } from 'fflate';

/** A stream of numbers that is the same in every run, so that a failing input can be made again from its number. */
export interface Dice {
  /** A whole number from 0 to `sides - 1`. */
  roll(sides: number): number;
  pick<T>(things: readonly T[]): T;
}

/** Marsaglia's xorshift with 32 bits: good enough to choose what to break. */
export function diceOf(seed: number): Dice {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ 0x85ebca6b) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  return {
    roll: (sides) => next() % sides,
    pick(things) {
      const thing = things[next() % things.length];
      if (thing === undefined) throw new Error('There is nothing to pick from');
      return thing;
    },
  };
}

/** Text that means something to a reader of tables. */
const TEXT_PIECES = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  '""',
  '\n',
  '\r',
  '\r\n',
  ' ',
  '\u00a0',
  '\ufeff',
  '\0',
  '\x1a',
  '\u0080',
  '\ud800',
  '🙂',
  '0',
  '1',
  '1,000',
  '1.5',
  '1 234',
  '-',
  '1e5',
  '007',
  '#N/A',
  '=1',
  "'",
  'sep=;\n',
  'é',
  '<',
  'PK',
  '%PDF-',
  ',,,,,,,,',
  '"'.repeat(50),
  '\n'.repeat(50),
  'x'.repeat(300),
];

/** Text that means something to a reader of workbooks. */
const MARKUP_PIECES = [
  '<',
  '>',
  '/',
  '"',
  "'",
  '=',
  '&',
  '&amp;',
  '&lt',
  '&#0;',
  '&#x41;',
  '&x;',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE x>',
  '<row>',
  '</row>',
  '<row r="0">',
  '<row r="9999999"/>',
  '<c r="A1">',
  '<c r="ZZZZ1" t="s">',
  '<c t="e">',
  '</c>',
  '<v>',
  '</v>',
  '<v>1e999</v>',
  '<f/>',
  '<is>',
  '<t>',
  '</t>',
  '</is>',
  '<si/>',
  '</sst>',
  ' r="A1"',
  ' s="99999"',
  ' t="s"',
  'x:',
  '-1',
  '1e400',
  'NaN',
  '\0',
  '\ufeff',
  '_x0000_',
  '_xD800_',
];

const TEXT_SEEDS = [
  'LA,NG,PF,GO,GP,count\n1,0,0,0,0,54\n0,1,0,0,0,463\n0,0,1,0,0,995\n0,1,1,0,0,19\n',
  'id;nom;montant\r\n1;"Élodie ""X""";1 234,5\r\n2;"ligne\r\nbrisée";0,5\r\n007;;"1.000"\r\n',
  'sep=|\na|b|c\n1|2|3\n|"x"|\n\n4|5|6',
  'a\tb\tc\n1.5\t-2\t1e+05\n"q"\t \tNA\n',
  'list\nA\nB\n"A,B"\n',
];

/** Bytes of the number given: pure noise, or a good table that has been broken in a few places. */
export function hostileCsv(seed: number): Uint8Array {
  const dice = diceOf(seed);
  if (dice.roll(8) === 0) return noise(dice, 400);
  let text = dice.pick(TEXT_SEEDS);
  for (let changes = dice.roll(6); changes > 0; changes -= 1) text = broken(text, TEXT_PIECES, dice);
  const bytes = encoded(text, dice);
  for (let changes = dice.roll(4); changes > 0; changes -= 1) flip(bytes, dice);
  return dice.roll(10) === 0 ? bytes.slice(0, dice.roll(bytes.length + 1)) : bytes;
}

/** A good workbook that has been broken: in its bytes, or in the text of a part and then packed well. */
export function hostileXlsx(seed: number, workbooks: readonly Uint8Array[]): Uint8Array {
  const dice = diceOf(seed);
  const workbook = dice.pick(workbooks);
  switch (dice.roll(10)) {
    case 0:
      return Uint8Array.of(0x50, 0x4b, 3, 4, ...noise(dice, 400));
    case 1:
    case 2: {
      const bytes = workbook.slice(0, dice.roll(10) === 0 ? dice.roll(workbook.length) : workbook.length);
      for (let changes = 1 + dice.roll(8); changes > 0; changes -= 1) flip(bytes, dice);
      return bytes;
    }
    default:
      return withBrokenPart(workbook, dice);
  }
}

function withBrokenPart(workbook: Uint8Array, dice: Dice): Uint8Array {
  const parts: Zippable = unzipSync(workbook);
  const name = dice.pick(
    Object.keys(parts).filter((part) => /workbook|sheet1|sharedStrings|styles|_rels\/\.rels/.test(part)),
  );
  const part = parts[name];
  if (dice.roll(20) === 0) delete parts[name];
  else if (part instanceof Uint8Array) {
    if (dice.roll(3) === 0) {
      for (let changes = 1 + dice.roll(4); changes > 0; changes -= 1) flip(part, dice);
    } else {
      let text = new TextDecoder().decode(part);
      for (let changes = 1 + dice.roll(4); changes > 0; changes -= 1) text = broken(text, MARKUP_PIECES, dice);
      parts[name] = new TextEncoder().encode(text);
    }
  }
  return zipSync(parts, { level: dice.pick([0, 1]) });
}

/** Puts something in, takes something out, or doubles something. */
function broken(text: string, pieces: readonly string[], dice: Dice): string {
  const start = dice.roll(text.length + 1);
  const end = Math.min(text.length, start + dice.roll(20));
  switch (dice.roll(4)) {
    case 0:
      return text.slice(0, start) + text.slice(end);
    case 1:
      return text.slice(0, end) + text.slice(start);
    case 2:
      return text.slice(0, start) + dice.pick(pieces) + text.slice(end);
    default:
      return text.slice(0, start) + dice.pick(pieces) + text.slice(start);
  }
}

function encoded(text: string, dice: Dice): Uint8Array {
  const units = dice.roll(2) === 0 ? `\ufeff${text}` : text;
  switch (dice.roll(6)) {
    case 0:
    case 1: {
      const bytes = new Uint8Array(units.length * 2);
      const view = new DataView(bytes.buffer);
      const isLittle = dice.roll(2) === 0;
      for (let index = 0; index < units.length; index += 1)
        view.setUint16(index * 2, units.charCodeAt(index), isLittle);
      return bytes;
    }
    case 2:
      return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
    default:
      return new TextEncoder().encode(units);
  }
}

function flip(bytes: Uint8Array, dice: Dice): void {
  if (bytes.length > 0) bytes[dice.roll(bytes.length)] = dice.roll(256);
}

function noise(dice: Dice, maxBytes: number): Uint8Array {
  return Uint8Array.from({ length: dice.roll(maxBytes) }, () => dice.roll(256));
}
