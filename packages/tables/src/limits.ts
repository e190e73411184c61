/** How much a file may hold before it is refused. A limit stops the reading where it is passed, not at the end. */
export interface TableLimits {
  /** Bytes of the file as given. */
  readonly maxBytes: number;
  /** Bytes of a workbook's parts once unpacked; a workbook of a few kilobytes can unpack to gigabytes. */
  readonly maxUnpackedBytes: number;
  /** Rows of data, the header not counted. */
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Characters of one row, line breaks inside quoted cells included. */
  readonly maxLineCharacters: number;
  readonly maxCellCharacters: number;
}

/** Wide enough for national microdata, narrow enough that no file can exhaust a browser tab. */
export const DEFAULT_LIMITS: TableLimits = {
  maxBytes: 512 * 2 ** 20,
  maxUnpackedBytes: 1024 * 2 ** 20,
  maxRows: 5_000_000,
  maxColumns: 2_000,
  maxLineCharacters: 1_000_000,
  maxCellCharacters: 100_000,
};
