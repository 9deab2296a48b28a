import type { Frame } from "playwright-core";
import { clientScripts } from "../contract/clientScripts";
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

// The same scripts as in Node, in the frame of the production pane with the office.js that it loaded itself.
test.each(clientScripts.map(({ name, run, expected }) => [name, run.toString(), expected] as const))(
  "%s",
  async (_, script, expected) => {
    const observed: string = await pane.evaluate(`(${script})(Excel).then((value) => JSON.stringify(value ?? null))`);
    // What JSON cannot hold (undefined) gets lost on the way out of the browser; the same happens to the expectation.
    expect(JSON.parse(observed)).toEqual(JSON.parse(JSON.stringify(expected ?? null)));
  },
);
