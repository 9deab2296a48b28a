import type { FunctionId } from "../functions/catalogue";
import { helpFile } from "../functions/helpPath";
import { markup, type Html } from "./html";

/** From one page of a language to the page of a function in it. */
export const functionLink = (id: FunctionId): Html => markup`<a href="${helpFile(id)}" translate="no">${id}</a>`;
