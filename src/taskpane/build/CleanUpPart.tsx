import { Button, Spinner } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { showList } from "../parts/quantities";
import { useFocusOnChange } from "../parts/useFocusOnChange";
import { useWording } from "../wording";
import type { TakeBackState } from "./buildState";
import { problemWords } from "./problemWords";

interface CleanUpPartProps {
  readonly cleanUp: TakeBackState;
  /** What remains, in a sentence. */
  readonly title: string;
  readonly next: readonly string[];
  readonly onCleanUp: (evenIfChanged: boolean) => void;
  /** Leaves it for now. */
  readonly onLater: () => void;
}

/** What a build has left behind, and the way to remove it. */
export function CleanUpPart({ cleanUp, title, next, onCleanUp, onLater }: CleanUpPartProps) {
  const wording = useWording();
  const { texts, language } = wording;
  const { build } = texts;
  const region = useFocusOnChange(cleanUp.step, "button");
  const actions = (label: string, evenIfChanged: boolean, busy = false) => (
    <>
      <Button
        disabledFocusable={busy}
        {...(busy && { icon: <Spinner size="tiny" /> })}
        onClick={() => onCleanUp(evenIfChanged)}
      >
        {label}
      </Button>
      <Button disabledFocusable={busy} onClick={onLater}>
        {build.later}
      </Button>
    </>
  );
  return (
    <div ref={region} role="status">
      {(cleanUp.step === "possible" || cleanUp.step === "asking") && (
        <Notice intent="warning" title={title} next={next} actions={actions(build.cleanUp, false)} />
      )}
      {cleanUp.step === "removing" && (
        <Notice intent="warning" title={title} next={next} actions={actions(build.cleaningUp, false, true)} />
      )}
      {cleanUp.step === "removed" && (
        <Notice
          intent="success"
          title={build.cleanedUp}
          actions={<Button onClick={onLater}>{texts.closeMessage}</Button>}
        />
      )}
      {cleanUp.step === "changed" && (
        <Notice
          intent="warning"
          title={title}
          next={[build.unfinishedChanged(showList(cleanUp.sheets, language))]}
          actions={actions(build.undoAnyway, true)}
        />
      )}
      {cleanUp.step === "failed" && (
        <Notice
          intent="error"
          title={build.cleanUpFailed}
          next={Object.values(problemWords(cleanUp.problem, wording))}
          actions={actions(build.cleanUp, false)}
        />
      )}
    </div>
  );
}
