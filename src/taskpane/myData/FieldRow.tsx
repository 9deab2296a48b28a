import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { Checkmark12Regular, QuestionCircle12Regular } from "@fluentui/react-icons";
import type { Guess } from "../../columns/guessColumns";
import type { Field as TargetField } from "../../columns/target";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { display: "block", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  confidence: {
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginInlineEnd: tokens.spacingHorizontalS,
    whiteSpace: "nowrap",
  },
  sure: { color: tokens.colorPaletteGreenForeground1 },
  doubtful: { color: tokens.colorPaletteDarkOrangeForeground1 },
  reason: { display: "block" },
  // Options longer than the pane would make the list as wide as they are.
  select: { minWidth: 0, "& > select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
});

export interface ColumnOption {
  readonly column: number;
  readonly name: string;
}

interface FieldRowProps {
  readonly field: TargetField;
  readonly guess: Guess<string> | undefined;
  readonly column: number | undefined;
  readonly isChosen: boolean;
  readonly options: readonly ColumnOption[];
  readonly samples: readonly string[];
  readonly onChoose: (column: number | undefined) => void;
}

const NONE = "none";

/** One field of the workbook: the column it comes from, how sure that is, and three of its values. */
export function FieldRow({ field, guess, column, isChosen, options, samples, onChoose }: FieldRowProps) {
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  const isMissing = column === undefined;
  // A field that the list need not have says nothing while it has none.
  const confidence = isChosen
    ? "yours"
    : isMissing && (field.need !== "required" || guess === undefined) && !guess?.candidates.length
      ? undefined
      : (guess?.confidence ?? "open");
  const needsCheck = confidence === "likely" || confidence === "open";
  return (
    <div className={styles.row}>
      <Field
        required={field.need === "required"}
        label={{ className: styles.name, children: field.name[language] }}
        hint={{
          className: styles.note,
          children: (
            <>
              {confidence !== undefined && (
                <span
                  className={mergeClasses(
                    styles.confidence,
                    confidence === "sure" && styles.sure,
                    needsCheck && styles.doubtful,
                  )}
                >
                  {needsCheck ? (
                    <QuestionCircle12Regular aria-hidden="true" />
                  ) : (
                    <Checkmark12Regular aria-hidden="true" />
                  )}
                  {myData.confidences[confidence]}
                </span>
              )}
              {column !== undefined && (
                <span>{samples.length === 0 ? myData.noSamples : myData.samples(samples.join(" · "))}</span>
              )}
              {needsCheck && guess !== undefined && <span className={styles.reason}>{guess.reason[language]}</span>}
            </>
          ),
        }}
      >
        <Select
          className={styles.select}
          value={column === undefined ? NONE : String(column)}
          onChange={(_event, { value }) => onChoose(value === NONE ? undefined : Number(value))}
        >
          <option value={NONE}>{myData.notInList}</option>
          {options.map((option) => (
            <option key={option.column} value={String(option.column)}>
              {option.name}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
