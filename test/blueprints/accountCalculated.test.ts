import { accountPlan } from "../../src/blueprints/account/accountPlan";
import {
  profitClassWords,
  relationWords,
  resultWords,
  roleWords,
  segmentWords,
  stanceWords,
} from "../../src/blueprints/account/accountWords";
import type { BuildChoices } from "../../src/blueprints/choices";
import { layOut } from "../../src/blueprints/layOut";
import type { PlannedValue } from "../../src/blueprints/plannedWorkbook";
import { CalculatedPlan, type Plain } from "./calculatedPlan";
import { expectedPortfolio, lastVisits, type PortfolioInputs } from "./expectedAccount";
import { inputValue, plannedRows, type Row } from "./plannedRows";
import { someChoices, today } from "./someChoices";

jest.setTimeout(60_000);

let standing: CalculatedPlan | undefined;
afterAll(() => standing?.dispose());

/** One workbook stands at a time: the one before is closed. */
async function calculated(changes: Partial<BuildChoices> = {}): Promise<CalculatedPlan> {
  standing?.dispose();
  standing = await CalculatedPlan.of(layOut(accountPlan, someChoices(changes)));
  return standing;
}

const checks = ["customersOnce", "salesWithinPotential", "expectedAddsUp", "daysAddUp", "resourcesAreWhole"].concat([
  ...["weightsAreWhole", "accountListed", "peopleKnown", "advancesNamed", "stepsInOrder", "datesAreDates"],
]);
const checksOf = (built: CalculatedPlan): Plain[] => checks.map((id) => built.value(id));
const okIn = { en: "OK", zh: "正常" };

const number = (built: CalculatedPlan, id: string): number => Number(inputValue(built.plan, id));
const close = (value: number): unknown => expect.closeTo(value, 6) as unknown;
const bodyOf = (built: CalculatedPlan, id: string, rows: number): Plain[] =>
  built
    .block(id)
    .slice(0, rows)
    .map(([cell]) => cell!);

function expectPortfolio(built: CalculatedPlan, changed: Partial<PortfolioInputs> = {}): void {
  const { language } = built.plan;
  const given = Object.fromEntries(
    ["potentialFrom", "shareFrom", "coreShare", "growthShare", "visitDays"].map((id) => [id, number(built, id)]),
  ) as unknown as PortfolioInputs;
  const customers = plannedRows(built.plan, "keyCustomers");
  const expected = expectedPortfolio(customers, plannedRows(built.plan, "visitPlan"), { ...given, ...changed });
  expect(built.column("keyCustomers", "segment")).toEqual(
    expected.quadrants.map((quadrant) => segmentWords[quadrant][language]),
  );
  expect(built.column("keyCustomers", "profitClass")).toEqual(
    expected.classes.map((name) => profitClassWords[name][language]),
  );
  for (const figure of ["customers", "potential", "ourSales", "toWin", "expected", "valueShare", "visitShare"] as const)
    expect([figure, bodyOf(built, `bySegment.${figure}`, 4)]).toEqual([
      figure,
      expected.bySegment.map((segment) => close(segment[figure])),
    ]);
  for (const figure of ["customers", "profitShare", "visitShare"] as const)
    expect(bodyOf(built, `classes.${figure}`, 3)).toEqual(expected.byClass.map((one) => close(one[figure])));
  expect(built.column("visitPlan", "expected")).toEqual(expected.expected.map(close));
  expect(bodyOf(built, "days", expected.days.length)).toEqual(expected.days);
  const highest = [...expected.expected].sort((one, other) => other - one);
  expect(bodyOf(built, "topCustomers.expected", 10)).toEqual(highest.map(close));
  expect(bodyOf(built, "topCustomers.customer", 10)[0]).toBe(
    plannedRows(built.plan, "visitPlan")[expected.expected.indexOf(highest[0]!)]!.customer,
  );
}

describe.each([
  ["English", "en"],
  ["Chinese, and in yuan", "zh"],
] as const)("the sample in %s", (_name, language) => {
  let built: CalculatedPlan;
  beforeAll(async () => {
    built = await calculated({ language });
  });

  test("calculates without error and passes its checks", () => {
    expect(built.errors()).toEqual([]);
    expect(new Set(checksOf(built))).toEqual(new Set([okIn[built.plan.language]]));
  });

  test("the portfolio equals an independent calculation", () => {
    expectPortfolio(built);
    const [attack, defend] = [built.value("toAttack"), built.value("toDefend")];
    expect([attack, defend]).toEqual([built.block("bySegment.toWin")[0]![0], built.block("bySegment.ourSales")[1]![0]]);
    expect(Number(attack)).toBeGreaterThan(0);
    const customers = plannedRows(built.plan, "keyCustomers");
    const total = (id: string) => customers.reduce((sum, row) => sum + Number(row[id]), 0);
    expect(built.value("ourShare")).toBeCloseTo(total("ourSales") / total("potential"), 9);
  });

  test("the account: potential, fit, levers, goals and the place on the ladder", () => {
    const row = plannedRows(built.plan, "keyCustomers").find(
      ({ customer }) => customer === inputValue(built.plan, "planAccount"),
    )!;
    expect([built.value("accountPotential"), built.value("accountSales")]).toEqual([row.potential, row.ourSales]);
    expect(built.value("accountSegment")).toBe(segmentWords.acquire[built.plan.language]);
    const factors = plannedRows(built.plan, "purchaseFactors");
    const fit = (id: string) => factors.reduce((sum, one) => sum + Number(one.weight) * Number(one[id]), 0);
    expect(built.value("ourFit")).toBeCloseTo(fit("ours"), 9);
    expect(built.value("rivalFit")).toBeCloseTo(fit("rival"), 9);
    const orderProfit = number(built, "orderValue") * number(built, "orderMargin");
    const levers = { now: bodyOf(built, "levers.now", 3), plan: bodyOf(built, "levers.plan", 3) };
    const value = (one: readonly Plain[]) => one.reduce<number>((product, cell) => product * Number(cell), orderProfit);
    expect(built.value("valueNow")).toBeCloseTo(value(levers.now), 4);
    expect(built.value("valuePlanned")).toBeCloseTo(value(levers.plan), 4);
    const alone = levers.plan.map(
      (lever, moved) => value(levers.now.map((cell, index) => (index === moved ? lever : cell))) - value(levers.now),
    );
    expect(bodyOf(built, "levers.effect", 3)).toEqual(alone.map(close));
    const goals = plannedRows(built.plan, "goals");
    expect(built.column("goals", "progress")).toEqual(
      goals.map(({ start, now, target }) => close((Number(now) - Number(start)) / (Number(target) - Number(start)))),
    );
    expect(built.value("allianceGap")).toBe(1);
    expect(built.column("allianceSteps", "place").filter((cell) => cell !== "")).toHaveLength(2);
  });

  test("people: visits, gaps in the organisation, minefields, contacts that are due, success of the meetings", () => {
    const { language } = built.plan;
    const [people, meetings] = [plannedRows(built.plan, "people"), plannedRows(built.plan, "meetings")];
    const last = lastVisits(people, meetings, today);
    expect(built.column("people", "lastVisit")).toEqual(last);
    const count = (of: (row: Row, index: number) => boolean) => people.filter(of).length;
    const outdated = today - number(built, "freshDays");
    expect(bodyOf(built, "minefields.count", 7)).toEqual([
      Object.values(roleWords).filter((role) => !people.some((row) => row.role === role[language])).length,
      0,
      count((row, index) => row.role === roleWords.decisionMaker[language] && last[index]! < outdated),
      count((row) => Number(row.confirmedOn) < outdated),
      count((row, index) => last[index]! < Number(row.inPostSince)),
      0,
      1,
    ]);
    expect(built.value("minefieldCount")).toBe(4);
    expect(bodyOf(built, "relations.people", 4)).toEqual(
      Object.values(relationWords).map((word) => count((row) => row.relation === word[language])),
    );
    expect(built.block("organisation.all").at(-1)).toEqual([people.length]);
    expect(built.block("roles.against").at(-1)).toEqual([
      count((row) => row.stance === stanceWords.obstructionist[language]),
    ]);
    const moved = meetings.filter(({ result }) =>
      [resultWords.order, resultWords.advance].some((word) => word[language] === result),
    );
    expect(built.value("successRate")).toBeCloseTo(moved.length / meetings.length, 9);
    const due = plannedRows(built.plan, "contactPlan").filter(({ person, every }) => {
      const visit = last[people.findIndex((row) => row.person === person)]!;
      return visit === 0 || visit + Number(every) <= today;
    });
    expect(built.value("contactsDue")).toBe(due.length);
    expect(due.length).toBeGreaterThan(0);
  });

  test("steps, questions, scorecard and actions", () => {
    const ended = plannedRows(built.plan, "buyingSteps").filter(({ endedOn }) => endedOn !== "").length;
    expect(built.value("stepNow")).toBe(plannedRows(built.plan, "buyingSteps")[ended]!.step);
    const criteria = plannedRows(built.plan, "criteria");
    const questions = [...new Set(criteria.map(({ question }) => question))];
    const yes = { en: "Yes", zh: "是" }[built.plan.language];
    expect(bodyOf(built, "questions.share", 4)).toEqual(
      questions.map((question) => {
        const own = criteria.filter((row) => row.question === question);
        return close(own.filter(({ met }) => met === yes).length / own.length);
      }),
    );
    expect(built.value("decision")).toBe({ en: "Stay with the analysis", zh: "继续客户分析" }[built.plan.language]);
    const points = plannedRows(built.plan, "scorecard").map((row) => {
      const lower = ["Lower", "越低越好"].includes(String(row.better));
      const ratio = lower ? Number(row.target) / Number(row.actual) : Number(row.actual) / Number(row.target);
      return { mode: row.mode, points: Number(row.weight) * Math.min(1, ratio) };
    });
    expect(bodyOf(built, "scores.points", 2)).toEqual(
      [...new Set(points.map(({ mode }) => mode))].map((mode) =>
        close(points.filter((one) => one.mode === mode).reduce((sum, one) => sum + one.points, 0)),
      ),
    );
    const late = plannedRows(built.plan, "actions").filter(
      ({ due, status }) => Number(due) < today && !["Done", "已完成"].includes(String(status)),
    );
    expect(built.value("overdueActions")).toBe(late.length);
    expect(late.length).toBeGreaterThan(0);
  });
});

test.each(["en", "zh"] as const)("an empty workbook calculates (%s), and fills as rows are typed", async (language) => {
  const built = await calculated({ language, rows: { kind: "empty" } });
  expect(built.errors()).toEqual([]);
  expect(new Set(checksOf(built))).toEqual(new Set([okIn[language]]));
  const blank = ["ourShare", "dragVisits", "meetingSuccess", "successRate", "decision", "ourFit", "allianceGap"];
  expect(new Set(blank.map((id) => built.value(id)))).toEqual(new Set(["–"]));
  expect(["minefieldCount", "overdueActions", "expectedOfAll", "contactsDue"].map((id) => built.value(id))).toEqual([
    ...[0, 0, 0, 0],
  ]);
  expect(bodyOf(built, "topCustomers.customer", 1)).toEqual([""]);
  const type = async (table: string, cells: Readonly<Record<string, PlannedValue>>) => {
    for (const [column, value] of Object.entries(cells)) await built.setCell(table, column, 0, value);
  };
  const { potentialFrom } = { potentialFrom: number(built, "potentialFrom") };
  await type("keyCustomers", { customer: "Alpha", potential: potentialFrom, ourSales: potentialFrom / 10 });
  await type("visitPlan", { customer: "Alpha", repeatSales: 800, newBusiness: 200, probability: 0.5 });
  await built.setInput("visitDays", 12);
  expect(built.errors()).toEqual([]);
  expect(built.column("keyCustomers", "segment")).toEqual([segmentWords.acquire[language]]);
  expect([built.value("ourShare"), built.value("expectedOfAll"), built.value("days")]).toEqual([close(0.1), 500, 12]);
  expect(new Set(checksOf(built))).toEqual(new Set([okIn[language]]));
  await type("people", { person: "B", role: roleWords.user[language] });
  expect(built.value("minefieldCount")).toBe(5);
  expect(built.errors()).toEqual([]);
});

describe("what depends on what", () => {
  let built: CalculatedPlan;
  const figures = ["bySegment.customers", "classes.customers", "classes.finding", "days", "minefieldCount"].concat([
    ...["contactsDue", "overdueActions", "accountPotential", "allianceGap", "valueNow", "decision", "successRate"],
  ]);
  const read = () => figures.map((id) => JSON.stringify(built.block(id)));
  beforeAll(async () => {
    built = await calculated();
  });

  test("a potential and a share at their thresholds are high, and another threshold moves customers", async () => {
    await built.setInput("potentialFrom", 1_250_000);
    await built.setInput("shareFrom", 0.56);
    expectPortfolio(built, { potentialFrom: 1_250_000, shareFrom: 0.56 });
    expect(built.column("keyCustomers", "segment")[2]).toBe("Retain");
    await built.setInput("shareFrom", 0.61);
    expectPortfolio(built, { potentialFrom: 1_250_000, shareFrom: 0.61 });
    await built.setInput("visitDays", 47);
    expectPortfolio(built, { potentialFrom: 1_250_000, shareFrom: 0.61, visitDays: 47 });
    expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
    for (const id of ["potentialFrom", "shareFrom", "visitDays"]) await built.setInput(id, inputValue(built.plan, id));
    expectPortfolio(built);
  });

  test("each input changes what it should, and nothing else", async () => {
    const before = read();
    const customers = plannedRows(built.plan, "keyCustomers");
    const steps = plannedRows(built.plan, "allianceSteps").map(({ step }) => step!);
    const expected: Record<string, [PlannedValue, string[]]> = {
      asOf: [today + 100, ["minefieldCount", "contactsDue", "overdueActions"]],
      potentialFrom: [2_000_000, ["bySegment.customers"]],
      shareFrom: [0.58, ["bySegment.customers"]],
      freshDays: [200, ["minefieldCount"]],
      visitDays: [60, ["days"]],
      coreShare: [0.7, ["classes.customers"]],
      growthShare: [0.92, ["classes.customers"]],
      dragVisitsFrom: [0.5, ["classes.finding"]],
      dragProfitBelow: [0.05, ["classes.finding"]],
      planAccount: [customers[0]!.customer!, ["accountPotential"]],
      allianceNow: [steps[0]!, ["allianceGap"]],
      allianceTarget: [steps[4]!, ["allianceGap"]],
      orderValue: [1000, ["valueNow"]],
      orderMargin: [0.5, ["valueNow"]],
      policyReviewed: [today - 1, ["minefieldCount"]],
      passMark: [0.5, ["decision"]],
    };
    expect(Object.keys(expected).sort()).toEqual(built.plan.names.map(({ id }) => id).sort());
    for (const [id, [value, changes]] of Object.entries(expected)) {
      await built.setInput(id, value);
      const after = read();
      expect([id, figures.filter((_, index) => after[index] !== before[index])]).toEqual([id, changes]);
      await built.setInput(id, inputValue(built.plan, id));
    }
    expect(read()).toEqual(before);
  });

  test.each<[check: string, table: string, column: string, value: PlannedValue, row?: number]>([
    ["customersOnce", "keyCustomers", "customer", "=B1", 1],
    ["salesWithinPotential", "keyCustomers", "ourSales", 9_000_000],
    ["expectedAddsUp", "visitPlan", "customer", "Somebody else"],
    ["weightsAreWhole", "purchaseFactors", "weight", 0.4],
    ["weightsAreWhole", "scorecard", "weight", 0.5],
    ["weightsAreWhole", "scorecard", "weight", 0.5, 6],
    ["accountListed", "keyCustomers", "customer", "Renamed", 1],
    ["peopleKnown", "meetings", "person", "Nobody Known"],
    ["peopleKnown", "contactPlan", "person", "Nobody Known"],
    ["advancesNamed", "meetings", "agreed", "", 1],
    ["stepsInOrder", "buyingSteps", "endedOn", ""],
    ["datesAreDates", "meetings", "date", "soon"],
    ["datesAreDates", "satisfaction", "date", "soon"],
  ])("a mistake shows at the check %s (%s, %s)", async (check, table, column, value, row = 0) => {
    const rows = plannedRows(built.plan, table);
    const wrong = value === "=B1" ? rows[0]![column]! : value;
    expect(built.value(check)).toBe("OK");
    await built.setCell(table, column, row, wrong);
    expect(built.value(check)).toBe("CHECK");
    await built.setCell(table, column, row, rows[row]![column]!);
    expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
  });

  test("resources of more than 100%, and days that are no whole number, show at their checks", async () => {
    await built.setBlockCell("resources.attack", 1, 0.6);
    expect(built.value("resourcesAreWhole")).toBe("CHECK");
    await built.setBlockCell("resources.attack", 1, 0.5);
    await built.setInput("visitDays", 40.5);
    expect(built.value("daysAddUp")).toBe("CHECK");
    await built.setInput("visitDays", "");
    expect(built.value("days")).toBe("");
    expect(built.value("daysAddUp")).toBe("OK");
    await built.setInput("visitDays", inputValue(built.plan, "visitDays"));
    expect(new Set(checksOf(built))).toEqual(new Set(["OK"]));
  });

  test("a meeting that is logged moves last visit, contact and success rate", async () => {
    const people = plannedRows(built.plan, "people").map(({ person }) => person!);
    const director = 5;
    expect(built.column("people", "lastVisit")[director]).toBe(0);
    const before = { due: Number(built.value("contactsDue")), mines: Number(built.value("minefieldCount")) };
    await built.setCell("meetings", "person", 11, people[director]!);
    expect(built.column("people", "lastVisit")[director]).toBe(today - 6);
    expect(built.value("contactsDue")).toBe(before.due);
    expect(built.value("minefieldCount")).toBe(before.mines - 2);
    await built.setCell("meetings", "result", 11, "No sale");
    expect(built.value("successRate")).toBeCloseTo(7 / 12, 9);
    await built.setCell("meetings", "date", 11, today + 1);
    expect(built.column("people", "lastVisit")[director]).toBe(0);
  });

  test("all four questions with yes, and all steps ended", async () => {
    for (const [row, { met }] of plannedRows(built.plan, "criteria").entries())
      if (met === "No") await built.setCell("criteria", "met", row, "Yes");
    expect(built.value("decision")).toBe("Go on to the next step");
    for (let row = 0; row < 6; row++) await built.setCell("buyingSteps", "endedOn", row, today - 60 + row);
    expect([built.value("stepNow"), built.value("stepsInOrder")]).toEqual(["–", "OK"]);
  });
});

test("without the add-in's functions the figures are the same", async () => {
  const comparable = (built: CalculatedPlan) =>
    built.plan.sheets
      .flatMap(({ blocks }) => blocks.map(({ id }) => id))
      .map((id) => [
        id,
        built
          .block(id)
          .map((row) => row.map((cell) => (typeof cell === "number" ? Number(cell.toPrecision(12)) : (cell ?? "")))),
      ]);
  const ours = comparable(await calculated());
  const native = await calculated({ formulaMode: "native" });
  expect(native.errors()).toEqual([]);
  expect(native.plan.formulaMode).toBe("native");
  expect(comparable(native)).toEqual(ours);
});

test("a sheet keeps its headings in sight only where nothing else stands above or beside its table", () => {
  const plan = layOut(accountPlan, someChoices());
  expect(plan.sheets.filter(({ freeze }) => freeze).map(({ id }) => id)).toEqual(["keyCustomers", "meetings"]);
  for (const { id, tables, values, freeze } of plan.sheets)
    for (const { row, column } of freeze ? [] : tables) {
      const above = values.find((block) => block.row === row - 1 && block.column === column);
      expect([id, row, typeof above?.cells[0]![0]]).toEqual([id, row, "string"]);
    }
});

test("nothing is asked about anybody's private life or presents", () => {
  const plan = layOut(accountPlan, someChoices());
  const headings = plan.sheets.flatMap(({ tables }) =>
    tables.flatMap(({ tableColumns }) => tableColumns.map(({ heading }) => heading)),
  );
  expect(
    headings.filter((heading) => /birth|age\b|famil|child|hobb|gift|present|home|religio|health/i.test(heading)),
  ).toEqual([]);
});
