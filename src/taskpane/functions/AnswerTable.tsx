import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Answer } from "../../functions/definition";
import { useWording } from "../wording";
import { commonFractionDigits, formatNumber, type FractionDigits } from "./formatNumber";
import { showValue } from "./showValue";

/** More decimals than these say nothing in a table to look at. */
const MOST_DECIMALS = 4;

const useStyles = makeStyles({
  frame: {
    overflowX: "auto",
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  row: { ":not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` } },
  cell: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalSNudge}`, textAlign: "start" },
  number: { textAlign: "end", whiteSpace: "nowrap" },
});

/** The decimals of each column, the same for all its numbers. */
const fractionDigits = (rows: readonly (readonly Answer[])[]): readonly FractionDigits[] =>
  (rows[0] ?? []).map((_cell, column) =>
    commonFractionDigits(
      rows.map((row) => row[column]).filter((value) => typeof value === "number"),
      MOST_DECIMALS,
    ),
  );

/** The cells of a spilled result, numbers lined up at the point. */
export function AnswerTable({ rows }: { readonly rows: readonly (readonly Answer[])[] }) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const digits = fractionDigits(rows);
  return (
    // Wider than the pane, it scrolls, and what scrolls must be reachable by keyboard.
    <div className={styles.frame} role="region" aria-label={texts.exampleResult} tabIndex={0}>
      <table className={styles.table}>
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
