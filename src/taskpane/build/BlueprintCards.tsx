import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { PageHeading } from "../parts/PageHeading";
import { showCount } from "../parts/quantities";
import { useWording } from "../wording";
import type { OfferedBlueprint } from "./offeredBlueprint";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXL}`,
  },
  cards: {
    display: "grid",
    // One beside the other where the pane is wide.
    gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 260px), 1fr))",
    gap: tokens.spacingVerticalM,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  card: {
    display: "flex",
    flexDirection: "column",
    width: "100%",
    height: "100%",
    padding: 0,
    overflow: "hidden",
    textAlign: "start",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow2,
    cursor: "pointer",
    scrollMarginTop: "48px",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover, boxShadow: tokens.shadow8 },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  picture: {
    display: "block",
    width: "100%",
    aspectRatio: "7 / 4",
    objectFit: "cover",
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  sheets: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  purpose: { color: tokens.colorNeutralForeground2 },
});

interface BlueprintCardsProps {
  readonly blueprints: readonly OfferedBlueprint[];
  /** The workbook whose page was left for the list; its card takes the focus. */
  readonly cameFrom: string | undefined;
  readonly onOpen: (blueprint: string) => void;
}

/** The workbooks to choose from. */
export function BlueprintCards({ blueprints, cameFrom, onOpen }: BlueprintCardsProps) {
  const styles = useStyles();
  const { texts, language } = useWording();
  const list = useRef<HTMLUListElement>(null);
  const handled = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (cameFrom === undefined || handled.current === cameFrom) return;
    handled.current = cameFrom;
    list.current?.querySelector<HTMLElement>(`[data-blueprint="${cameFrom}"]`)?.focus();
  }, [cameFrom]);
  return (
    <div className={styles.page}>
      <PageHeading>{texts.build.title}</PageHeading>
      <Body1>{texts.build.lead}</Body1>
      <ul ref={list} className={styles.cards}>
        {blueprints.map(({ id, name, purpose, picture, sheets }) => (
          <li key={id}>
            <button type="button" className={styles.card} data-blueprint={id} onClick={() => onOpen(id)}>
              <img className={styles.picture} src={picture} alt="" width={280} height={160} />
              <span className={styles.words}>
                <span className={styles.title}>
                  <span className={styles.name}>{name[language]}</span>
                  <Caption1 className={styles.sheets}>
                    {texts.build.sheetCount(sheets.length, showCount(sheets.length, language))}
                  </Caption1>
                </span>
                <span className={styles.purpose}>{purpose[language]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
