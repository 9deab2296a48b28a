import { ArrayValueObject, NumberValueObject } from "@univerjs/engine-formula";

type ArrayData = Exclude<Parameters<typeof ArrayValueObject.create>[0], string>;

/** The fields of a number as Univer's constructors leave them. */
interface NumberFields {
  pattern: string;
  _rawValue: number;
  _customData: undefined;
  _value: number;
}

/** The fields of an array as Univer's constructors leave them. */
interface ArrayFields {
  pattern: string;
  _rawValue: string;
  _customData: undefined;
  _values: ArrayData["calculateValueList"];
  _rowCount: number;
  _columnCount: number;
  _unitId: string;
  _sheetId: string;
  _currentRow: number;
  _currentColumn: number;
  _sliceCache: Map<unknown, unknown>;
  _flattenCache: undefined;
  _defaultValue: null;
  _flattenPosition: undefined;
}

let replaced = false;

/**
 * Univer's constructors put each field into a value by its name, one class after the other: fifteen for each cell that a
 * row formula reads, and four for each of 9,000 amounts at each step of a formula. Here the same fields are put in at once.
 */
export function makeValuesLean(): void {
  if (replaced) return;
  replaced = true;
  const Lean = leanNumber();
  NumberValueObject.create = (value, pattern = "") => new Lean(value, pattern);
  const LeanArray = leanArray();
  const create = ArrayValueObject.create.bind(ArrayValueObject);
  ArrayValueObject.create = (data) => (typeof data === "string" ? create(data) : new LeanArray(data));
}

function leanNumber(): new (value: number, pattern: string) => NumberValueObject {
  function LeanNumber(this: NumberFields, value: number, pattern: string): void {
    this.pattern = pattern;
    this._rawValue = value;
    this._customData = undefined;
    this._value = Number(value);
  }
  LeanNumber.prototype = NumberValueObject.prototype;
  return LeanNumber as unknown as ReturnType<typeof leanNumber>;
}

function leanArray(): new (data: ArrayData) => ArrayValueObject {
  function LeanArray(this: ArrayFields, data: ArrayData): void {
    this.pattern = "";
    this._rawValue = "";
    this._customData = undefined;
    this._values = data.calculateValueList;
    this._rowCount = data.rowCount;
    this._columnCount = data.columnCount;
    this._unitId = data.unitId;
    this._sheetId = data.sheetId;
    this._currentRow = data.row;
    this._currentColumn = data.column;
    this._sliceCache = new Map();
    this._flattenCache = undefined;
    this._defaultValue = null;
    this._flattenPosition = undefined;
  }
  LeanArray.prototype = ArrayValueObject.prototype;
  return LeanArray as unknown as ReturnType<typeof leanArray>;
}
