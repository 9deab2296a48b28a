import { Caption1, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { PageHeading } from "../parts/PageHeading";
import { withoutKeys } from "../parts/withoutKeys";
import type { PlaceSurroundings } from "../shell/places";
import { useWording } from "../wording";
import { ListPage } from "./ListPage";
import type { OwnList } from "./ownList";
import { SourceChooser } from "./SourceChooser";
import { kindOfBlueprint, blueprintOfKind, tableKinds, type TableKind } from "./tableKind";
import { useReadList } from "./useReadList";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
  },
  hint: { display: "block", color: tokens.colorNeutralForeground2 },
});

type Lists = Readonly<Partial<Record<TableKind, OwnList>>>;

/** From a list that the person has to rows that a workbook can be built from. */
export function MyDataPlace(props: PlaceSurroundings) {
  const { host, ownTables, dataFor, arrival, onOwnTables, onBuildWithOwnData } = props;
  const styles = useStyles();
  const {
    texts: { build },
  } = useWording();
  const { myData } = useMyDataWording();
  const [kind, setKind] = useState<TableKind>(kindOfBlueprint(dataFor) ?? "pipeline");
  const [lists, setLists] = useState<Lists>({});
  // Another workbook that wants its data leads to the list that it needs.
  const [seenFor, setSeenFor] = useState({ dataFor, arrival });
  if (seenFor.dataFor !== dataFor || seenFor.arrival !== arrival) {
    setSeenFor({ dataFor, arrival });
    if (blueprintOfKind[kind] !== dataFor) setKind(kindOfBlueprint(dataFor) ?? kind);
  }
  const [readings, setReadings] = useState(0);
  const reader = useReadList(host.lists, (list) => {
    setLists((before) => ({ ...before, [list.kind]: list }));
    setReadings((before) => before + 1);
  });
  const list = lists[kind];
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival}>{myData.title}</PageHeading>
      <Text>{myData.lead}</Text>
      <Field label={myData.holds}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => {
            reader.forget();
            setKind(tableKinds.find((known) => known === value) ?? kind);
          }}
        >
          {tableKinds.map((known) => (
            <Radio
              key={known}
              value={known}
              label={
                <>
                  {myData.kinds[known]}
                  {ownTables[known] !== undefined && ` (${myData.kindReady})`}
                  <Caption1 className={styles.hint}>{myData.kindHints[known]}</Caption1>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {list === undefined ? (
        <SourceChooser
          reading={host.lists}
          state={reader.state}
          onSelection={(selected) => void reader.readSelection(kind, selected)}
          onFiles={(files) => void reader.readFiles(kind, files)}
        />
      ) : (
        <ListPage
          key={`${kind} ${list.sourceName} ${readings}`}
          list={list}
          arrival={readings}
          workbook={build.workbooks[blueprintOfKind[kind]].name}
          onShow={host.lists.showCell}
          onChange={(changed) => {
            setLists({ ...lists, [kind]: changed });
            // What was made ready is no longer what is said here.
            if (ownTables[kind] !== undefined) onOwnTables(withoutKeys(ownTables, [kind]));
          }}
          onChooseOther={() => {
            setLists(withoutKeys(lists, [kind]));
            onOwnTables(withoutKeys(ownTables, [kind]));
          }}
          onAddReceipts={(table) => {
            onOwnTables({ ...ownTables, [kind]: table });
            setKind("receipts");
          }}
          onGoOn={(table) => {
            onOwnTables({ ...ownTables, [kind]: table });
            onBuildWithOwnData(blueprintOfKind[kind]);
          }}
        />
      )}
    </div>
  );
}
