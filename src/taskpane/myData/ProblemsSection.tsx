import { Button, Caption1, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Info16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Problem } from "../../columns/problem";
import { columnLetters } from "../../formula/columnLetters";
import { Section } from "../parts/Section";
import { showCount } from "../parts/quantities";
import type { ListReading } from "./listReading";
import type { OwnList } from "./ownList";
import { useMyDataWording } from "./myDataWording";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  problem: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "start",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { marginTop: "2px", color: tokens.colorNeutralForeground2 },
  blocks: { color: tokens.colorPaletteRedForeground1 },
  severity: { display: "block", color: tokens.colorNeutralForeground2 },
  sentence: { overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

interface ProblemsSectionProps {
  readonly list: OwnList;
  readonly problems: readonly Problem[];
  readonly onShow: ListReading["showCell"];
}

/** What stands out in the list: what must be settled first, then what is good to know. */
export function ProblemsSection({ list, problems, onShow }: ProblemsSectionProps) {
  const styles = useStyles();
  const { myData, language } = useMyDataWording();
  const [isGone, setGone] = useState(false);
  const sorted = [
    ...problems.filter(({ severity }) => severity === "blocks"),
    ...problems.filter(({ severity }) => severity !== "blocks"),
  ];
  const blocking = problems.filter(({ severity }) => severity === "blocks").length;
  const others = problems.length - blocking;
  /** The first cell that a problem is about; a file has none to show. */
  const placeOf = ({ rows: [row], field }: Problem) => {
    if (list.place === undefined || row === undefined) return undefined;
    const column = list.place.columnIndex + (list.mapping[field ?? ""] ?? 0);
    return { worksheetId: list.place.worksheetId, row: row - 1, column, address: `${columnLetters(column)}${row}` };
  };
  return (
    <Section heading={myData.problems}>
      <Text role="status">
        {problems.length === 0
          ? myData.noProblems
          : [
              ...(blocking > 0 ? [myData.toSettle(blocking, showCount(blocking, language))] : []),
              ...(others > 0 ? [myData.toKnow(others, showCount(others, language))] : []),
            ].join(" · ")}
      </Text>
      <ul className={styles.list}>
        {sorted.map((problem) => {
          const blocks = problem.severity === "blocks";
          const place = placeOf(problem);
          return (
            <li key={`${problem.kind} ${problem.field ?? ""} ${problem.sentence.en}`} className={styles.problem}>
              {blocks ? (
                <ErrorCircle16Filled className={mergeClasses(styles.icon, styles.blocks)} aria-hidden="true" />
              ) : (
                <Info16Regular className={styles.icon} aria-hidden="true" />
              )}
              <span className={styles.sentence}>
                {blocks && <Caption1 className={styles.severity}>{myData.severities.blocks}</Caption1>}
                {problem.sentence[language]}
              </span>
              {place !== undefined && (
                <Button
                  size="small"
                  aria-label={myData.showCell(place.address)}
                  onClick={() => {
                    void onShow(place.worksheetId, place.row, place.column).then((shown) => setGone(!shown));
                  }}
                >
                  {myData.show}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <Text role="status">{isGone && myData.cellGone}</Text>
    </Section>
  );
}
