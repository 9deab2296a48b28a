import { Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { listKinds, type ListKind } from "../../columns/listKind";
import { PageHeading } from "../parts/PageHeading";
import { withoutKeys } from "../parts/withoutKeys";
import type { PlaceSurroundings } from "../shell/places";
import { useWording } from "../wording";
import { ListPage } from "./ListPage";
import type { OwnList } from "./ownList";
import { SourceChooser } from "./SourceChooser";
import { blueprintOfKind, kindOfBlueprint, nextKindOf } from "./tableKind";
import { useReadList } from "./useReadList";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
  },
  // Two kinds beside each other where the pane is narrow, more where it is wide.
  kinds: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 132px), 1fr))",
    columnGap: tokens.spacingHorizontalS,
    "& > *": { minWidth: 0 },
  },
});

type Lists = Readonly<Partial<Record<ListKind, OwnList>>>;

/** From a list that the person has to rows that a workbook can be built from. */
export function MyDataPlace(props: PlaceSurroundings) {
  const { host, ownTables, dataFor, arrival, onOwnTables, onBuildWithOwnData } = props;
  const styles = useStyles();
  const {
    texts: { build },
  } = useWording();
  const { myData } = useMyDataWording();
  const [kind, setKind] = useState<ListKind>(kindOfBlueprint(dataFor) ?? "pipeline");
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
  const next = nextKindOf(kind);
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival}>{myData.title}</PageHeading>
      <Text>{myData.lead}</Text>
      <Field label={myData.holds} hint={myData.kindHints[kind]}>
        <RadioGroup
          className={styles.kinds}
          value={kind}
          onChange={(_event, { value }) => {
            reader.forget();
            setKind(listKinds.find((known) => known === value) ?? kind);
          }}
        >
          {listKinds.map((known) => (
            <Radio
              key={known}
              value={known}
              label={
                ownTables[known] === undefined ? myData.kinds[known] : `${myData.kinds[known]} (${myData.kindReady})`
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
          addOther={
            next && {
              label: myData.addOther[next],
              onAdd: (table) => {
                onOwnTables({ ...ownTables, [kind]: table });
                setKind(next);
              },
            }
          }
          onGoOn={(table) => {
            onOwnTables({ ...ownTables, [kind]: table });
            onBuildWithOwnData(blueprintOfKind[kind]);
          }}
        />
      )}
    </div>
  );
}
