import { Button, Caption1, makeStyles, SearchBox, Text, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useMemo, useRef } from "react";
import type { DescribedFunction } from "../../functions/describedFunctions";
import { useWording } from "../wording";
import { FamilySection } from "./FamilySection";
import { groupByFamily } from "./groupByFamily";
import { searchFunctions } from "./searchFunctions";

const useStyles = makeStyles({
  search: {
    position: "sticky",
    // Below the navigation, which is sticky too.
    top: "41px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  searchBox: { width: "100%", maxWidth: "none" },
  count: { color: tokens.colorNeutralForeground2 },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalL,
    overflowWrap: "anywhere",
  },
  ideas: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** Where the list was left. */
export interface Bookmark {
  readonly id: string;
  readonly scrollTop: number;
}

interface FunctionListProps {
  readonly functions: readonly DescribedFunction[];
  readonly query: string;
  readonly bookmark: Bookmark | undefined;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (definition: DescribedFunction) => void;
}

export function FunctionList({ functions, query, bookmark, onQuery, onOpen }: FunctionListProps) {
  const styles = useStyles();
  const { texts } = useWording();
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => searchFunctions(functions, query), [functions, query]);

  useLayoutEffect(() => {
    if (bookmark === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-function="${bookmark.id}"]`)?.focus({ preventScroll: true });
    document.documentElement.scrollTop = bookmark.scrollTop;
  }, [bookmark]);

  const isEmpty = found.length === 0;
  return (
    <div ref={list}>
      <div className={styles.search}>
        <SearchBox
          className={styles.searchBox}
          aria-label={texts.search}
          placeholder={texts.searchHint}
          value={query}
          dismiss={{ "aria-label": texts.clearSearch }}
          onChange={(_event, { value }) => onQuery(value)}
        />
        <Caption1 role="status" className={styles.count}>
          {isEmpty ? texts.nothingFound(query.trim()) : texts.functionCount(found.length)}
        </Caption1>
      </div>
      {isEmpty ? (
        <div className={styles.empty}>
          <Text>{texts.nothingFoundNext}</Text>
          <div className={styles.ideas}>
            <Text>{texts.tryOne}</Text>
            {texts.searchIdeas.map((idea) => (
              <Button key={idea} size="small" shape="circular" onClick={() => onQuery(idea)}>
                {idea}
              </Button>
            ))}
          </div>
          <Button onClick={() => onQuery("")}>{texts.showAll}</Button>
        </div>
      ) : (
        groupByFamily(found).map((family) => <FamilySection key={family.id} family={family} onOpen={onOpen} />)
      )}
    </div>
  );
}
