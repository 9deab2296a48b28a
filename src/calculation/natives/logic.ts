import { compareValues } from "../compareValues";
import { toCondition } from "../conversions";
import { perCell } from "../perCell";
import { errors, isError, isGrid, single, type Outcome, type Value } from "../value";
import { eager, elementwise, type Argument, type Calculation } from "./calculation";

const choose: Calculation = (args) => {
  const [condition, yes, no] = args;
  const asked = single(condition!());
  // A gap between commas is blank; a third argument that is not there at all is FALSE.
  const otherwise = (argument: Argument): Outcome => argument?.() ?? (args.length < 3 ? false : null);
  if (!isGrid(asked)) {
    const holds = toCondition(asked);
    if (isError(holds)) return holds;
    return holds ? (yes?.() ?? null) : otherwise(no);
  }
  return perCell([asked, yes?.() ?? null, otherwise(no)], (one, then, other) => {
    const holds = toCondition(one);
    return isError(holds) ? holds : holds ? then! : other!;
  });
};

const instead =
  (replaces: (value: Value) => boolean): Calculation =>
  ([argument, fallback]) => {
    const outcome = single(argument!());
    const other = (): Outcome => fallback?.() ?? null;
    if (!isGrid(outcome)) return replaces(outcome) ? other() : outcome;
    if (!outcome.values.some(replaces)) return outcome;
    return perCell([outcome, other()], (one, second) => (replaces(one) ? second! : one!));
  };

const firstThatHolds = eager((...args) =>
  perCell(args, (...values) => {
    for (let place = 0; place < values.length; place += 2) {
      const holds = toCondition(values[place]!);
      if (isError(holds)) return holds;
      if (holds) return values[place + 1] ?? null;
    }
    return errors.notAvailable;
  }),
);

const switched = eager((...args) =>
  perCell(args, (wanted, ...values) => {
    if (isError(wanted)) return wanted;
    const cases = Math.floor(values.length / 2) * 2;
    for (let place = 0; place < cases; place += 2) {
      const one = values[place]!;
      if (isError(one)) return one;
      if (compareValues(wanted, one) === 0 && typeof wanted === typeof one) return values[place + 1]!;
    }
    return values.length > cases ? values.at(-1)! : errors.notAvailable;
  }),
);

const nth: Calculation = ([index, ...choices]) => {
  const asked = single(index!());
  const pick = (value: Value): number => (typeof value === "number" ? Math.floor(value) : NaN);
  if (!isGrid(asked)) {
    if (isError(asked)) return asked;
    const place = pick(asked);
    return place >= 1 && place <= choices.length ? (choices[place - 1]?.() ?? 0) : errors.value;
  }
  const outcomes = choices.map((choice) => choice?.() ?? 0);
  return perCell([asked, ...outcomes], (one, ...values) =>
    isError(one) ? one : (values[pick(one) - 1] ?? errors.value),
  );
};

/** Truth values in all arguments; texts and blanks in cells say nothing. */
const overAll = (decide: (conditions: readonly boolean[]) => boolean): Calculation =>
  eager((...args) => {
    const conditions: boolean[] = [];
    for (const argument of args) {
      const values = isGrid(argument) ? argument.values : [argument];
      for (const value of values) {
        if (isError(value)) return value;
        if (isGrid(argument) && (typeof value === "string" || value === null)) continue;
        const holds = toCondition(value);
        if (isError(holds)) return holds;
        conditions.push(holds);
      }
    }
    return conditions.length === 0 ? errors.value : decide(conditions);
  });

const asks = (question: (value: Value) => boolean): Calculation =>
  eager((outcome = null) => perCell([outcome], (value = null) => question(value)));

export const logic = {
  IF: choose,
  IFS: firstThatHolds,
  SWITCH: switched,
  CHOOSE: nth,
  IFERROR: instead(isError),
  IFNA: instead((value) => isError(value) && value.code === errors.notAvailable.code),
  AND: overAll((conditions) => conditions.every(Boolean)),
  OR: overAll((conditions) => conditions.some(Boolean)),
  NOT: elementwise((value = null) => {
    const holds = toCondition(value);
    return isError(holds) ? holds : !holds;
  }),
  NA: () => errors.notAvailable,
  ISBLANK: asks((value) => value === null),
  ISERROR: asks(isError),
  ISNUMBER: asks((value) => typeof value === "number"),
  ISTEXT: asks((value) => typeof value === "string"),
} satisfies Readonly<Record<string, Calculation>>;
