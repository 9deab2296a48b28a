import { mergeClasses } from "@fluentui/react-components";
import type { Answer } from "../../functions/definition";
import { useWording } from "../wording";
import { showValue } from "./showValue";
import { useTableStyles } from "./tableStyles";

interface AnswerRecordProps {
  readonly names: readonly string[];
  readonly values: readonly Answer[];
}

/** A result of one row: its cells under each other, each with its name. */
export function AnswerRecord({ names, values }: AnswerRecordProps) {
  const styles = useTableStyles();
  const { texts, language } = useWording();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={texts.exampleResult}>
        <tbody>
          {names.map((name, index) => (
            <tr key={name} className={styles.row}>
              <th scope="row" className={styles.name}>
                {name}
              </th>
              <td className={mergeClasses(styles.cell, styles.number)}>{showValue(values[index] ?? "", language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
