const millisecondsPerDay = 86_400_000;
/** Serial 60 is 29 February 1900, a day that never was; Excel keeps it from Lotus 1-2-3, so the days before it lie one off. */
const fictitiousLeapDay = 60;
const lastSerial = 2_958_465;
const dayZero = Date.UTC(1899, 11, 30);

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const slashedDay = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;

/** Excel's serial number of a day written yyyy-mm-dd or yyyy/m/d; undefined when the text is no day that Excel knows. */
export function parseDay(text: string): number | undefined {
  const parts = isoDay.exec(text) ?? slashedDay.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = Math.round((date.getTime() - dayZero) / millisecondsPerDay);
  const serial = days <= fictitiousLeapDay ? days - 1 : days;
  return serial >= 1 && serial <= lastSerial ? serial : undefined;
}

/** The day of a serial number as yyyy-mm-dd; a time of day is cut off, undefined outside Excel's calendar. */
export function formatDay(serial: number): string | undefined {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > lastSerial) return undefined;
  if (whole === fictitiousLeapDay) return "1900-02-29";
  const days = whole < fictitiousLeapDay ? whole + 1 : whole;
  return new Date(dayZero + days * millisecondsPerDay).toISOString().slice(0, 10);
}
