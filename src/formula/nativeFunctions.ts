import { FormulaProblem } from "./formulaProblem";
import {
  asFirst,
  chosenColumns,
  indexed,
  lookedUp,
  multiplied,
  sequence,
  stackedAcross,
  stackedDown,
  taken,
  transposed,
} from "./nativeExtents";
import { at, everywhere, nowhere, perArray, perCriteria, perRange, perValue, type NativeRule } from "./nativeRule";

const many = 255;
const even = (place: number) => place % 2 === 0;
const firstAndOdd = (place: number) => place === 0 || place % 2 === 1;
const future = { prefix: "_xlfn." } as const;
const worksheetFuture = { prefix: "_xlfn._xlws." } as const;

const rules = {
  // Totals and statistics
  SUM: perRange(1, many),
  SUMIFS: perCriteria(3, many, firstAndOdd),
  SUMPRODUCT: perRange(1, many, everywhere, { calculatesArrays: true }),
  COUNT: perRange(1, many),
  COUNTA: perRange(1, many),
  COUNTBLANK: perCriteria(1, 1, everywhere),
  COUNTIF: perCriteria(2, 2, at(0)),
  COUNTIFS: perCriteria(2, many, even),
  AVERAGE: perRange(1, many),
  AVERAGEIFS: perCriteria(3, many, firstAndOdd),
  MEDIAN: perRange(1, many),
  "PERCENTILE.INC": perRange(2, 2, at(0), future),
  MIN: perRange(1, many),
  MAX: perRange(1, many),
  MINIFS: perCriteria(3, many, firstAndOdd, future),
  MAXIFS: perCriteria(3, many, firstAndOdd, future),
  LARGE: perRange(2, 2, at(0)),
  SMALL: perRange(2, 2, at(0)),
  "RANK.EQ": perCriteria(2, 3, at(1), future),
  ROWS: perRange(1),
  COLUMNS: perRange(1),
  // Logic
  IF: perValue(2, 3),
  IFS: perValue(2, 254, future),
  SWITCH: perValue(3, 254, future),
  CHOOSE: perValue(2, many),
  IFERROR: perValue(2),
  IFNA: perValue(2, 2, future),
  AND: perRange(1, many),
  OR: perRange(1, many),
  NOT: perValue(1),
  NA: perValue(0),
  ISBLANK: perValue(1),
  ISERROR: perValue(1),
  ISNUMBER: perValue(1),
  ISTEXT: perValue(1),
  // Look-up
  XLOOKUP: perRange(3, 6, at(1, 2), { ...future, extent: lookedUp }),
  XMATCH: perRange(2, 4, at(1), future),
  MATCH: perRange(2, 3, at(1)),
  INDEX: perRange(2, 3, at(0), { extent: indexed }),
  // Arrays
  FILTER: perArray(2, 3, at(0, 1), asFirst, worksheetFuture),
  // Not SORT: the workbench's engine sorts the column itself, and every other formula that reads it goes wrong.
  SORTBY: perArray(2, many, firstAndOdd, asFirst, future),
  UNIQUE: perArray(1, 3, at(0), asFirst, future),
  SEQUENCE: perArray(1, 4, nowhere, sequence, future),
  TAKE: perArray(2, 3, at(0), taken, future),
  VSTACK: perArray(1, 254, everywhere, stackedDown, future),
  HSTACK: perArray(1, 254, everywhere, stackedAcross, future),
  CHOOSECOLS: perArray(2, 254, everywhere, chosenColumns, future),
  TRANSPOSE: perArray(1, 1, everywhere, transposed),
  MMULT: perArray(2, 2, everywhere, multiplied),
  // Numbers
  ROUND: perValue(2),
  ROUNDUP: perValue(2),
  ROUNDDOWN: perValue(2),
  INT: perValue(1),
  ABS: perValue(1),
  SIGN: perValue(1),
  MOD: perValue(2),
  SQRT: perValue(1),
  EXP: perValue(1),
  LN: perValue(1),
  // Days. Neither TODAY nor NOW, because a workbook takes its as-of day from an input; not EDATE, which the workbench's
  // engine runs past the end of a month (31 January and one month is 3 March there).
  DATE: perValue(3),
  YEAR: perValue(1),
  MONTH: perValue(1),
  DAY: perValue(1),
  WEEKDAY: perValue(1, 2),
  EOMONTH: perValue(2),
  // Texts
  TEXT: perValue(2),
  VALUE: perValue(1),
  LEN: perValue(1),
  LEFT: perValue(1, 2),
  RIGHT: perValue(1, 2),
  MID: perValue(3),
  TRIM: perValue(1),
  UPPER: perValue(1),
  LOWER: perValue(1),
  EXACT: perValue(2),
  FIND: perValue(2, 3),
  SEARCH: perValue(2, 3),
  SUBSTITUTE: perValue(3, 4),
  REPT: perValue(2),
  CONCAT: perRange(1, 254, everywhere, future),
  TEXTJOIN: perRange(3, 254, (place) => place !== 1, future),
} as const satisfies Readonly<Record<string, NativeRule>>;

/** The functions of Excel's own that trees may use: proved in the workbench, with one meaning everywhere. */
export type NativeFunction = keyof typeof rules;

export const nativeFunctions: Readonly<Record<NativeFunction, NativeRule>> = rules;

export const isNativeFunction = (name: string): name is NativeFunction => Object.hasOwn(nativeFunctions, name);

export function checkArgumentCount(name: NativeFunction, count: number): void {
  if (!isNativeFunction(name)) throw new FormulaProblem(`The function ${String(name)} is not known.`);
  const { minimum, maximum } = nativeFunctions[name];
  if (count >= minimum && count <= maximum) return;
  const wanted = minimum === maximum ? `${minimum}` : `${minimum} to ${maximum}`;
  throw new FormulaProblem(`${name} takes ${wanted} arguments, not ${count}.`);
}
