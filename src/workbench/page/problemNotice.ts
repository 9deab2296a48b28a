import type { ConnectionState } from "./addInConnection";
import type { Notice } from "./NoticeBar";
import type { Texts } from "./texts";

/** What to tell when the add-in does not come up, with the way out. */
export function problemNotice(state: ConnectionState, texts: Texts, reload: () => void): Notice | undefined {
  const action = { label: texts.reloadPane, run: reload };
  if (state === "silent") return { intent: "error", text: texts.problem.paneSilent, action };
  if (state === "notUnderstood") return { intent: "error", text: texts.problem.wireNotUnderstood, action };
  return undefined;
}
