import type { Definition } from "../../functions/definition";

/** `FUNNEL.GAP(forecast, target, [winRate])`, optional arguments in brackets as Excel's help writes them. */
export function signature({ id, parameters }: Definition): string {
  const names = Object.entries(parameters).map(([name, { optional }]) => (optional ? `[${name}]` : name));
  return `${id}(${names.join(", ")})`;
}
