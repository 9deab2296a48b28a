import {
  Caption1,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  Select,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useState } from "react";
import type { ListAnswers } from "../../columns/listAnswers";
import type { ProposedStage, StageAnswer } from "../../columns/proposeStages";
import { Section } from "../parts/Section";
import { showCount } from "../parts/quantities";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ":first-child": { paddingInlineStart: 0 },
    ":last-child": { paddingInlineEnd: 0 },
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    ":first-child": { paddingInlineStart: 0 },
    ":last-child": { paddingInlineEnd: 0 },
  },
  stage: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere", textAlign: "start" },
  count: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
  },
  rate: { width: "80px", minWidth: 0 },
  status: { minWidth: "84px" },
});

const STATUSES = ["open", "won", "lost"] as const;
type StageStatus = (typeof STATUSES)[number];

/** 63.2 for 0.632, without the noise of binary fractions. */
const inPercent = (rate: number | undefined): string =>
  rate === undefined ? "" : String(Number((rate * 100).toPrecision(12)));

/** A share typed in percent; undefined when it is none. */
export function readPercent(typed: string): number | undefined {
  const text = typed.normalize("NFKC").replace(/[\s%]/g, "").replace(",", ".");
  if (!/^(?:\d+\.?\d*|\.\d+)$/.test(text)) return undefined;
  const rate = Number((Number(text) / 100).toPrecision(12));
  return rate <= 1 ? rate : undefined;
}

interface StageRowProps {
  readonly stage: ProposedStage;
  /** What the person has said of it. */
  readonly given: StageAnswer;
  readonly onAnswer: (answer: StageAnswer) => void;
}

/** A status said anew: what is won or lost is certain, and what is open again is not. */
function withStatus({ winRate, ...rest }: StageAnswer, status: StageStatus): StageAnswer {
  if (status === "won") return { ...rest, status, winRate: 1 };
  if (status === "lost") return { ...rest, status, winRate: 0 };
  return winRate === undefined || winRate === 0 || winRate === 1 ? { ...rest, status } : { ...rest, status, winRate };
}

function StageRow({ stage, given, onAnswer }: StageRowProps) {
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  const [typed, setTyped] = useState<string>();
  const isWrong = typed !== undefined && readPercent(typed) === undefined;
  return (
    <tr className={styles.row}>
      <th scope="row" className={mergeClasses(styles.cell, styles.stage)}>
        {stage.name}
        <Caption1 className={styles.count}>{myData.stageRows(stage.count, showCount(stage.count, language))}</Caption1>
      </th>
      <td className={styles.cell}>
        <Field {...(isWrong && { validationState: "error" as const, validationMessage: myData.rateWrong })}>
          <Input
            className={styles.rate}
            aria-label={myData.winRateOf(stage.name)}
            inputMode="decimal"
            value={typed ?? inPercent(stage.winRate)}
            contentAfter={<span aria-hidden="true">%</span>}
            onChange={(_event, { value }) => {
              setTyped(value);
              const winRate = readPercent(value);
              if (winRate !== undefined) onAnswer({ ...given, winRate });
            }}
            // What was typed gives way to what was understood.
            onBlur={() => {
              if (!isWrong) setTyped(undefined);
            }}
          />
        </Field>
      </td>
      <td className={styles.cell}>
        <Select
          className={styles.status}
          aria-label={myData.statusOf(stage.name)}
          value={stage.status ?? ""}
          onChange={(_event, { value }) => {
            const status = STATUSES.find((known) => known === value);
            setTyped(undefined);
            if (status !== undefined) onAnswer(withStatus(given, status));
          }}
        >
          {stage.status === undefined && <option value="">–</option>}
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {myData.statuses[status]}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}

interface StagesSectionProps {
  readonly stages: readonly ProposedStage[];
  readonly answers: ListAnswers;
  readonly onAnswers: (answers: ListAnswers) => void;
}

/** The person's stages, each with what it is worth in a forecast. */
export function StagesSection({ stages, answers, onAnswers }: StagesSectionProps) {
  const styles = useStyles();
  const { myData } = useMyDataWording();
  // Once answered, the question stays so that the answer can be changed.
  const [wonStage] = stages.filter(({ question }) => question === "wonMeaning");
  const [asked, setAsked] = useState(wonStage?.name);
  if (wonStage !== undefined && asked !== wonStage.name) setAsked(wonStage.name);
  const isStillThere = stages.some(({ name }) => name === asked);
  // Sorted by win rate once: a row must not jump away under the hand that changes its rate.
  const [order] = useState(() => stages.map(({ name }) => name));
  const inOrder = [...stages].sort((left, right) => order.indexOf(left.name) - order.indexOf(right.name));
  return (
    <Section heading={myData.stages}>
      <Text>{myData.stagesLead}</Text>
      {asked !== undefined && isStillThere && (
        <Field label={myData.wonQuestion(asked)}>
          <RadioGroup
            value={answers.won ?? ""}
            onChange={(_event, { value }) => onAnswers({ ...answers, won: value === "paid" ? "paid" : "signed" })}
          >
            <Radio value="signed" label={myData.wonMeanings.signed} />
            <Radio value="paid" label={myData.wonMeanings.paid} />
          </RadioGroup>
        </Field>
      )}
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {myData.stage}
            </th>
            <th scope="col" className={styles.head}>
              {myData.winRate}
            </th>
            <th scope="col" className={styles.head}>
              {myData.status}
            </th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((stage) => (
            <StageRow
              key={stage.name}
              stage={stage}
              given={answers.stages[stage.name] ?? {}}
              onAnswer={(answer) => onAnswers({ ...answers, stages: { ...answers.stages, [stage.name]: answer } })}
            />
          ))}
        </tbody>
      </table>
    </Section>
  );
}
