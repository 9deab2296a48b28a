import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { PageHeading } from "../parts/PageHeading";
import { showBytes, showCount, showSeconds } from "../parts/quantities";
import { useWording } from "../wording";
import type { BuiltSheet } from "../../excel/buildEntry";
import type { BuildState } from "./buildState";
import { JumpList } from "./JumpList";
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
  return (
    <div className={styles.page}>
      <PageHeading arrival={arrival} className={styles.heading}>
        <CheckmarkCircle20Filled className={styles.icon} aria-hidden="true" />
        {build.built(name)}
      </PageHeading>
      <Text>{build.builtNext}</Text>
      <JumpList sheets={entry.sheets} onShow={onShow} />
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
