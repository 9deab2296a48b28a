import { Button, Spinner } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../parts/Notice";
import { showCount, showList } from "../parts/quantities";
import { useWording } from "../wording";
import type { UndoState } from "./buildState";
import { problemWords } from "./problemWords";

interface UndoPartProps {
  readonly undo: UndoState;
  readonly sheets: readonly string[];
  readonly onAsk: () => void;
  readonly onKeep: () => void;
  readonly onUndo: (evenIfChanged: boolean) => void;
}

/** Taking the build back: asked first, because Excel cannot bring a deleted sheet back. */
export function UndoPart({ undo, sheets, onAsk, onKeep, onUndo }: UndoPartProps) {
  const wording = useWording();
  const { texts, language } = wording;
  const { build } = texts;
  const region = useRef<HTMLDivElement>(null);
  const { step } = undo;
  const lastStep = useRef(step);
  useEffect(() => {
    if (lastStep.current === step) return;
    lastStep.current = step;
    // The button that was pressed is gone; the safe one of those that came instead takes over.
    region.current?.querySelector<HTMLElement>("[data-safe]")?.focus();
    region.current?.scrollIntoView({ block: "nearest" });
  }, [step]);
  const question = (title: string, next: string, confirm: string, evenIfChanged: boolean) => (
    <Notice
      intent="warning"
      title={title}
      next={[next]}
      actions={
        <>
          <Button onClick={() => onUndo(evenIfChanged)}>{confirm}</Button>
          <Button data-safe onClick={onKeep}>
            {build.keep}
          </Button>
        </>
      }
    />
  );
  return (
    <div ref={region} role="status">
      {step === "possible" && (
        <Button data-safe style={{ width: "100%" }} onClick={onAsk}>
          {build.undo}
        </Button>
      )}
      {step === "asking" &&
        question(
          build.undoAsk(sheets.length, showList(sheets, language)),
          build.undoAskNext,
          build.undoConfirm,
          false,
        )}
      {step === "undoing" && (
        <Button data-safe style={{ width: "100%" }} icon={<Spinner size="tiny" />} disabledFocusable>
          {build.undoing}
        </Button>
      )}
      {undo.step === "changed" &&
        question(
          build.undoChanged,
          build.undoChangedNext(showList(undo.sheets, language)),
          build.undoAnyway,
          true,
        )}
      {undo.step === "failed" && (
        <Notice
          intent="error"
          title={build.undoFailed}
          next={[build.undoFailedNext(problemWords(undo.problem, wording).what)]}
          actions={
            <>
              <Button data-safe onClick={() => onUndo(false)}>
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
