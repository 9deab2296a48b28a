import type { Arguments } from "./arguments";
import { columnCriteria, filterColumn, type FilterScope } from "./columnFilters";
import { readFilterCriteria } from "./filterCriteria";
import { afterCalculation, defineObject, type Method, type ObjectKind } from "./hostObject";

interface FilterTarget extends FilterScope {
  readonly column: number;
}

/** Filters look at values, so the formulas behind them have to be calculated first. */
const applying = (criteria: (given: Arguments) => unknown): Method<FilterTarget> =>
  afterCalculation((target: FilterTarget, given: Arguments) =>
    filterColumn(target, target.column, readFilterCriteria(criteria(given))),
  );

/** The filter of one column of a table. */
export const filter: ObjectKind<FilterTarget> = defineObject({
  name: "Filter",
  properties: {
    Criteria: { read: (target) => columnCriteria(target)[target.column] ?? null },
  },
  methods: {
    Apply: applying((given) => given.any(0)),
    ApplyValuesFilter: applying((given) => ({ filterOn: "Values", values: given.any(0) })),
    ApplyCustomFilter: applying((given) => ({
      filterOn: "Custom",
      criterion1: given.any(0),
      criterion2: given.any(1),
      operator: given.any(2),
    })),
    ApplyDynamicFilter: applying((given) => ({ filterOn: "Dynamic", dynamicCriteria: given.any(0) })),
    ApplyTopItemsFilter: applying((given) => ({ filterOn: "TopItems", criterion1: given.any(0) })),
    ApplyTopPercentFilter: applying((given) => ({ filterOn: "TopPercent", criterion1: given.any(0) })),
    ApplyBottomItemsFilter: applying((given) => ({ filterOn: "BottomItems", criterion1: given.any(0) })),
    ApplyBottomPercentFilter: applying((given) => ({ filterOn: "BottomPercent", criterion1: given.any(0) })),
    ApplyCellColorFilter: applying((given) => ({ filterOn: "CellColor", color: given.any(0) })),
    ApplyFontColorFilter: applying((given) => ({ filterOn: "FontColor", color: given.any(0) })),
    ApplyIconFilter: applying((given) => ({ filterOn: "Icon", icon: given.any(0) })),
    Clear: (target) => filterColumn(target, target.column, undefined),
  },
});
