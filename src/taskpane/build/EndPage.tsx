import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../parts/Notice";
import { PageHeading } from "../parts/PageHeading";
import { showList } from "../parts/quantities";
import { useMounted } from "../parts/useMounted";
import { useWording } from "../wording";
import type { BuildState } from "./buildState";
import { CleanUpPart } from "./CleanUpPart";
import { causeWords } from "./problemWords";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
  },
  notices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface EndPageProps {
  readonly name: string;
  readonly end: BuildState & { readonly stage: "undone" | "cancelled" | "failed" };
  readonly arrival: number;
  readonly onCleanUp: (evenIfChanged: boolean) => void;
  readonly onTryAgain: () => void;
  readonly onBack: () => void;
}

/** A build that left no workbook: why, what of it remains, and what to do. */
export function EndPage({ name, end, arrival, onCleanUp, onTryAgain, onBack }: EndPageProps) {
  const styles = useStyles();
  const wording = useWording();
  const { texts, language } = wording;
  const { build } = texts;
  const [later, setLater] = useState(false);
  const mounted = useMounted();
  const cleanUp = end.stage === "undone" ? undefined : end.cleanUp;
  const remains = cleanUp !== undefined && cleanUp.step !== "nothingLeft";
  const headings = { undone: build.undone(name), cancelled: build.cancelled, failed: build.failed(name) } as const;
  const leftover = cleanUp !== undefined && "entry" in cleanUp ? cleanUp.entry.sheets.map((sheet) => sheet.name) : [];
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival}>{headings[end.stage]}</PageHeading>
      <div role="status" className={styles.notices}>
        {mounted &&
          end.stage === "failed" &&
          causeWords(end.why, wording).map(({ what, next }) => (
            <Notice key={what} intent="error" title={what} next={remains ? [next] : [next, build.nothingRemains]} />
          ))}
        {mounted && end.stage === "cancelled" && !remains && <Notice intent="info" title={build.cancelledNext} />}
        {mounted && end.stage === "undone" && <Notice intent="success" title={build.undoneNext} />}
      </div>
      {remains && !later && (
        <CleanUpPart
          cleanUp={cleanUp}
          title={build.somethingRemains}
          next={leftover.length === 0 ? [] : [showList(leftover, language)]}
          onCleanUp={onCleanUp}
          onLater={() => setLater(true)}
        />
      )}
      <div className={styles.actions}>
        <Button appearance="primary" onClick={onTryAgain}>
          {end.stage === "failed" ? build.tryAgain : build.build(name)}
        </Button>
        <Button onClick={onBack}>{build.back}</Button>
      </div>
    </div>
  );
}
