import { actionTexts, type ActionTexts } from "../../texts/actionTexts";
import { useWording, type Wording } from "../wording";

export interface ActionWording extends Wording {
  readonly actions: ActionTexts;
}

/** The texts of what can be done with built workbooks, in the person's language. */
export function useActionWording(): ActionWording {
  const wording = useWording();
  return { ...wording, actions: actionTexts[wording.language] };
}
