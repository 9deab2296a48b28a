import type { Arguments } from "./arguments";
import { functionArgumentTexts } from "./functionArgumentText";
import { functionResult } from "./functionResultObject";
import { afterCalculation, defineObject, type HostObject, type Method, type ObjectKind } from "./hostObject";
import type { Session } from "./session";
import { functionInFormula, worksheetFunctionNames } from "./worksheetFunctionNames";

interface FunctionsTarget {
  readonly session: Session;
}

const method = (wireName: string): Method<FunctionsTarget> =>
  afterCalculation(async ({ session }: FunctionsTarget, given: Arguments): Promise<HostObject> => {
    const call = `=${functionInFormula(wireName)}(${functionArgumentTexts(given.all).join(",")})`;
    const values = await session.engine.evaluate(call);
    return functionResult.of({ value: values[0]?.[0] ?? null });
  });

/** `workbook.functions`: worksheet functions called by themselves, with what the cells hold now. */
export const functions: ObjectKind<FunctionsTarget> = defineObject({
  name: "Functions",
  methods: Object.fromEntries(worksheetFunctionNames.map((name) => [name, method(name)])),
});
