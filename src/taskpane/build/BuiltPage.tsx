import { Button, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular, CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useState } from "react";
import { PageHeading } from "../parts/PageHeading";
import { showBytes, showCount, showSeconds } from "../parts/quantities";
import { useWording } from "../wording";
import type { BuiltSheet } from "../../excel/buildEntry";
import type { BuildState } from "./buildState";
import { UndoPart } from "./UndoPart";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
  },
  heading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  icon: { color: tokens.colorPaletteGreenForeground1, flexShrink: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: {
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  jump: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "40px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    // The double underline that links have of themselves is easily missed in a list.
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
    },
  },
  details: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  summary: { cursor: "pointer", width: "fit-content" },
  facts: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalL },
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

interface BuiltPageProps {
  readonly name: string;
  readonly built: BuildState & { readonly stage: "built" };
  readonly arrival: number;
  /** Whether the sheet was there to be shown. */
  readonly onShow: (sheet: BuiltSheet) => Promise<boolean>;
  readonly onAskUndo: () => void;
  readonly onKeep: () => void;
  readonly onUndo: (evenIfChanged: boolean) => void;
  readonly onAnother: () => void;
}

/** What was built, the ways to its sheets, and the way back. */
export function BuiltPage(props: BuiltPageProps) {
  const { name, built, arrival, onShow, onAskUndo, onKeep, onUndo, onAnother } = props;
  const { entry, traffic, milliseconds, undo } = built;
  const styles = useStyles();
  const { texts, language } = useWording();
  const { build } = texts;
  const [missing, setMissing] = useState<string>();
  const show = async (sheet: BuiltSheet) => setMissing((await onShow(sheet)) ? undefined : sheet.name);
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival} className={styles.heading}>
        <CheckmarkCircle20Filled className={styles.icon} aria-hidden="true" />
        {build.built(name)}
      </PageHeading>
      <Text>{build.builtNext}</Text>
      <div>
        <ul className={styles.list}>
          {entry.sheets.map((sheet) => (
            <li key={sheet.id} className={styles.sheet}>
              <Link
                as="button"
                className={styles.jump}
                aria-label={build.goTo(sheet.name)}
                onClick={() => void show(sheet)}
              >
                {sheet.name}
                <ArrowRight16Regular aria-hidden="true" />
              </Link>
            </li>
          ))}
        </ul>
        <div role="status">{missing !== undefined && <Text>{build.jumpFailed(missing)}</Text>}</div>
      </div>
      <details className={styles.details}>
        <summary className={styles.summary}>{build.details}</summary>
        <ul className={styles.facts}>
          <li>{build.took(showSeconds(milliseconds, language))}</li>
          <li>{build.requests(traffic.requests, showCount(traffic.requests, language))}</li>
          <li>{build.sent(showBytes(traffic.bytes, language))}</li>
        </ul>
      </details>
      <div className={styles.actions}>
        <UndoPart
          undo={undo}
          sheets={entry.sheets.map((sheet) => sheet.name)}
          onAsk={onAskUndo}
          onKeep={onKeep}
          onUndo={onUndo}
        />
        <Button onClick={onAnother}>{build.another}</Button>
      </div>
    </div>
  );
}
