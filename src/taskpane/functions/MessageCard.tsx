import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { InsertedFormula } from "../../excel/insertOutcome";
import { useWording } from "../wording";
import type { ExampleMessage } from "./exampleMessage";

const useStyles = makeStyles({
  next: { display: "block" },
  text: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

interface MessageCardProps {
  readonly message: ExampleMessage | undefined;
  readonly undoing: boolean;
  readonly onUndo: (place: InsertedFormula) => void;
  readonly onClose: () => void;
}

/** The outcome of an action, read out by screen readers as it appears. */
export function MessageCard({ message, undoing, onUndo, onClose }: MessageCardProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const region = useRef<HTMLDivElement>(null);
  const undo = message?.undo;
  useEffect(() => {
    if (message !== undefined) region.current?.scrollIntoView({ block: "nearest" });
  }, [message]);
  return (
    // Always there: a live region that comes together with its text stays unread.
    <div ref={region} role="status">
      {message !== undefined && (
        <MessageBar intent={message.intent} layout="multiline">
          <MessageBarBody className={styles.text}>
            <MessageBarTitle>{message.title}</MessageBarTitle>
            {message.next !== undefined && <span className={styles.next}>{message.next}</span>}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={texts.closeMessage}
                onClick={onClose}
              />
            }
          >
            {undo !== undefined && (
              <Button size="small" disabledFocusable={undoing} onClick={() => onUndo(undo)}>
                {undoing ? texts.undoing : texts.undo}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
