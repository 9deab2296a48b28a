import { parseDay } from "../../workbookFile/daySerial";

/** The serial number of the day that the person's calendar shows. */
export function dayOfNow(now: Date): number {
  const two = (part: number): string => String(part).padStart(2, "0");
  return parseDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`) ?? 1;
}
