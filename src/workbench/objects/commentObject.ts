import type { CellNote } from "../engine/cellNotes";
import type { Rect, SheetId } from "../engine/sheetEngine";
import { checkSheet } from "./access";
import { changeComment, commentAuthor, commentRecord, contentOf, type CommentTarget } from "./commentRecords";
import { commentReplies } from "./commentReplyObjects";
import { eventMethods } from "./eventRegistration";
import { workbookTarget } from "./eventTypes";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { otherRect, range } from "./rangeObject";
import { isSingleCell } from "./rectangle";
import type { Session } from "./session";

interface CommentsTarget {
  readonly session: Session;
  /** Only the comments of this sheet; all of the workbook's when absent. */
  readonly sheet?: SheetId;
}

function all({ session, sheet }: CommentsTarget): CellNote[] {
  const { engine, comments } = session.workbook;
  const sheets = sheet === undefined ? engine.sheets().map(({ id }) => id) : [sheet];
  return sheets.flatMap((one) => engine.notes.list(one)).filter(({ id }) => comments.has(id));
}

function noteOf({ session, id }: CommentTarget): CellNote {
  const found = all({ session }).find((note) => note.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Where the comment stands now. */
export const commentLocation = (target: CommentTarget): Rect => ({ ...noteOf(target).at, rows: 1, columns: 1 });

function write(target: CommentTarget, given: unknown): void {
  const { at } = noteOf(target);
  checkSheet(target.session, at.sheet, "allowEditObjects");
  const { text, rich, mentions } = contentOf(given);
  target.session.engine.notes.set(at, text);
  changeComment(target, { rich, mentions });
}

export const comment: ObjectKind<CommentTarget> = defineObject({
  name: "Comment",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { read: ({ id }) => id },
    Content: {
      read: (target) => noteOf(target).text,
      write: (target, value) => {
        if (typeof value !== "string") throw invalidArgument();
        write(target, value);
      },
    },
    ContentType: { read: (target) => ((commentRecord(target).mentions?.length ?? 0) > 0 ? "Mention" : "Plain") },
    RichContent: { read: (target) => commentRecord(target).rich ?? noteOf(target).text },
    Mentions: { read: (target) => commentRecord(target).mentions ?? [] },
    AuthorName: { read: () => commentAuthor },
    AuthorEmail: { read: () => "" },
    CreationDate: { read: (target) => commentRecord(target).created },
    Resolved: {
      read: (target) => commentRecord(target).resolved,
      write: (target, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        changeComment(target, { resolved: value });
      },
    },
  },
  methods: {
    Delete: (target) => {
      const { at } = noteOf(target);
      checkSheet(target.session, at.sheet, "allowEditObjects");
      target.session.engine.notes.remove(at);
      target.session.workbook.comments.delete(target.id);
    },
    GetLocation: (target) => range.of({ session: target.session, rect: commentLocation(target) }),
    UpdateMentions: (target, given) => write(target, given.any(0)),
  },
  links: { Replies: (target) => commentReplies.of(target) },
});

function cellOf({ session, sheet }: CommentsTarget, given: unknown): CellNote["at"] {
  const home = { sheet: sheet ?? session.engine.activeSheet(), row: 0, column: 0, rows: 1, columns: 1 };
  const rect = otherRect({ session, rect: home }, given);
  if (!isSingleCell(rect) || (sheet !== undefined && rect.sheet !== sheet)) throw invalidArgument();
  return { sheet: rect.sheet, row: rect.row, column: rect.column };
}

function at(target: CommentsTarget, given: unknown): CellNote | undefined {
  const cell = cellOf(target, given);
  return all(target).find(
    (note) => note.at.sheet === cell.sheet && note.at.row === cell.row && note.at.column === cell.column,
  );
}

const byId = (target: CommentsTarget, key: unknown): HostObject | null => {
  if (typeof key !== "string") throw invalidArgument();
  const found = all(target).find(({ id }) => id === key);
  return found ? comment.of({ session: target.session, id: found.id }) : null;
};

const orError = (found: HostObject | null): HostObject => {
  if (!found) throw itemNotFound();
  return found;
};

/** Comments of Excel's, which the grid shows as notes. */
export const commentCollection: ObjectKind<CommentsTarget> = defineObject({
  name: "CommentCollection",
  collection: {
    items: (target) => all(target).map(({ id }) => comment.of({ session: target.session, id })),
    item: (target, key) => orError(byId(target, key)),
  },
  methods: {
    Add: (target, given) => {
      const { session } = target;
      const { text, rich, mentions } = contentOf(given.any(1));
      if (at(target, given.any(0))) throw itemAlreadyExists();
      const cell = cellOf(target, given.any(0));
      checkSheet(session, cell.sheet, "allowEditObjects");
      const id = session.engine.notes.set(cell, text);
      const record = { created: new Date().toISOString(), resolved: false, rich, mentions };
      session.workbook.comments.set(id, JSON.stringify(record));
      return comment.of({ session, id });
    },
    GetCount: (target) => all(target).length,
    GetItemAt: (target, given) => {
      const found = all(target)[given.integer(0)];
      if (!found) throw invalidArgument();
      return comment.of({ session: target.session, id: found.id });
    },
    GetItemByCell: (target, given) => {
      const found = at(target, given.any(0));
      return orError(found ? comment.of({ session: target.session, id: found.id }) : null);
    },
    GetItemByReplyId: (target, given) => {
      const reply = given.text(0);
      const found = all(target).find(({ id }) =>
        commentRecord({ session: target.session, id }).replies?.some((one) => one.id === reply),
      );
      return orError(found ? comment.of({ session: target.session, id: found.id }) : null);
    },
    GetItemOrNullObject: (target, given) => byId(target, given.any(0)),
    ...eventMethods<CommentsTarget>("comment", ["AddedEvent", "ChangedEvent", "DeletedEvent"], ({ session, sheet }) =>
      sheet === undefined ? workbookTarget : session.workbook.ids.worksheet(sheet),
    ),
  },
});
