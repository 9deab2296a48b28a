import { Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { useWording } from "../wording";

const useStyles = makeStyles({
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
});

interface JumpListProps<Sheet extends { readonly id: string; readonly name: string }> {
  readonly sheets: readonly Sheet[];
  /** Whether the sheet was there to be shown. */
  readonly onShow: (sheet: Sheet) => Promise<boolean>;
}

/** The ways to some sheets of a workbook. */
export function JumpList<Sheet extends { readonly id: string; readonly name: string }>({
  sheets,
  onShow,
}: JumpListProps<Sheet>) {
  const styles = useStyles();
  const { build } = useWording().texts;
  const [missing, setMissing] = useState<string>();
  const show = async (sheet: Sheet) => setMissing((await onShow(sheet)) ? undefined : sheet.name);
  return (
    <div>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
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
  );
}
