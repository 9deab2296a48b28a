import { useState } from "react";
import type { DescribedFunction } from "../../functions/describedFunctions";
import type { PaneHost } from "../paneHost";
import { FunctionDetails } from "./FunctionDetails";
import { FunctionList, type Bookmark } from "./FunctionList";

interface FunctionsPlaceProps {
  readonly functions: readonly DescribedFunction[];
  readonly host: PaneHost;
}

/** All functions to search, and one of them in full. Coming back finds the list as it was left. */
export function FunctionsPlace({ functions, host }: FunctionsPlaceProps) {
  const [query, setQuery] = useState("");
  const [opened, setOpened] = useState<DescribedFunction>();
  const [bookmark, setBookmark] = useState<Bookmark>();
  if (opened !== undefined)
    return <FunctionDetails definition={opened} host={host} onBack={() => setOpened(undefined)} />;
  return (
    <FunctionList
      functions={functions}
      query={query}
      bookmark={bookmark}
      onQuery={setQuery}
      onOpen={(definition) => {
        setBookmark({ id: definition.id, scrollTop: document.documentElement.scrollTop });
        setOpened(definition);
      }}
    />
  );
}
