import type { Frame } from "playwright-core";
import { scenarios } from "../contract/samples/scenarios";
import { caseAsText } from "../contract/semantics/observeCase";
import { statedCases } from "../contract/semantics/statedCases";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;
let pane: Frame;

beforeAll(async () => {
  opened = await openWorkbench({ display: "slow" });
  pane = await opened.pane();
});

afterAll(async () => {
  await opened.close();
});

const cases = [
  ...statedCases.map(({ statement, observe, expected }) => [statement, caseAsText(observe), expected] as const),
  ...scenarios.map(({ sample, observe, expected }) => [sample, caseAsText(observe), expected] as const),
];

// The same cases as in Node, in the frame of the production pane with the office.js that it loaded itself.
test.each(cases)("%s", async (_, text, expected) => {
  const observed: string = await pane.evaluate(`(${text}).then((value) => JSON.stringify(value ?? null))`);
  // What JSON cannot hold (undefined) gets lost on the way out of the browser; the same happens to the expectation.
  expect(JSON.parse(observed)).toEqual(JSON.parse(JSON.stringify(expected ?? null)));
});
