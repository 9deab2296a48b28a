import { callBuilder } from "../../src/formula/callBuilder";
import { column, input } from "../../src/formula/references";
import type { signatures } from "./dealBook";

const call = callBuilder<typeof signatures>();
const deals = { amounts: column("deals", "amount"), stages: column("deals", "stage") };

test("a call is data: the function's id and its arguments by name", () => {
  expect(call("FUNNEL.FORECAST", { ...deals, closed: 600 })).toEqual({
    call: "FUNNEL.FORECAST",
    args: { ...deals, closed: 600 },
  });
});

/** Never run: each line must fail the type check, or the directive above it does. */
export function refusedByTheCompiler(): void {
  // @ts-expect-error There is no such function.
  call("FUNNEL.NOPE", deals);
  // @ts-expect-error A required argument is missing.
  call("FUNNEL.FORECAST", { amounts: 1 });
  // @ts-expect-error The function has no such parameter.
  call("FUNNEL.FORECAST", { ...deals, quota: input("target") });
  // @ts-expect-error Nor does spreading smuggle one in.
  call("FUNNEL.SUMMARY", { ...{ ...deals, closed: 600 } });
  // @ts-expect-error An argument is an expression.
  call("BADDEBT.MAKEUP", { loss: 500, margin: new Date() });
  // @ts-expect-error Omitting is leaving out, not null.
  call("BADDEBT.MAKEUP", { loss: 500, margin: null });
}
