import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Answer } from "../../functions/definition";
import type { ValueKind } from "../../functions/domain";
import { useWording } from "../wording";
import { AnswerRecord } from "./AnswerRecord";
import { AnswerTable } from "./AnswerTable";
import { readAs, showValue } from "./showValue";

const useStyles = makeStyles({
  single: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalM },
  value: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  meaning: { color: tokens.colorNeutralForeground2 },
});

interface AnswerViewProps {
  readonly answer: Answer | readonly (readonly Answer[])[];
  readonly kind: ValueKind | undefined;
  readonly headings: readonly string[] | undefined;
}

/** A result: one value large, several as the cells they fill. */
export function AnswerView({ answer, kind, headings }: AnswerViewProps) {
  const styles = useStyles();
  const { language } = useWording();
  if (typeof answer === "object") {
    const [only, ...more] = answer;
    // One long row with names reads better downwards, and fits.
    return headings !== undefined && only !== undefined && more.length === 0 ? (
      <AnswerRecord names={headings} values={only} />
    ) : (
      <AnswerTable rows={answer} headings={headings} />
    );
  }
  const meaning = readAs(answer, kind, language);
  return (
    <div className={styles.single}>
      <span className={styles.value}>{showValue(answer, language)}</span>
      {meaning !== undefined && <Text className={styles.meaning}>= {meaning}</Text>}
    </div>
  );
}
