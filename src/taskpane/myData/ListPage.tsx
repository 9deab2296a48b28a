import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useDeferredValue, useLayoutEffect, useMemo, useRef } from "react";
import type { ListAnswers } from "../../columns/listAnswers";
import { mapList, readyTable } from "../../columns/mapList";
import type { ReadyTable } from "../../columns/readyTable";
import { showCount } from "../parts/quantities";
import { ColumnsSection } from "./ColumnsSection";
import type { ListReading } from "./listReading";
import type { OwnList } from "./ownList";
import { ProblemsSection } from "./ProblemsSection";
import { QuestionsSection } from "./QuestionsSection";
import { StagesSection } from "./StagesSection";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  source: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    outlineStyle: "none",
  },
  name: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ListPageProps {
  readonly list: OwnList;
  readonly arrival: number;
  /** The name of the workbook that is built from the list. */
  readonly workbook: string;
  readonly onShow: ListReading["showCell"];
  readonly onChange: (list: OwnList) => void;
  readonly onChooseOther: () => void;
  /** The same workbook can take another list after this one. */
  readonly addOther: { readonly label: string; readonly onAdd: (table: ReadyTable) => void } | undefined;
  readonly onGoOn: (table: ReadyTable) => void;
}

/** Everything about one list: its columns, its stages, what is to be asked, what stands out, and the way on. */
export function ListPage(props: ListPageProps) {
  const { list, arrival, workbook, addOther, onShow, onChange, onChooseOther, onGoOn } = props;
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  // Thousands of rows are mapped again at every answer: typing must not wait for it.
  const settled = useDeferredValue(list);
  const mapped = useMemo(() => mapList(settled), [settled]);
  const source = useRef<HTMLDivElement>(null);
  const handled = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (handled.current === arrival) return;
    handled.current = arrival;
    // Before the first list was read there was nothing to come from.
    if (arrival > 0) source.current?.focus();
  }, [arrival]);
  const answer = (answers: ListAnswers) => onChange({ ...list, answers });
  const rows = list.table.rows.length;
  return (
    <div className={styles.page}>
      <div ref={source} className={styles.source} tabIndex={-1}>
        <Text className={styles.name}>{myData.rowsFrom(rows, showCount(rows, language), list.sourceName)}</Text>
        <Button size="small" onClick={onChooseOther}>
          {myData.chooseOther}
        </Button>
      </div>
      <ColumnsSection list={list} onChange={onChange} />
      {mapped.stages.length > 0 && (
        <StagesSection
          key={list.mapping.stage ?? "none"}
          stages={mapped.stages}
          answers={list.answers}
          onAnswers={answer}
        />
      )}
      <QuestionsSection list={list} mapped={mapped} onAnswers={answer} />
      <ProblemsSection list={list} problems={mapped.problems} onShow={onShow} />
      <div className={styles.actions}>
        <Text role="status">
          {mapped.isBlocked
            ? myData.settleFirst
            : myData.readyRows(mapped.rowCount, showCount(mapped.rowCount, language))}
        </Text>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={mapped.isBlocked || settled !== list}
          onClick={() => onGoOn(readyTable(list, mapped))}
        >
          {myData.goOn(workbook)}
        </Button>
        {addOther !== undefined && (
          <Button
            disabledFocusable={mapped.isBlocked || settled !== list}
            onClick={() => addOther.onAdd(readyTable(list, mapped))}
          >
            {addOther.label}
          </Button>
        )}
      </div>
    </div>
  );
}
