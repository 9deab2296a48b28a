import { Button, MessageBar, MessageBarActions, MessageBarBody, ProgressBar } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { Texts } from "./pageTexts";

export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  /** How much is done, from 0 to 1; null when nobody knows. */
  readonly progress?: number | null;
}

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly texts: Texts;
  /** Absent where the message stays until what it tells of is over. */
  readonly onDismiss?: (() => void) | undefined;
}

/** One message of the page itself at a time, over the lower edge of the grid so that no cell moves under the pointer. */
export function NoticeBar({ notice, texts, onDismiss }: NoticeBarProps) {
  return (
    <div className="notices" aria-live="polite">
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" politeness="polite">
          <MessageBarBody>
            {notice.text}
            {notice.progress !== undefined && <Progress share={notice.progress} label={notice.text} />}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              onDismiss ? (
                <Button
                  appearance="transparent"
                  icon={<Dismiss20Regular />}
                  aria-label={texts.dismiss}
                  onClick={onDismiss}
                />
              ) : null
            }
          >
            {notice.actions?.map(({ label, run }) => (
              <Button key={label} onClick={run}>
                {label}
              </Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function Progress({ share, label }: { readonly share: number | null; readonly label: string }) {
  return <ProgressBar className="notice-progress" aria-label={label} {...(share !== null && { value: share })} />;
}
