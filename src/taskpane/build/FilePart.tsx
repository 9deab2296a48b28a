import { Button, Caption1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import { Notice } from "../parts/Notice";
import { useWording } from "../wording";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  note: { color: tokens.colorNeutralForeground2 },
});

type FileState = "none" | "writing" | "saved" | "failed";

interface FilePartProps {
  readonly name: string;
  /** The plan, or undefined when the settings do not make one; what is wrong is then marked above. */
  readonly planned: () => PlannedWorkbook | undefined;
  readonly onSave: (name: string, plan: PlannedWorkbook) => Promise<void>;
}

/** The same workbook as a file of its own, without touching the one that is open. */
export function FilePart({ name, planned, onSave }: FilePartProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const { build } = texts;
  const [state, setState] = useState<FileState>("none");
  const file = `${name}.xlsx`;
  const save = async () => {
    const plan = planned();
    if (plan === undefined) return;
    setState("writing");
    const saved = await onSave(file, plan).then(
      () => true,
      () => false,
    );
    setState(saved ? "saved" : "failed");
  };
  return (
    <div className={styles.part}>
      <Button
        {...(state === "writing" && { icon: <Spinner size="tiny" /> })}
        disabledFocusable={state === "writing"}
        onClick={() => void save()}
      >
        {state === "writing" ? build.writingFile : build.saveFile}
      </Button>
      <Caption1 className={styles.note}>{build.saveFileHint}</Caption1>
      <div role="status">
        {state === "saved" && <Notice intent="success" title={build.fileSaved(file)} />}
        {state === "failed" && <Notice intent="error" title={build.fileFailed} next={[build.fileFailedNext]} />}
      </div>
    </div>
  );
}
