import type { BuildChoices } from "./choices";
import { moneyFormat } from "./moneyFormat";
import type { ValueKind } from "./valueKind";

/** The number format of a kind of value, an en-US code; undefined for cells that hold words. */
export function numberFormatOf(
  kind: ValueKind,
  { currency, moneyUnit }: Pick<BuildChoices, "currency" | "moneyUnit">,
): string | undefined {
  switch (kind) {
    case "money":
      return moneyFormat(currency, moneyUnit);
    case "exactMoney":
      return moneyFormat(currency, moneyUnit, { exact: true });
    case "exactMoneyOrDash":
      return moneyFormat(currency, moneyUnit, { exact: true, dash: true });
    case "moneyOrDash":
      return moneyFormat(currency, moneyUnit, { dash: true });
    case "moneyEitherSide": {
      const [amount = ""] = moneyFormat(currency, moneyUnit).split(";");
      return `${amount};${amount}`;
    }
    case "share":
      return "0.0%";
    case "multiple":
      return '0.00"×"';
    case "count":
    case "days":
      return "#,##0";
    case "months":
      return "#,##0.0";
    case "score":
      return "0";
    case "decimal":
      return "0.00";
    case "day":
      return "yyyy-mm-dd";
    case "dayOrDash":
      return 'yyyy-mm-dd;;"–"';
    default:
      return undefined;
  }
}
