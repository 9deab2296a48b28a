import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  next: { display: "block" },
  text: { fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere", paddingBlock: tokens.spacingVerticalXS },
});

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly title: string;
  /** What to do, a sentence each. */
  readonly next?: readonly string[];
  readonly children?: ReactNode;
  /** Buttons. */
  readonly actions?: ReactNode;
}

/** What happened and what to do about it. To be put into a live region where it appears by itself. */
export function Notice({ intent, title, next = [], children, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{title}</MessageBarTitle>
        {next.map((sentence) => (
          <span key={sentence} className={styles.next}>
            {sentence}
          </span>
        ))}
        {children}
      </MessageBarBody>
      {actions !== undefined && <MessageBarActions>{actions}</MessageBarActions>}
    </MessageBar>
  );
}
