import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { DescribedFunction } from "../../functions/describedFunctions";
import { useWording } from "../wording";
import { familyName } from "./familyName";
import type { Family } from "./groupByFamily";

const useStyles = makeStyles({
  section: { paddingBottom: tokens.spacingVerticalL },
  heading: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXS}`,
  },
  name: { margin: 0 },
  familyId: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  list: {
    listStyleType: "none",
    padding: 0,
    // Rows reach into the margin, so that their texts line up with the heading and their hover has air.
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    // Coming into view by keyboard, it must not hide under the navigation and the search box.
    scrollMarginTop: "130px",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `-${tokens.strokeWidthThick}`,
    },
  },
  id: { display: "block", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  purpose: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  chevron: { color: tokens.colorNeutralForeground3 },
});

interface FamilySectionProps {
  readonly family: Family;
  readonly onOpen: (definition: DescribedFunction) => void;
}

/** The functions of one family, each with what it answers. */
export function FamilySection({ family, onOpen }: FamilySectionProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const heading = useId();
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={heading} className={styles.name}>
          {familyName(family.id, texts)}
        </Subtitle2>
        <Caption1 className={styles.familyId}>{family.id}</Caption1>
        <Caption1 className={styles.count}>
          <span aria-hidden="true">{family.functions.length}</span>
        </Caption1>
      </div>
      <ul className={styles.list}>
        {family.functions.map((definition) => (
          <li key={definition.id} className={styles.item}>
            <button
              type="button"
              className={styles.button}
              data-function={definition.id}
              onClick={() => onOpen(definition)}
            >
              <span>
                <span className={styles.id}>{definition.id}</span>
                <span className={styles.purpose}>{definition.texts[language].purpose}</span>
              </span>
              <ChevronRight16Regular className={styles.chevron} aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
