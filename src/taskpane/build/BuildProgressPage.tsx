import { Button, Caption1, makeStyles, mergeClasses, ProgressBar, Spinner, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import type { PlannedWorkbook } from "../../blueprints/plannedWorkbook";
import { PageHeading } from "../parts/PageHeading";
import { showCount, showShare } from "../parts/quantities";
import { useWording } from "../wording";
import type { BuildProgress } from "./workbookBuilding";

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
  step: { marginInlineStart: "auto", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  note: { color: tokens.colorNeutralForeground2 },
});

interface BuildProgressPageProps {
  readonly name: string;
  readonly plan: PlannedWorkbook;
  readonly progress: BuildProgress | undefined;
  readonly cancelling: boolean;
  readonly arrival: number;
  readonly onCancel: () => void;
}

/** How far the build is, sheet by sheet, and the way to stop it. */
export function BuildProgressPage({ name, plan, progress, cancelling, arrival, onCancel }: BuildProgressPageProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const { build } = texts;
  const current = progress?.sheet;
  const share = progress?.share ?? 0;
  const currentName = current === undefined ? undefined : plan.sheets[current]?.name;
  const now =
    current === undefined || currentName === undefined
      ? progress === undefined
        ? build.preparing
        : build.steps[progress.step]
      : build.buildingSheet(showCount(current + 1, language), showCount(plan.sheets.length, language), currentName);
  // At the very end no sheet is being made, and all of them are there.
  const done = current ?? (share > 0.5 ? plan.sheets.length : 0);
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival}>{build.building(name)}</PageHeading>
      <div className={styles.bar}>
        <ProgressBar value={share} max={1} thickness="large" aria-label={build.progress} />
        <div className={styles.now}>
          <Text role="status">{cancelling ? `${build.cancelling} ${build.cancellingNext}` : now}</Text>
          <Text className={styles.share} aria-hidden="true">
            {showShare(Math.floor(share * 100) / 100, language)}
          </Text>
        </div>
      </div>
      <ol className={styles.list}>
        {plan.sheets.map((sheet, index) => {
          const state = index < done ? "done" : index === current ? "working" : "waiting";
          return (
            <li key={sheet.id} className={mergeClasses(styles.sheet, state === "working" && styles.working)}>
              <span className={styles.icon} role="img" aria-label={build.sheetStates[state]}>
                {state === "done" ? (
                  <CheckmarkCircle16Filled className={styles.done} />
                ) : state === "working" ? (
                  <Spinner size="extra-tiny" />
                ) : (
                  <Circle16Regular />
                )}
              </span>
              {sheet.name}
              {state === "working" && progress !== undefined && (
                <Caption1 className={styles.step}>{build.steps[progress.step]}</Caption1>
              )}
            </li>
          );
        })}
      </ol>
      <Caption1 className={styles.note}>{build.keepOpen}</Caption1>
      <Button disabledFocusable={cancelling} onClick={onCancel}>
        {cancelling ? build.cancelling : build.cancel}
      </Button>
    </div>
  );
}
