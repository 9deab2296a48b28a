import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DateOrder } from "../../columns/dayText";
import type { ListAnswers } from "../../columns/listAnswers";
import type { MappedList } from "../../columns/mapList";
import type { Problem, ProblemKind } from "../../columns/problem";
import { Section } from "../parts/Section";
import { showCount } from "../parts/quantities";
import { AmountQuestion } from "./AmountQuestion";
import { ChoiceQuestion } from "./ChoiceQuestion";
import { columnName } from "./columnName";
import { CurrencyQuestion } from "./CurrencyQuestion";
import { DueDateQuestion } from "./DueDateQuestion";
import type { OwnList } from "./ownList";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  questions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});

/** Kinds of problems that an answer settles. */
const QUESTIONS: readonly ProblemKind[] = [
  ...(["ambiguousDate", "swappedDate", "ambiguousAmount", "mixedCurrency"] as const),
  ...(["blankStage", "openWithoutAmount", "missingDueDate"] as const),
];

interface Asked {
  readonly kind: ProblemKind;
  readonly field: string;
  readonly count: number;
  readonly orders: readonly DateOrder[];
}

const asAsked = ({ kind, field = "", count }: Problem, { openOrders }: MappedList): Asked => ({
  kind,
  field,
  count,
  orders: openOrders[field] ?? [],
});

const isSame = (one: Asked, other: Asked): boolean => one.kind === other.kind && one.field === other.field;

/** All that has been asked: an answered question stays, so that the answer can be changed. */
function useAsked(mapped: MappedList): readonly Asked[] {
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const now = mapped.problems.filter(({ kind }) => QUESTIONS.includes(kind)).map((problem) => asAsked(problem, mapped));
  const fresh = now.filter((question) => !asked.some((known) => isSame(known, question)));
  if (fresh.length > 0) setAsked([...asked, ...fresh]);
  return asked;
}

interface QuestionsSectionProps {
  readonly list: OwnList;
  readonly mapped: MappedList;
  readonly onAnswers: (answers: ListAnswers) => void;
}

/** What only the person can say, each with the answers to choose from. */
export function QuestionsSection({ list, mapped, onAnswers }: QuestionsSectionProps) {
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  const asked = useAsked(mapped);
  const { answers } = list;
  const columnOf = (field: string): string => {
    const column = list.mapping[field];
    return column === undefined ? "" : columnName(list.table, column, list.place?.columnIndex ?? 0, myData);
  };
  const question = ({ kind, field, count, orders }: Asked) => {
    const key = `${kind} ${field}`;
    switch (kind) {
      case "ambiguousDate":
        return (
          <ChoiceQuestion
            key={key}
            label={myData.dateOrder(columnOf(field))}
            choices={orders.map((order) => [order, myData.dateOrders[order]])}
            chosen={answers.dateOrder[field]}
            onChoose={(order) => onAnswers({ ...answers, dateOrder: { ...answers.dateOrder, [field]: order } })}
          />
        );
      case "swappedDate":
        return (
          <ChoiceQuestion
            key={key}
            label={myData.swapped(columnOf(field))}
            choices={(["swap", "keep"] as const).map((choice) => [choice, myData.swappedChoices[choice]])}
            chosen={answers.swappedDates[field]}
            onChoose={(choice) => onAnswers({ ...answers, swappedDates: { ...answers.swappedDates, [field]: choice } })}
          />
        );
      case "ambiguousAmount":
        return (
          <ChoiceQuestion
            key={key}
            label={myData.decimalSign(columnOf(field))}
            choices={[
              [".", myData.decimalSigns.point],
              [",", myData.decimalSigns.comma],
            ]}
            chosen={answers.decimalSign[field]}
            onChoose={(sign) => onAnswers({ ...answers, decimalSign: { ...answers.decimalSign, [field]: sign } })}
          />
        );
      case "mixedCurrency":
        return (
          <CurrencyQuestion
            key={key}
            currencies={mapped.currencies}
            rates={answers.exchange}
            onRates={(exchange) => onAnswers({ ...answers, exchange })}
          />
        );
      case "blankStage":
        return (
          <ChoiceQuestion
            key={key}
            label={myData.blankStage(count, showCount(count, language))}
            choices={[
              ["", myData.blankStageOut],
              ...mapped.stages.map(({ name }) => [name, myData.blankStageAs(name)] as const),
            ]}
            chosen={answers.blankStage && (answers.blankStage.kind === "stage" ? answers.blankStage.name : "")}
            onChoose={(name) =>
              onAnswers({ ...answers, blankStage: name === "" ? { kind: "leaveOut" } : { kind: "stage", name } })
            }
          />
        );
      case "openWithoutAmount":
        return (
          <AmountQuestion
            key={key}
            count={count}
            filled={mapped.filled}
            choice={answers.missingAmount}
            onChoose={(missingAmount) => onAnswers({ ...answers, missingAmount })}
          />
        );
      case "missingDueDate":
        return (
          <DueDateQuestion
            key={key}
            choice={answers.missingDueDate}
            onChoose={(missingDueDate) => onAnswers({ ...answers, missingDueDate })}
          />
        );
      default:
        return undefined;
    }
  };
  const isOpen = ({ kind, field }: Asked): boolean =>
    // A field that has lost its column has nothing to be asked about.
    kind === "blankStage" || kind === "openWithoutAmount" || kind === "missingDueDate" || kind === "mixedCurrency"
      ? true
      : list.mapping[field] !== undefined;
  const shown = asked.filter(isOpen);
  if (shown.length === 0) return null;
  return (
    <Section heading={myData.questions}>
      <div className={styles.questions}>{shown.map(question)}</div>
    </Section>
  );
}
