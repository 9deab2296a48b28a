import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  ProgressBar,
  shorthands,
  Spinner,
  Subtitle2,
  Text,
  tokens,
} from "@fluentui/react-components";
import { DocumentArrowUp20Regular, TableSimple20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef, useState, type DragEvent } from "react";
import { Notice } from "../parts/Notice";
import { showCount } from "../parts/quantities";
import type { ListReading } from "./listReading";
import type { ReadingState } from "./readingState";
import { readProblemWords } from "./readProblemWords";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  ways: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  way: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  dropWay: { ...shorthands.borderStyle("dashed") },
  over: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
  },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, margin: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  selected: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
  file: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  reading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface SourceChooserProps {
  readonly reading: ListReading;
  readonly state: ReadingState;
  readonly onSelection: (selected: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** What is selected in the sheet, as long as somebody looks. */
function useSelectedAddress({ selectedAddress, watchSelection }: ListReading): string | undefined {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    let wanted = true;
    const ask = () => {
      void selectedAddress().then((found) => {
        if (wanted) setAddress(found);
      });
    };
    ask();
    const stop = watchSelection(ask);
    return () => {
      wanted = false;
      stop();
    };
  }, [selectedAddress, watchSelection]);
  return address;
}

/** A list from the workbook or from a file, and how its reading goes. */
export function SourceChooser({ reading, state, onSelection, onFiles }: SourceChooserProps) {
  const styles = useStyles();
  const wording = useMyDataWording();
  const { myData, language } = wording;
  const workbookHeading = useId();
  const fileHeading = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const address = useSelectedAddress(reading);
  const busy = state.step === "reading";
  const words = state.step === "failed" ? readProblemWords(state.problem, wording) : undefined;
  const follow = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    // Both are needed for the browser to let go of the file here, and nothing behind the pane shall take it.
    event.preventDefault();
    event.stopPropagation();
    setOver(true);
  };
  return (
    <div className={styles.ways}>
      <section className={styles.way} aria-labelledby={workbookHeading}>
        <Subtitle2 as="h3" id={workbookHeading} className={styles.heading}>
          <TableSimple20Regular aria-hidden="true" />
          {myData.fromWorkbook}
        </Subtitle2>
        <Caption1 className={styles.hint}>{myData.selectHint}</Caption1>
        <Text className={styles.selected}>
          {address === undefined ? myData.nothingSelected : myData.selected(address)}
        </Text>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          onClick={() => onSelection(address ?? myData.fromWorkbook)}
        >
          {myData.useSelection}
        </Button>
      </section>
      <section
        className={mergeClasses(styles.way, styles.dropWay, over && styles.over)}
        aria-labelledby={fileHeading}
        onDragEnter={follow}
        onDragOver={follow}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          setOver(false);
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          event.stopPropagation();
          if (!busy) onFiles([...event.dataTransfer.files]);
        }}
      >
        <Subtitle2 as="h3" id={fileHeading} className={styles.heading}>
          <DocumentArrowUp20Regular aria-hidden="true" />
          {myData.fromFile}
        </Subtitle2>
        <Caption1 className={styles.hint}>{myData.fileHint}</Caption1>
        <div className={styles.file}>
          <Button disabledFocusable={busy} onClick={() => picker.current?.click()}>
            {myData.chooseFile}
          </Button>
          <Caption1 className={styles.hint} aria-hidden="true">
            {over ? myData.dropHere : myData.orDrop}
          </Caption1>
        </div>
        <input
          ref={picker}
          type="file"
          hidden
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-label={myData.chooseFile}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // Emptied, or choosing the same file again would tell nothing.
            event.target.value = "";
            onFiles(files);
          }}
        />
      </section>
      <div role="status">
        {state.step === "reading" && (
          <div className={styles.reading}>
            <Spinner size="tiny" labelPosition="after" label={myData.reading(state.source)} />
            {state.rows !== undefined && state.all !== undefined && (
              <>
                <ProgressBar value={state.rows} max={state.all} aria-label={myData.reading(state.source)} />
                <Caption1 className={styles.hint} aria-hidden="true">
                  {myData.readingRows(showCount(state.rows, language), showCount(state.all, language))}
                </Caption1>
              </>
            )}
          </div>
        )}
        {words !== undefined && <Notice intent="error" title={words.what} next={[words.next]} />}
      </div>
    </div>
  );
}
