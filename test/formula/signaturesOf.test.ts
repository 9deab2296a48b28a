import { callBuilder } from "../../src/formula/callBuilder";
import { parseFormula } from "../../src/formula/parseFormula";
import { printFormula } from "../../src/formula/printFormula";
import { signaturesOf, type SignaturesOf } from "../../src/formula/signaturesOf";
import { catalogue } from "../../src/functions/catalogue";
import { names } from "./dealBook";

const definitions = [
  { id: "A.SUM", parameters: { first: { optional: false }, second: { optional: true } } },
  { id: "A.NONE", parameters: {} },
] as const;

test("definitions give signatures, as values and as types", () => {
  const signatures = signaturesOf(definitions);
  expect(signatures).toEqual({ "A.SUM": { first: "required", second: "optional" }, "A.NONE": {} });
  const call = callBuilder<SignaturesOf<typeof definitions>>();
  expect(printFormula(call("A.SUM", { first: 1 }), { form: "excel", names, signatures })).toBe("=A.SUM(1)");
  // @ts-expect-error The first argument is required.
  expect(call("A.SUM", { second: 1 })).toBeDefined();
});

describe("every function of the catalogue", () => {
  const signatures = signaturesOf(catalogue);

  test.each(catalogue.map((one) => [one.id, one] as const))(
    "%s is written and read back with all arguments",
    (id, one) => {
      const parameters = Object.keys(one.parameters);
      const expr = { call: id, args: Object.fromEntries(parameters.map((name, place) => [name, place + 1])) };
      const printed = (form: "excel" | "file") => printFormula(expr, { form, names, signatures });
      expect(printed("excel")).toBe(`=${id}(${parameters.map((_, place) => place + 1).join(",")})`);
      expect(parseFormula(printed("file"), { names, signatures })).toEqual(expr);
    },
  );

  test("two ids never share a name in files", () => {
    const inFiles = catalogue.map(({ id }) => id.replaceAll(".", "_").toLowerCase());
    expect(new Set(inFiles).size).toBe(inFiles.length);
  });
});
