import type { Frame } from "playwright-core";
import { until as untilSo } from "./until";
import { openWorkbench, type WorkbenchPage } from "./workbenchPage";

let opened: WorkbenchPage;
let pane: Frame;

const chart = ".chart-frame";
const columns = `${chart} [data-marks="columns"] rect`;

const heights = (): Promise<number[]> =>
  opened.page.$$eval(columns, (rects) => rects.map((rect) => Number(rect.getAttribute("height"))));

const write = (address: string, cells: (string | number)[][]): Promise<void> =>
  opened.page.evaluate(([at, block]) => window.workbench.setRange(at, block), [address, cells] as const);

async function addChart(): Promise<void> {
  await write("N1", [
    ["Stage", "Amount"],
    ["Lead", 10],
    ["Design", 20],
    ["Won", "=O3*2"],
  ]);
  await pane.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const added = sheet.charts.add("ColumnClustered", sheet.getRange("N1:O4"));
      added.title.text = "Amount by stage";
      added.setPosition("F17", "J25");
      await context.sync();
    });
  });
  await opened.page.waitForSelector(columns);
}

const removeChart = (): Promise<void> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).delete();
      await context.sync();
    }),
  );

beforeAll(async () => {
  opened = await openWorkbench();
  pane = await opened.pane();
});

afterEach(async () => {
  expect(opened.errors).toEqual([]);
  await removeChart();
  await opened.page.waitForSelector(chart, { state: "detached" });
});

afterAll(async () => {
  await opened.close();
});

test("a chart of the add-in's is drawn over its cells, says what it shows, and follows calculation", async () => {
  await addChart();
  const { page } = opened;
  expect(await page.getAttribute(`${chart} svg`, "aria-label")).toBe("Amount by stage. column chart. Amount, Won: 40");
  const [lead, design, won] = (await heights()) as [number, number, number];
  expect(design / lead).toBeCloseTo(2, 1);
  expect(won / lead).toBeCloseTo(4, 1);
  await write("O3", [[5]]);
  await page.waitForFunction(
    (selector) => document.querySelector(`${selector} svg`)?.getAttribute("aria-label")?.endsWith("Won: 10"),
    chart,
  );
  const [first, , last] = (await heights()) as [number, number, number];
  expect(last / first).toBeCloseTo(1, 1);
});

test("it scrolls with the grid, also when the wheel turns over it, and lets the cells beside it be used", async () => {
  await addChart();
  const { page } = opened;
  const before = (await page.locator(chart).boundingBox())!;
  await page.mouse.move(before.x + 50, before.y + 50);
  await page.mouse.wheel(0, 120);
  await page.waitForFunction(([selector, top]) => document.querySelector(selector)!.getBoundingClientRect().top < top, [
    chart,
    before.y,
  ] as const);
  await page.mouse.wheel(0, 4000);
  await page.waitForSelector(chart, { state: "detached" });
  await page.mouse.wheel(0, -6000);
  await page.waitForSelector(chart);
  await page.mouse.click(before.x - 200, before.y + 60);
  await page.keyboard.type("typed");
  await page.keyboard.press("Enter");
  await untilSo(() =>
    page.evaluate(async () => (await window.workbench.range("A1:E40")).some((row) => row.includes("typed"))),
  );
});

test("a person moves, sizes and deletes it, by hand and by keys, and takes each of that back", async () => {
  await addChart();
  const { page } = opened;
  const place = async () => (await page.locator(chart).boundingBox())!;
  const before = await place();
  const until = (wanted: { readonly x?: number; readonly width?: number }) =>
    page.waitForFunction(
      ([selector, { x, width }]) => {
        const box = document.querySelector(selector)?.getBoundingClientRect();
        return (
          box &&
          (x === undefined || Math.abs(box.x - x) < 2) &&
          (width === undefined || Math.abs(box.width - width) < 2)
        );
      },
      [chart, wanted] as const,
    );
  await page.mouse.move(before.x + 60, before.y + 20);
  await page.mouse.down();
  await page.mouse.move(before.x + 110, before.y + 50, { steps: 4 });
  await page.mouse.up();
  await until({ x: before.x + 50 });
  const moved = await place();
  await page.mouse.move(moved.x + moved.width - 4, moved.y + moved.height - 4);
  await page.mouse.down();
  await page.mouse.move(moved.x + moved.width + 36, moved.y + moved.height - 24, { steps: 4 });
  await page.mouse.up();
  await until({ x: before.x + 50, width: before.width + 40 });
  await page.keyboard.press("ArrowRight");
  await until({ x: before.x + 58 });
  await page.keyboard.press("Delete");
  await page.waitForSelector(chart, { state: "detached" });
  for (const wanted of [{ x: before.x + 58 }, { x: before.x + 50 }, { width: before.width }, { x: before.x }]) {
    await page.keyboard.press("Control+z");
    await until(wanted);
  }
});

test("it is carried over to the other language, and the add-in gets its picture", async () => {
  await addChart();
  const image = await pane.evaluate(() =>
    Excel.run(async (context) => {
      const picture = context.workbook.worksheets.getActiveWorksheet().charts.getItemAt(0).getImage(300, 200);
      await context.sync();
      return picture.value;
    }),
  );
  const bytes = Buffer.from(image, "base64");
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([300, 200]);
  await opened.page.getByRole("button", { name: "中文" }).click();
  await opened.page.waitForURL(/lang=zh/u);
  await opened.page.waitForSelector(`${chart} svg[aria-label^="Amount by stage。柱形图。Amount，Won：40"]`);
  await opened.page.evaluate(() => window.workbench.ready);
  pane = await opened.pane();
});
