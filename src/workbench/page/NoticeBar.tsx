import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { Texts } from "./texts";

export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

export interface NoticeBarProps {
  readonly notice: Notice | undefined;
  readonly texts: Texts;
  readonly onDismiss: () => void;
}

/** One message of the page itself at a time, over the lower edge of the grid so that no cell moves under the pointer. */
export function NoticeBar({ notice, texts, onDismiss }: NoticeBarProps) {
  return (
    <div className="notices" aria-live="polite">
      {notice && (
        <MessageBar intent={notice.intent} layout="multiline" politeness="polite">
          <MessageBarBody>{notice.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<Dismiss20Regular />}
                aria-label={texts.dismiss}
                onClick={onDismiss}
              />
            }
          >
            {notice.action && <Button onClick={notice.action.run}>{notice.action.label}</Button>}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
