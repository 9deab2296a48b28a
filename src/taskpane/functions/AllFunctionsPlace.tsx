import { describedFunctions } from "../../functions/describedFunctions";
import type { PaneHost } from "../paneHost";
import { FunctionsPlace } from "./FunctionsPlace";

/** The place Functions with everything that the add-in can calculate. Fetched with its many words when first seen. */
export function AllFunctionsPlace({ host }: { readonly host: PaneHost }) {
  return <FunctionsPlace functions={describedFunctions} host={host} />;
}
