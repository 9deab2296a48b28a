import { Button, makeStyles, Spinner } from "@fluentui/react-components";
import { Notice } from "../parts/Notice";
import { showList } from "../parts/quantities";
import { useFocusOnChange } from "../parts/useFocusOnChange";
import { useWording } from "../wording";
import type { TakeBackState } from "./buildState";
import { problemWords } from "./problemWords";

const useStyles = makeStyles({ wide: { width: "100%" } });

interface UndoPartProps {
  readonly undo: TakeBackState;
  readonly sheets: readonly string[];
  readonly onAsk: () => void;
  readonly onKeep: () => void;
  readonly onUndo: (evenIfChanged: boolean) => void;
}

/** Taking a finished build back: asked first, because Excel cannot bring a deleted sheet back. */
export function UndoPart({ undo, sheets, onAsk, onKeep, onUndo }: UndoPartProps) {
  const styles = useStyles();
  const wording = useWording();
  const { texts, language } = wording;
  const { build } = texts;
  // The button that was pressed is gone; the harmless one of those that came instead takes over.
  const region = useFocusOnChange(undo.step, "[data-takes-focus]");
  const question = (title: string, next: string, confirm: string, evenIfChanged: boolean) => (
    <Notice
      intent="warning"
      title={title}
      next={[next]}
      actions={
        <>
          <Button onClick={() => onUndo(evenIfChanged)}>{confirm}</Button>
          <Button data-takes-focus onClick={onKeep}>
            {build.keep}
          </Button>
        </>
      }
    />
  );
  return (
    <div ref={region} role="status">
      {undo.step === "possible" && (
        <Button data-takes-focus className={styles.wide} onClick={onAsk}>
          {build.undo}
        </Button>
      )}
      {undo.step === "asking" &&
        question(build.undoAsk(sheets.length, showList(sheets, language)), build.undoAskNext, build.undoConfirm, false)}
      {undo.step === "removing" && (
        <Button data-takes-focus className={styles.wide} icon={<Spinner size="tiny" />} disabledFocusable>
          {build.undoing}
        </Button>
      )}
      {undo.step === "changed" &&
        question(build.undoChanged, build.undoChangedNext(showList(undo.sheets, language)), build.undoAnyway, true)}
      {undo.step === "failed" && (
        <Notice
          intent="error"
          title={build.undoFailed}
          next={Object.values(problemWords(undo.problem, wording))}
          actions={
            <>
              <Button data-takes-focus onClick={() => onUndo(false)}>
                {build.tryAgain}
              </Button>
              <Button onClick={onKeep}>{build.keep}</Button>
            </>
          }
        />
      )}
    </div>
  );
}
