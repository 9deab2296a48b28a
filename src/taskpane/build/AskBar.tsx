import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TargetNotice } from "../../excel/targetInspection";
import { Notice } from "../parts/Notice";
import { useWording } from "../wording";

const useStyles = makeStyles({
  names: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  bars: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface AskBarProps {
  readonly notices: readonly TargetNotice[];
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}

/** What a person should know before anything is written, and the choice to leave it. */
export function AskBar({ notices, onGoOn, onLeave }: AskBarProps) {
  const styles = useStyles();
  const {
    texts: { build },
  } = useWording();
  const renamed = notices.filter((notice) => notice.kind === "renamed");
  const isManual = notices.some(({ kind }) => kind === "manualCalculation");
  const actions = (
    <>
      <Button appearance="primary" onClick={onGoOn}>
        {renamed.length > 0 ? build.goOn : build.goOnManual}
      </Button>
      {/* The harmless one: a second Enter must not build what was not read. */}
      <Button data-takes-focus onClick={onLeave}>
        {build.notNow}
      </Button>
    </>
  );
  return (
    <div className={styles.bars}>
      {isManual && (
        <Notice
          intent="info"
          title={build.manualCalculation}
          next={[build.manualCalculationNext]}
          {...(renamed.length === 0 && { actions })}
        />
      )}
      {renamed.length > 0 && (
        <Notice intent="info" title={build.namesTaken} next={[build.namesTakenNext]} actions={actions}>
          <ul className={styles.names}>
            {renamed.map(({ item: { kind, wanted, chosen } }) => (
              <li key={`${kind} ${wanted}`}>{build.newName(wanted, chosen)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
