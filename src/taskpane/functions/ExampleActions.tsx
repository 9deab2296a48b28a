import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Extent, InsertedFormula } from "../../excel/insertOutcome";
import type { PaneHost } from "../paneHost";
import { useWording } from "../wording";
import { insertMessage, removeMessage, type ExampleMessage } from "./exampleMessage";
import { MessageCard } from "./MessageCard";

const useStyles = makeStyles({
  insert: { padding: `5px ${tokens.spacingHorizontalS}` },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface ExampleActionsProps {
  readonly formula: string;
  readonly extent: Extent;
  readonly host: Pick<PaneHost, "insertFormula" | "removeFormula" | "copyText">;
  /** Marks the formula in the pane, for copying by hand. */
  readonly onSelectFormula: () => void;
}

/** Insert, copy, and what came of it. */
export function ExampleActions({ formula, extent, host, onSelectFormula }: ExampleActionsProps) {
  const styles = useStyles();
  const wording = useWording();
  const { texts } = wording;
  const actions = useRef<HTMLDivElement>(null);
  // The first button: the one that was pressed goes away, and the keyboard goes on from here.
  const focusInsert = () => actions.current?.querySelector("button")?.focus();
  const [busy, setBusy] = useState<"inserting" | "undoing">();
  const [message, setMessage] = useState<ExampleMessage>();

  const insert = async () => {
    setBusy("inserting");
    setMessage(undefined);
    setMessage(insertMessage(await host.insertFormula(formula, extent), wording));
    setBusy(undefined);
  };
  const undo = async (place: InsertedFormula) => {
    setBusy("undoing");
    const outcome = await host.removeFormula(place);
    focusInsert();
    setMessage(removeMessage(outcome, place.address, wording));
    setBusy(undefined);
  };
  const copy = async () => {
    const copied = await host.copyText(formula);
    if (!copied) onSelectFormula();
    setMessage(copied ? { intent: "success", title: texts.copied } : { intent: "warning", title: texts.copyRefused });
  };

  return (
    <div ref={actions} className={styles.actions}>
      <Button
        appearance="primary"
        className={styles.insert}
        {...(busy === "inserting" && { icon: <Spinner size="tiny" /> })}
        // Stays focusable, so that the keyboard does not lose its place while Excel works.
        disabledFocusable={busy !== undefined}
        onClick={() => void insert()}
      >
        {busy === "inserting" ? texts.inserting : texts.insert}
      </Button>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <MessageCard
        message={message}
        undoing={busy === "undoing"}
        onUndo={(place) => void undo(place)}
        onClose={() => {
          focusInsert();
          setMessage(undefined);
        }}
      />
    </div>
  );
}
