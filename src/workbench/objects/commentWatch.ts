import { eventType, workbookTarget, type EventType } from "./eventTypes";
import type { Watch } from "./watchedState";

interface Seen {
  readonly sheet: string;
  readonly text: string;
  readonly resolved: boolean;
}

/** Comments come, change and go; those of one sheet that do so together are told together. */
export const commentWatch: Watch<ReadonlyMap<string, Seen>> = {
  types: [eventType.commentAdded, eventType.commentChanged, eventType.commentDeleted],
  read: ({ engine, comments }) =>
    new Map(
      engine.sheets().flatMap(({ id: sheet }) =>
        engine.notes.list(sheet).flatMap(({ id, text }): [string, Seen][] => {
          const record = comments.get(id);
          if (record === undefined) return [];
          const { resolved } = JSON.parse(record) as { readonly resolved: boolean };
          return [[id, { sheet, text, resolved }]];
        }),
      ),
    ),
  tell(before, after, { ids }, raise) {
    const told = (type: EventType, name: string, among: ReadonlyMap<string, Seen>, changeType?: string): void => {
      for (const sheet of new Set([...among.values()].map((seen) => seen.sheet))) {
        const worksheetId = ids.worksheet(sheet);
        const there = [...among].filter(([, seen]) => seen.sheet === sheet);
        const commentDetails = there.map(([commentId]) => ({ commentId, replyIds: [] }));
        const args = { type: name, worksheetId, commentDetails, source: "Local" };
        raise(type, [worksheetId, workbookTarget], changeType === undefined ? args : { ...args, changeType });
      }
    };
    const changed = (how: (one: Seen, other: Seen) => boolean): ReadonlyMap<string, Seen> =>
      new Map(
        [...after].filter(([id, now]) => {
          const was = before.get(id);
          return was !== undefined && how(was, now);
        }),
      );
    const only = (these: ReadonlyMap<string, Seen>, those: ReadonlyMap<string, Seen>): ReadonlyMap<string, Seen> =>
      new Map([...these].filter(([id]) => !those.has(id)));
    told(eventType.commentAdded, "CommentAdded", only(after, before));
    const { commentChanged } = eventType;
    told(
      commentChanged,
      "CommentChanged",
      changed((was, now) => was.text !== now.text),
      "CommentEdited",
    );
    told(
      commentChanged,
      "CommentChanged",
      changed((was, now) => !was.resolved && now.resolved),
      "CommentResolved",
    );
    told(
      commentChanged,
      "CommentChanged",
      changed((was, now) => was.resolved && !now.resolved),
      "CommentReopened",
    );
    told(eventType.commentDeleted, "CommentDeleted", only(before, after));
  },
};
