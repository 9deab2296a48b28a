import type { Session } from "./session";
import { StoredTexts } from "./storedTexts";
import { standardTableStyle } from "./tableOptions";

const key = "style";

const stored = ({ engine }: Session): StoredTexts => new StoredTexts(engine.parts, "defaultTableStyle");

/** The style that new tables of the workbook get. */
export const defaultTableStyle = (session: Session): string => stored(session).get(key) ?? standardTableStyle;

export const setDefaultTableStyle = (session: Session, style: string): void => stored(session).set(key, style);
