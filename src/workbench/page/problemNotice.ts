import type { ConnectionProblemKind, ConnectionState } from "./addInConnection";
import type { Notice } from "./NoticeBar";
import type { Texts } from "./pageTexts";

/** What to tell when the add-in does not come up, with the way out. */
export function problemNotice(state: ConnectionState, texts: Texts, reload: () => void): Notice | undefined {
  if (state === "starting" || state === "ready") return undefined;
  return {
    intent: "error",
    text: connectionSentence(state, texts),
    actions: [{ label: texts.reloadPane, run: reload }],
  };
}

export function connectionSentence(problem: ConnectionProblemKind, { problem: sentences }: Texts): string {
  const { clientMissing, paneSilent, wireNotUnderstood } = sentences;
  return { clientMissing, silent: paneSilent, notUnderstood: wireNotUnderstood }[problem];
}
