import { invalidArgument } from "./hostError";
import { defineObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";

/** `context.runtime`: whether this load of the add-in hears of events. */
export const runtime: ObjectKind<{ readonly session: Session }> = defineObject({
  name: "Runtime",
  properties: {
    EnableEvents: {
      read: ({ session }) => session.events.enabled,
      write: ({ session }, value) => {
        if (typeof value !== "boolean") throw invalidArgument();
        session.events.enabled = value;
      },
    },
  },
});
