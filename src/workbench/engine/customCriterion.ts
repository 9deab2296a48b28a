import type { CellValue } from "./sheetEngine";

type Test = (value: CellValue, text: string) => boolean;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** A criterion of a custom filter such as `>=50`, `<>` or `=*s`, as a test of a cell's value and of what it shows. */
export function customCriterion(criterion: string): Test {
  const [, operator = "=", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/u.exec(criterion) ?? [];
  const fits = comparisons[operator]!;
  const isEquality = operator === "=" || operator === "<>";
  if (operand === "") return (_, text) => isEquality && fits(text === "" ? 0 : 1);
  const number = Number(operand);
  if (operand.trim() !== "" && Number.isFinite(number)) {
    return (value) => (typeof value === "number" ? fits(Math.sign(value - number)) : operator === "<>");
  }
  if (!isEquality) {
    const wanted = operand.toLowerCase();
    return (value) => typeof value === "string" && fits(value.toLowerCase().localeCompare(wanted));
  }
  const pattern = wildcardPattern(operand);
  return (_, text) => fits(pattern.test(text) ? 0 : 1);
}

/** `*` is any text, `?` one character, `~` before either takes it as it is. */
function wildcardPattern(text: string): RegExp {
  const parts = [...text.matchAll(/~[*?~]|[\s\S]/gu)].map(([part]) => {
    if (part === "*") return "[\\s\\S]*";
    if (part === "?") return "[\\s\\S]";
    const character = part.length === 2 && part.startsWith("~") ? part.slice(1) : part;
    return character.replace(/[\\^$.*+?()[\]{}|/-]/u, "\\$&");
  });
  return new RegExp(`^${parts.join("")}$`, "iu");
}
