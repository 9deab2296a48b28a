import type { en } from "./en";
import type { Translated } from "./translated";

/** Every text a person reads in the pane, in one language. */
export type Texts = Translated<typeof en>;
