import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { TargetNotice } from "../../excel/targetInspection";
import { Notice } from "../parts/Notice";
import { showCount } from "../parts/quantities";
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
    language,
  } = useWording();
  const renamed = notices.filter((notice) => notice.kind === "renamed");
  // Sheets are what a person looks for; tables and named cells go with them.
  const sheets = renamed.filter(({ item }) => item.kind === "sheet");
  const others = renamed.length - sheets.length;
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
            {sheets.map(({ item: { wanted, chosen } }) => (
              <li key={wanted}>{build.newName(wanted, chosen)}</li>
            ))}
            {others > 0 && <li>{build.otherNames(others, showCount(others, language))}</li>}
          </ul>
        </Notice>
      )}
    </div>
  );
}
