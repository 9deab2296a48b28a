import { defineObject, type ObjectKind } from "./hostObject";
import type { Session } from "./session";

interface CultureTarget {
  readonly session: Session;
}

interface Culture {
  readonly numberDecimalSeparator: string;
  readonly numberGroupSeparator: string;
  readonly dateSeparator: string;
  readonly timeSeparator: string;
  readonly shortDatePattern: string;
  readonly longDatePattern: string;
  readonly longTimePattern: string;
}

const english: Culture = {
  numberDecimalSeparator: ".",
  numberGroupSeparator: ",",
  dateSeparator: "/",
  timeSeparator: ":",
  shortDatePattern: "M/d/yyyy",
  longDatePattern: "dddd, MMMM d, yyyy",
  longTimePattern: "h:mm:ss tt",
};

const cultures: Readonly<Record<string, Culture>> = {
  "en-us": english,
  "zh-cn": {
    ...english,
    shortDatePattern: "yyyy/M/d",
    longDatePattern: "yyyy'年'M'月'd'日'",
    longTimePattern: "H:mm:ss",
  },
};

const nameOf = ({ session }: CultureTarget): string => session.workbook.language.toLowerCase();
const cultureOf = (target: CultureTarget): Culture => cultures[nameOf(target)] ?? english;

export const numberFormatInfo: ObjectKind<CultureTarget> = defineObject({
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: { read: (target) => cultureOf(target).numberDecimalSeparator },
    NumberGroupSeparator: { read: (target) => cultureOf(target).numberGroupSeparator },
  },
});

export const datetimeFormatInfo: ObjectKind<CultureTarget> = defineObject({
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: { read: (target) => cultureOf(target).dateSeparator },
    TimeSeparator: { read: (target) => cultureOf(target).timeSeparator },
    ShortDatePattern: { read: (target) => cultureOf(target).shortDatePattern },
    LongDatePattern: { read: (target) => cultureOf(target).longDatePattern },
    LongTimePattern: { read: (target) => cultureOf(target).longTimePattern },
  },
});

/** How the person's region writes numbers and dates. */
export const cultureInfo: ObjectKind<CultureTarget> = defineObject({
  name: "CultureInfo",
  properties: { Name: { read: nameOf } },
  links: {
    NumberFormat: (target) => numberFormatInfo.of(target),
    DatetimeFormat: (target) => datetimeFormatInfo.of(target),
  },
});
