import type { TextLanguage } from "../../texts/dictionaries";
import { myDataTexts, type MyDataTexts } from "../../texts/myDataTexts";
import { useWording } from "../wording";

export interface MyDataWording {
  readonly language: TextLanguage;
  readonly myData: MyDataTexts;
}

/** The texts of My data in the person's language. */
export function useMyDataWording(): MyDataWording {
  const { language } = useWording();
  return { language, myData: myDataTexts[language] };
}
