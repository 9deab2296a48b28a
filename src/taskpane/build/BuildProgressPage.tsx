import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  ProgressBar,
  Spinner,
  Text,
  tokens,
} from "@fluentui/react-components";
import { CheckmarkCircle16Filled, CheckmarkCircle16Regular, Circle16Regular } from "@fluentui/react-icons";
import { PageHeading } from "../parts/PageHeading";
import { showShare } from "../parts/quantities";
import { useWording, type Wording } from "../wording";
import type { BuildState, SheetWork } from "./buildState";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
  },
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  now: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  share: { fontVariantNumeric: "tabular-nums" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  sheet: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    color: tokens.colorNeutralForeground2,
  },
  working: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { display: "inline-flex", width: "20px", justifyContent: "center", flexShrink: 0 },
  done: { color: tokens.colorPaletteGreenForeground1 },
  state: { marginInlineStart: "auto", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

type Building = BuildState & { readonly stage: "building" };

interface BuildProgressPageProps {
  readonly name: string;
  readonly building: Building;
  readonly arrival: number;
  readonly onCancel: () => void;
}

function SheetIcon({ state }: Pick<SheetWork, "state">) {
  const styles = useStyles();
  switch (state) {
    case "waiting":
      return <Circle16Regular />;
    case "working":
      return <Spinner size="extra-tiny" />;
    case "filled":
      return <CheckmarkCircle16Regular className={styles.done} />;
    case "done":
      return <CheckmarkCircle16Filled className={styles.done} />;
  }
}

/** What the build is at, in a sentence. */
function currentWork({ progress, cancelling }: Building, { texts: { build } }: Wording): string {
  if (cancelling) return `${build.cancelling} ${build.cancellingNext}`;
  if (progress === undefined) return build.preparing;
  if (progress.waitingFor !== undefined) return build.waitingFor[progress.waitingFor];
  const step = build.steps[progress.step];
  return progress.sheet === undefined ? step : build.nowAt(progress.sheet, step);
}

/** How far the build is, sheet by sheet, and the way to stop it. */
export function BuildProgressPage({ name, building, arrival, onCancel }: BuildProgressPageProps) {
  const styles = useStyles();
  const wording = useWording();
  const { texts, language } = wording;
  const { build } = texts;
  const { sheets, progress, cancelling } = building;
  const share = progress?.share ?? 0;
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival}>{build.building(name)}</PageHeading>
      <div className={styles.bar}>
        <ProgressBar value={share} max={1} thickness="large" aria-label={build.progress} />
        <div className={styles.now}>
          <Text role="status">{currentWork(building, wording)}</Text>
          <Text className={styles.share} aria-hidden="true">
            {showShare(Math.floor(share * 100) / 100, language)}
          </Text>
        </div>
      </div>
      <ol className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.name} className={mergeClasses(styles.sheet, sheet.state === "working" && styles.working)}>
            <span className={styles.icon} aria-hidden="true">
              <SheetIcon state={sheet.state} />
            </span>
            {sheet.name}
            <Caption1 className={styles.state}>{build.sheetStates[sheet.state]}</Caption1>
          </li>
        ))}
      </ol>
      <Caption1 className={styles.note}>{build.keepOpen}</Caption1>
      <Button disabledFocusable={cancelling} onClick={onCancel}>
        {cancelling ? build.cancelling : build.cancel}
      </Button>
    </div>
  );
}
