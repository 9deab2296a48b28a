import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Notice } from "../parts/Notice";
import { useWording } from "../wording";
import type { TakenName } from "./workbookBuilding";

const useStyles = makeStyles({
  names: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, outlineStyle: "none" },
});

interface AskBarProps {
  readonly taken: readonly TakenName[];
  readonly manualCalculation: boolean;
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** What a person should know before anything is written, and the choice to leave it. */
export function AskBar({ taken, manualCalculation, onGoOn, onLeave }: AskBarProps) {
  const styles = useStyles();
  const {
    texts: { build },
  } = useWording();
  const bars = useRef<HTMLDivElement>(null);
  useEffect(() => bars.current?.focus(), []);
  const actions = (
    <>
      <Button appearance="primary" onClick={onGoOn}>
        {taken.length > 0 ? build.goOn : build.goOnManual}
      </Button>
      <Button onClick={onLeave}>{build.notNow}</Button>
    </>
  );
  return (
    <div
      ref={bars}
      className={styles.bars}
      role="group"
      aria-label={taken.length > 0 ? build.namesTaken : build.manualCalculation}
      tabIndex={-1}
    >
      {manualCalculation && (
        <Notice
          intent="info"
          title={build.manualCalculation}
          next={[build.manualCalculationNext]}
          {...(taken.length === 0 && { actions })}
        />
      )}
      {taken.length > 0 && (
        <Notice intent="info" title={build.namesTaken} next={[build.namesTakenNext]} actions={actions}>
          <ul className={styles.names}>
            {taken.map(({ wanted, used }) => (
              <li key={`${wanted} ${used}`}>{build.newName(wanted, used)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
