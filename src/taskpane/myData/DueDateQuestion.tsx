import { useState } from "react";
import type { ListAnswers } from "../../columns/listAnswers";
import { ChoiceQuestion } from "./ChoiceQuestion";
import { NumberField } from "./NumberField";
import { readAmount } from "../parts/readAmount";
import { useMyDataWording } from "./myDataWording";

type DueDateChoice = NonNullable<ListAnswers["missingDueDate"]>;

interface DueDateQuestionProps {
  readonly choice: DueDateChoice | undefined;
  readonly onChoose: (choice: DueDateChoice) => void;
}

const USUAL_DAYS = 30;
const MOST_DAYS = 999;

function readDays(typed: string): number | undefined {
  const days = readAmount(typed);
  return days !== undefined && Number.isInteger(days) && days <= MOST_DAYS ? days : undefined;
}

/** When invoices are due that do not say so. */
export function DueDateQuestion({ choice, onChoose }: DueDateQuestionProps) {
  const { myData } = useMyDataWording();
  const [days, setDays] = useState(choice?.kind === "terms" ? choice.terms.days : USUAL_DAYS);
  const withDays = (count: number): DueDateChoice => ({ kind: "terms", terms: { days: count, monthEnd: false } });
  return (
    <>
      <ChoiceQuestion
        label={myData.missingDueDate}
        choices={(["terms", "leaveOut"] as const).map((kind) => [kind, myData.missingDueDateChoices[kind]] as const)}
        chosen={choice?.kind}
        onChoose={(kind) => onChoose(kind === "terms" ? withDays(days) : { kind })}
      />
      {choice?.kind === "terms" && (
        <NumberField
          label={myData.termsDays}
          value={days}
          read={readDays}
          mistake={myData.amountWrong}
          onValue={(count) => {
            setDays(count);
            onChoose(withDays(count));
          }}
        />
      )}
    </>
  );
}
