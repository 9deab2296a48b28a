import { makeStyles, tokens } from "@fluentui/react-components";
import { useWording } from "../wording";
import type { OfferedBlueprint } from "./offeredBlueprint";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ":first-child": { borderTop: "none" },
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The sheets that will be made, each with what it is for. */
export function SheetOutline({ sheets }: Pick<OfferedBlueprint, "sheets">) {
  const styles = useStyles();
  const { language } = useWording();
  return (
    <ul className={styles.list}>
      {sheets.map(({ id, name, line }) => (
        <li key={id} className={styles.sheet}>
          <span className={styles.name}>{name[language]}</span>
          <span className={styles.line}>{line[language]}</span>
        </li>
      ))}
    </ul>
  );
}
