import path from "node:path";
import { ShippedFunctions } from "../../src/commandLine/shippedFunctions";
import { catalogue } from "../../src/functions/catalogue";

// Built before the tests by `npm test`.
const functions = new ShippedFunctions(path.join(__dirname, "../../dist"));

const examples = catalogue.map(({ id, parameters, example }) => {
  const given = Object.keys(parameters).map(
    (name) => (example.given as Readonly<Record<string, unknown>>)[name] ?? null,
  );
  while (given.at(-1) === null) given.pop();
  return { id, given, answer: example.answer };
});

/** Twelve digits, as help shows them. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_, item: unknown) =>
    typeof item === "number" ? Number(item.toPrecision(12)) : item,
  );

test.each(examples.map((example) => [example.id, example] as const))(
  "%s answers its example from the built file",
  (id, { given, answer }) => {
    expect(rounded(functions.call(id, given))).toEqual({ value: rounded(answer) });
  },
);

test("a thousand calls in one process give what the first ones gave", () => {
  const answers = new Map<string, string>();
  let calls = 0;
  for (; calls < 1000; calls++) {
    const { id, given } = examples[calls % examples.length] as (typeof examples)[number];
    const answer = JSON.stringify(functions.call(id, given));
    expect([id, answer]).toEqual([id, answers.get(id) ?? answer]);
    answers.set(id, answer);
  }
  expect([calls, answers.size]).toEqual([1000, catalogue.length]);
});

test("a call that cannot be says so instead of throwing", () => {
  for (const { id, given } of examples) {
    for (const wrong of [[], [...given, ...Array<null>(20).fill(null)], given.map(() => ({ error: "#N/A" }))]) {
      const answer = functions.call(id, wrong);
      expect([id, "error" in answer ? answer.message.length > 0 : answer.value !== undefined]).toEqual([id, true]);
    }
  }
  expect(functions.call("FUNNEL.NOTHING", [])).toEqual({
    error: "#NAME?",
    message: "There is no function FUNNEL.NOTHING.",
  });
});
