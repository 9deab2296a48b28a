import { checkSheet } from "./access";
import { comment, commentLocation } from "./commentObject";
import {
  changeComment,
  commentAuthor,
  commentRecord,
  contentOf,
  type CommentTarget,
  type ReplyRecord,
} from "./commentRecords";
import { invalidArgument, itemNotFound } from "./hostError";
import { defineObject, type HostObject, type ObjectKind } from "./hostObject";
import { range } from "./rangeObject";

interface ReplyTarget extends CommentTarget {
  readonly reply: string;
}

const repliesOf = (target: CommentTarget): readonly ReplyRecord[] => commentRecord(target).replies ?? [];

function replyRecord(target: ReplyTarget): ReplyRecord {
  const found = repliesOf(target).find(({ id }) => id === target.reply);
  if (!found) throw itemNotFound();
  return found;
}

function changeReplies(target: CommentTarget, replies: readonly ReplyRecord[]): void {
  checkSheet(target.session, commentLocation(target).sheet, "allowEditObjects");
  changeComment(target, { replies });
}

const changeReply = (target: ReplyTarget, change: Partial<ReplyRecord>): void => {
  const before = replyRecord(target);
  changeReplies(
    target,
    repliesOf(target).map((reply) => (reply.id === before.id ? { ...reply, ...change } : reply)),
  );
};

export const commentReply: ObjectKind<ReplyTarget> = defineObject({
  name: "CommentReply",
  identity: ({ reply }) => ({ Id: reply }),
  properties: {
    Id: { read: ({ reply }) => reply },
    Content: {
      read: (target) => replyRecord(target).text,
      write: (target, value) => {
        if (typeof value !== "string") throw invalidArgument();
        changeReply(target, contentOf(value));
      },
    },
    ContentType: { read: (target) => (replyRecord(target).mentions.length > 0 ? "Mention" : "Plain") },
    RichContent: { read: (target) => replyRecord(target).rich },
    Mentions: { read: (target) => replyRecord(target).mentions },
    AuthorName: { read: () => commentAuthor },
    AuthorEmail: { read: () => "" },
    CreationDate: { read: (target) => replyRecord(target).created },
    // A thread is resolved as a whole.
    Resolved: { read: (target) => commentRecord(target).resolved },
  },
  methods: {
    Delete: (target) => {
      const { id } = replyRecord(target);
      changeReplies(
        target,
        repliesOf(target).filter((reply) => reply.id !== id),
      );
    },
    GetLocation: (target) => range.of({ session: target.session, rect: commentLocation(target) }),
    GetParentComment: ({ session, id }) => comment.of({ session, id }),
    UpdateMentions: (target, given) => changeReply(target, contentOf(given.any(0))),
  },
});

function byId(target: CommentTarget, key: unknown): HostObject | null {
  if (typeof key !== "string") throw invalidArgument();
  const found = repliesOf(target).find(({ id }) => id === key);
  return found ? commentReply.of({ ...target, reply: found.id }) : null;
}

export const commentReplies: ObjectKind<CommentTarget> = defineObject({
  name: "CommentReplyCollection",
  collection: {
    items: (target) => repliesOf(target).map(({ id }) => commentReply.of({ ...target, reply: id })),
    item: (target, key) => {
      const found = byId(target, key);
      if (!found) throw itemNotFound();
      return found;
    },
  },
  methods: {
    Add: (target, given) => {
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      const reply = { id, created: new Date().toISOString(), ...contentOf(given.any(0)) };
      changeReplies(target, [...repliesOf(target), reply]);
      return commentReply.of({ ...target, reply: id });
    },
    GetCount: (target) => repliesOf(target).length,
    GetItemAt: (target, given) => {
      const found = repliesOf(target)[given.integer(0)];
      if (!found) throw invalidArgument();
      return commentReply.of({ ...target, reply: found.id });
    },
    GetItemOrNullObject: (target, given) => byId(target, given.any(0)),
  },
});
