import { invalidArgument, itemNotFound } from "./hostError";
import type { Session } from "./session";

export interface CommentTarget {
  readonly session: Session;
  /** The engine's id of the note that a person sees. */
  readonly id: string;
}

export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What somebody wrote; with mentions `rich` has their places: `<at id="0">Name</at>`. */
export interface Content {
  readonly text: string;
  readonly rich: string;
  readonly mentions: readonly Mention[];
}

export interface ReplyRecord extends Content {
  readonly id: string;
  readonly created: string;
}

/** What a comment has beyond the note in the grid. */
export interface CommentRecord {
  readonly created: string;
  readonly resolved: boolean;
  /** Of a comment that mentions people. */
  readonly rich?: string;
  readonly mentions?: readonly Mention[];
  readonly replies?: readonly ReplyRecord[];
}

/** Everybody here is one person. */
export const commentAuthor = "Workbench";

export const commentRecord = ({ session, id }: CommentTarget): CommentRecord => {
  const text = session.workbook.comments.get(id);
  if (text === undefined) throw itemNotFound();
  return JSON.parse(text) as CommentRecord;
};

export function changeComment(target: CommentTarget, change: Partial<CommentRecord>): void {
  const changed = { ...commentRecord(target), ...change };
  target.session.workbook.comments.set(target.id, JSON.stringify(changed));
}

const asMention = (value: unknown): Mention => {
  const { email, id, name } = { ...(value as Partial<Mention>) };
  if (typeof email !== "string" || typeof name !== "string" || typeof id !== "number") throw invalidArgument();
  return { email, id, name };
};

/** Words, or words that mention people, as the client gives them. */
export function contentOf(given: unknown): Content {
  if (typeof given === "string") {
    if (given === "") throw invalidArgument();
    return { text: given, rich: given, mentions: [] };
  }
  const { richContent, mentions } = { ...(given as { richContent?: unknown; mentions?: unknown }) };
  if (typeof richContent !== "string" || richContent === "" || !Array.isArray(mentions)) throw invalidArgument();
  const text = richContent.replace(/<at id="\d+">(.*?)<\/at>/gu, "@$1");
  return { text, rich: richContent, mentions: mentions.map(asMention) };
}
