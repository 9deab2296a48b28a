import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { BuildEntry } from "../../excel/buildEntry";
import { showList } from "../parts/quantities";
import { useWording } from "../wording";
import { afterTakeBack, type TakeBackState } from "./buildState";
import { CleanUpPart } from "./CleanUpPart";
import type { WorkbookBuilding } from "./workbookBuilding";

const useStyles = makeStyles({
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, paddingTop: tokens.spacingVerticalM },
});

interface UnfinishedBarProps {
  readonly building: WorkbookBuilding;
  /** The name of a workbook by the id of its blueprint. */
  readonly nameOf: (blueprint: string) => string;
}

/** Builds that an earlier pane has begun and could not finish, each with the way to remove it. */
export function UnfinishedBar({ building, nameOf }: UnfinishedBarProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const { build } = texts;
  const [found, setFound] = useState<readonly TakeBackState[]>([]);
  useEffect(() => {
    let wanted = true;
    void building.unfinished().then((entries) => {
      if (wanted) setFound(entries.map((entry) => ({ step: "possible", entry })));
    });
    return () => {
      wanted = false;
    };
  }, [building]);
  const change = (index: number, state: TakeBackState) =>
    setFound((before) => before.map((other, position) => (position === index ? state : other)));
  const cleanUp = async (index: number, entry: BuildEntry, evenIfChanged: boolean) => {
    change(index, { step: "removing", entry });
    change(index, afterTakeBack(await building.takeBack(entry, evenIfChanged)));
  };
  if (found.every(({ step }) => step === "nothingLeft")) return null;
  return (
    <div className={styles.bars}>
      {found.map((state, index) => {
        const entry = "entry" in state ? state.entry : undefined;
        const sheets = entry?.sheets.map(({ name }) => name) ?? [];
        return (
          <CleanUpPart
            // The list never changes its order.
            key={index}
            cleanUp={state}
            title={entry === undefined ? "" : build.unfinished(nameOf(entry.blueprint))}
            next={[sheets.length === 0 ? build.unfinishedNoSheets : build.unfinishedNext(showList(sheets, language))]}
            onCleanUp={(evenIfChanged) => {
              if (entry !== undefined) void cleanUp(index, entry, evenIfChanged);
            }}
            onLater={() => change(index, { step: "nothingLeft" })}
          />
        );
      })}
    </div>
  );
}
