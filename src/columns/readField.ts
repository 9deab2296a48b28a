import type { PlainValue } from "../workbookFile/plainTable";
import type { TableAnswers } from "./answers";
import { sameName } from "./cellContent";
import type { ColumnCells } from "./columnCells";
import type { DateOrder } from "./dayText";
import { findDuplicates } from "./duplicates";
import { Findings, type Finding } from "./findings";
import { readChoiceColumn } from "./readChoiceColumn";
import { readCurrencyColumn } from "./readCurrencyColumn";
import { readDayColumn } from "./readDayColumn";
import { readFlagColumn } from "./readFlagColumn";
import { readMoneyColumn } from "./readMoneyColumn";
import { readNumberColumn } from "./readNumberColumn";
import { readShareColumn } from "./readShareColumn";
import { readTermsColumn } from "./readTermsColumn";
import { readTextColumn } from "./readTextColumn";
import { findSpellings } from "./spellings";
import type { Field } from "./target";

export interface FieldReading {
  readonly values: readonly PlainValue[];
  readonly findings: readonly Finding[];
  /** Of amounts. */
  readonly currencies?: readonly (string | undefined)[];
  /** Of payment terms: whether they count from the end of the month. */
  readonly monthEnds?: readonly (boolean | null)[];
  /** Of dates: the orders between which the person has to choose. */
  readonly openOrders?: readonly DateOrder[];
}

/** Reads names; a name in several spellings gets the commonest one. */
function readNames(column: ColumnCells): FieldReading {
  const { values, findings } = readTextColumn(column);
  const { common, differs } = findSpellings(column.cells);
  const variants = new Findings();
  // Comparing names is slow: each different cell once.
  const known = new Map<string, { readonly name: string; readonly isVariant: boolean }>();
  const unified = values.map((value, index) => {
    const raw = column.cells[index];
    if (value === null || typeof raw !== "string") return value;
    const spelling = known.get(raw) ?? { name: common.get(sameName(raw)) ?? value, isVariant: differs(raw) };
    known.set(raw, spelling);
    if (spelling.isVariant) variants.add("hiddenDuplicate", column.sheetRows[index] ?? 0, raw);
    return spelling.name;
  });
  return { values: unified, findings: [...findings, ...variants.list] };
}

/** Reads the cells of a column as the values of a field. */
export function readField<Id extends string>(
  field: Field<Id>,
  column: ColumnCells,
  answers: TableAnswers<Id>,
): FieldReading {
  switch (field.kind) {
    case "identifier": {
      const { values, findings } = readNames(column);
      const others = findings.filter(({ kind }) => kind !== "hiddenDuplicate");
      return { values, findings: [...others, ...findDuplicates(column.cells, column.sheetRows)] };
    }
    case "name":
    case "person":
    case "stage":
      return readNames(column);
    case "remark":
      return readTextColumn(column);
    case "choice":
      return readChoiceColumn(column, field.choices ?? []);
    case "money":
      return readMoneyColumn(column, {
        decimalSign: answers.decimalSign?.[field.id],
        scale: answers.scale?.[field.id],
      });
    case "share":
      return readShareColumn(column, field.range);
    case "number":
      return readNumberColumn(column);
    case "day":
      return readDayColumn(column, { order: answers.dateOrder?.[field.id], swapped: answers.swappedDates?.[field.id] });
    case "termsDays": {
      const { values, findings } = readTermsColumn(column);
      return {
        values: values.map((terms) => terms?.days ?? null),
        monthEnds: values.map((terms) => (terms === null ? null : terms.monthEnd)),
        findings,
      };
    }
    case "flag":
      return readFlagColumn(column);
    case "currency":
      return readCurrencyColumn(column);
  }
}
