import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { MissingAmountChoice } from "../../columns/fillMissingAmounts";
import type { MappedList } from "../../columns/mapList";
import { showCount } from "../parts/quantities";
import { ChoiceQuestion } from "./ChoiceQuestion";
import { NumberField } from "./NumberField";
import { readAmount } from "../parts/readAmount";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  effect: { color: tokens.colorNeutralForeground2 },
});

interface AmountQuestionProps {
  readonly count: number;
  /** What the choice has done, in rows. */
  readonly filled: MappedList["filled"];
  readonly choice: MissingAmountChoice | undefined;
  readonly onChoose: (choice: MissingAmountChoice) => void;
}

const CHOICES = ["median", "fixed", "leaveOut"] as const;

/** What open deals without an amount shall count with, and how many rows that concerns. */
export function AmountQuestion({ count, filled, choice, onChoose }: AmountQuestionProps) {
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  // A fixed amount is a choice only once it is typed.
  const [wantsFixed, setWantsFixed] = useState(choice?.kind === "fixed");
  const shown = (rows: number): [number, string] => [rows, showCount(rows, language)];
  const effects =
    choice === undefined || filled === undefined
      ? []
      : [
          ...(choice.kind === "leaveOut" ? [myData.leftOut(...shown(filled.missing))] : []),
          ...(filled.byProduct > 0 ? [myData.filledByProduct(...shown(filled.byProduct))] : []),
          ...(filled.byAll > 0 ? [myData.filledByAll(...shown(filled.byAll))] : []),
          ...(filled.fixed > 0 ? [myData.filledFixed(...shown(filled.fixed))] : []),
          ...(filled.still > 0 ? [myData.stillWithout(...shown(filled.still))] : []),
        ];
  return (
    <div className={styles.question}>
      <ChoiceQuestion
        label={myData.missingAmount(...shown(count))}
        choices={CHOICES.map((kind) => [kind, myData.missingAmountChoices[kind]] as const)}
        chosen={wantsFixed ? "fixed" : choice?.kind}
        onChoose={(kind) => {
          setWantsFixed(kind === "fixed");
          if (kind !== "fixed") onChoose({ kind });
        }}
      />
      {wantsFixed && (
        <NumberField
          label={myData.fixedAmount}
          value={choice?.kind === "fixed" ? choice.amount : undefined}
          read={readAmount}
          mistake={myData.amountWrong}
          onValue={(amount) => onChoose({ kind: "fixed", amount })}
        />
      )}
      <Caption1 role="status" className={styles.effect}>
        {effects.join(" ")}
      </Caption1>
    </div>
  );
}
