import {
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  type ITableFilterItem,
  type ITableManualFilterItem,
} from "@univerjs/sheets-table";
import type { FilterCriteria } from "./rowFilters";

/** A filter of a program's, in Univer's list of a table's filters: its panel in the grid shows the values that stay. */
export interface KeptFilter extends ITableManualFilterItem {
  readonly criteria: FilterCriteria;
}

export const keptFilter = (criteria: FilterCriteria, shown: readonly string[]): KeptFilter => ({
  filterType: TableColumnFilterTypeEnum.manual,
  values: [...new Set(shown.map((text) => (text === "" ? TABLE_FILTER_EMPTY_VALUE : text)))],
  criteria,
});

export const keptCriteria = (filter: ITableFilterItem | undefined): FilterCriteria | undefined =>
  filter && "criteria" in filter ? (filter as KeptFilter).criteria : undefined;

const operators: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

const around: Readonly<Record<string, (text: string) => string>> = {
  contains: (text) => `=*${text}*`,
  notContains: (text) => `<>*${text}*`,
  startsWith: (text) => `=${text}*`,
  endsWith: (text) => `=*${text}`,
};

const custom = (criterion1: string): FilterCriteria => ({ filterOn: "Custom", criterion1 });

/** What a person has set with a table's buttons, in Excel's words. */
export function criteriaOf(filter: ITableFilterItem): FilterCriteria {
  const kept = keptCriteria(filter);
  if (kept) return kept;
  if (filter.filterType === TableColumnFilterTypeEnum.manual) {
    return {
      filterOn: "Values",
      values: filter.values.map((value) => (value === TABLE_FILTER_EMPTY_VALUE ? "" : String(value))),
    };
  }
  const { compareType, expectedValue } = filter.filterInfo as {
    readonly compareType?: string;
    readonly expectedValue?: unknown;
  };
  const kind = compareType ?? "";
  if (kind === "between" && Array.isArray(expectedValue)) {
    const [from, to] = expectedValue.map(String);
    return { filterOn: "Custom", criterion1: `>=${from}`, operator: "And", criterion2: `<=${to}` };
  }
  const operator = operators[kind];
  if (operator !== undefined) return custom(`${operator}${String(expectedValue)}`);
  const pattern = around[kind];
  if (pattern) return custom(pattern(String(expectedValue)));
  return {
    filterOn: "Dynamic",
    dynamicCriteria: kind === "" ? "Unknown" : `${kind[0]!.toUpperCase()}${kind.slice(1)}`,
  };
}
