import { mergeClasses } from "@fluentui/react-components";
import type { Answer } from "../../functions/definition";
import { useWording } from "../wording";
import { commonFractionDigits, formatNumber, type FractionDigits } from "./formatNumber";
import { showValue } from "./showValue";
import { useTableStyles } from "./tableStyles";

/** More decimals than these say nothing in a table to look at. */
const MOST_DECIMALS = 4;

/** The decimals of each column, the same for all its numbers. */
const fractionDigits = (rows: readonly (readonly Answer[])[]): readonly FractionDigits[] =>
  (rows[0] ?? []).map((_cell, column) =>
    commonFractionDigits(
      rows.map((row) => row[column]).filter((value) => typeof value === "number"),
      MOST_DECIMALS,
    ),
  );

interface AnswerTableProps {
  readonly rows: readonly (readonly Answer[])[];
  /** Names of the columns, which are no part of the result. */
  readonly headings: readonly string[] | undefined;
}

/** The cells of a spilled result, numbers lined up at the point. */
export function AnswerTable({ rows, headings }: AnswerTableProps) {
  const styles = useTableStyles();
  const { texts, language } = useWording();
  const digits = fractionDigits(rows);
  return (
    // Wider than the pane, it scrolls, and what scrolls must be reachable by keyboard.
    <div className={styles.frame} role="region" aria-label={texts.exampleResult} tabIndex={0}>
      <table className={styles.table}>
        {headings !== undefined && (
          <thead>
            <tr>
              {headings.map((heading, column) => (
                <th
                  key={heading}
                  scope="col"
                  className={mergeClasses(
                    styles.name,
                    typeof rows.at(-1)?.[column] === "number" && styles.nameOfNumbers,
                  )}
                >
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, rowIndex) => (
            <tr key={rowIndex} className={styles.row}>
              {row.map((value, column) => (
                <td key={column} className={mergeClasses(styles.cell, typeof value === "number" && styles.number)}>
                  {typeof value === "number"
                    ? formatNumber(value, language, digits[column])
                    : showValue(value, language)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
