import { Caption1, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Field, Target } from "../../columns/target";
import { targetOfKind } from "../../columns/targetOfKind";
import { Section } from "../parts/Section";
import { showCount, showList } from "../parts/quantities";
import { columnName } from "./columnName";
import { FieldRow } from "./FieldRow";
import { withColumn, type OwnList } from "./ownList";
import { sampleValues } from "./sampleValues";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  summary: { cursor: "pointer", width: "fit-content", color: tokens.colorNeutralForeground2 },
});

interface ColumnsSectionProps {
  readonly list: OwnList;
  readonly onChange: (list: OwnList) => void;
}

/** Which column is which: recognised, shown with values, and to be corrected. */
export function ColumnsSection({ list, onChange }: ColumnsSectionProps) {
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  const [moved, setMoved] = useState("");
  // Which fields stand in front is settled once: a row must not jump away under the hand that changes it.
  const [front] = useState(
    () =>
      new Set(
        list.guesses
          .filter(({ field, candidates }) => list.mapping[field] !== undefined || candidates.length > 0)
          .map(({ field }) => field),
      ),
  );
  const target: Target = targetOfKind[list.kind];
  const firstColumn = list.place?.columnIndex ?? 0;
  const nameOf = (column: number) => columnName(list.table, column, firstColumn, myData);
  const options = list.table.headings.map((_heading, column) => ({ column, name: nameOf(column) }));
  const used = new Set(Object.values(list.mapping));
  const unused = options.filter(({ column }) => !used.has(column)).map(({ name }) => name);
  const inFront = ({ id, need }: Field) => need !== "optional" || front.has(id);
  const more = target.fields.filter((field) => !inFront(field));

  const choose = (field: Field, column: number | undefined) => {
    const loser = target.fields.find(
      ({ id }) => id !== field.id && column !== undefined && list.mapping[id] === column,
    );
    setMoved(
      loser === undefined || column === undefined ? "" : myData.columnMoved(nameOf(column), loser.name[language]),
    );
    onChange(withColumn(list, field.id, column));
  };
  const row = (field: Field) => {
    const column = list.mapping[field.id];
    return (
      <FieldRow
        key={field.id}
        field={field}
        guess={list.guesses.find((guess) => guess.field === field.id)}
        column={column}
        isChosen={list.chosen.has(field.id)}
        options={options}
        samples={column === undefined ? [] : sampleValues(list.table, column, language)}
        onChoose={(next) => choose(field, next)}
      />
    );
  };
  return (
    <Section heading={myData.columns}>
      <Text>{myData.columnsLead}</Text>
      <div>{target.fields.filter(inFront).map(row)}</div>
      {more.length > 0 && (
        <details>
          <summary className={styles.summary}>
            {myData.moreFields(more.length, showCount(more.length, language))}
          </summary>
          {more.map(row)}
        </details>
      )}
      <Caption1 role="status" className={styles.note}>
        {moved}
      </Caption1>
      {unused.length > 0 && (
        <Caption1 className={styles.note}>{myData.unusedColumns(showList(unused, language))}</Caption1>
      )}
    </Section>
  );
}
