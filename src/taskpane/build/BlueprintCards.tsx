import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { PageHeading } from "../parts/PageHeading";
import { useWording } from "../wording";
import { CardPicture } from "./CardPicture";
import { offeredIds } from "./offeredIds";

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
  words: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  name: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  purpose: { color: tokens.colorNeutralForeground2 },
});

interface BlueprintCardsProps {
  /** The workbook whose page was left for the list; its card takes the focus. */
  readonly cameFrom: string | undefined;
  /** A card is about to be chosen. */
  readonly onPrepare: () => void;
  readonly onOpen: (blueprint: string) => void;
}

/** The workbooks to choose from. */
export function BlueprintCards({ cameFrom, onPrepare, onOpen }: BlueprintCardsProps) {
  const styles = useStyles();
  const {
    texts: { build },
  } = useWording();
  const list = useRef<HTMLUListElement>(null);
  const handled = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (cameFrom === undefined || handled.current === cameFrom) return;
    handled.current = cameFrom;
    list.current?.querySelector<HTMLElement>(`[data-blueprint="${cameFrom}"]`)?.focus();
  }, [cameFrom]);
  return (
    <div className={styles.page}>
      <PageHeading>{build.title}</PageHeading>
      <Body1>{build.lead}</Body1>
      <ul ref={list} className={styles.cards}>
        {offeredIds.map((id) => (
          <li key={id}>
            <button
              type="button"
              className={styles.card}
              data-blueprint={id}
              onPointerEnter={onPrepare}
              onFocus={onPrepare}
              onClick={() => onOpen(id)}
            >
              <CardPicture blueprint={id} />
              <span className={styles.words}>
                <span className={styles.name}>{build.workbooks[id].name}</span>
                <span className={styles.purpose}>{build.workbooks[id].purpose}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
