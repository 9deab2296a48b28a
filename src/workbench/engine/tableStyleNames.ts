const pattern = /^TableStyle(Light|Medium|Dark)(\d{1,2})$/u;
const mostOf = { Light: 21, Medium: 28, Dark: 11 } as const;

/** Whether Excel has a table style of this name. */
export function isTableStyle(name: string): boolean {
  const [, family, number] = pattern.exec(name) ?? [];
  if (family !== "Light" && family !== "Medium" && family !== "Dark") return false;
  return Number(number) >= 1 && Number(number) <= mostOf[family];
}

/** All of them, in the order of Excel's gallery. */
export const tableStyleNames: readonly string[] = Object.entries(mostOf).flatMap(([family, most]) =>
  Array.from({ length: most }, (_, index) => `TableStyle${family}${index + 1}`),
);
