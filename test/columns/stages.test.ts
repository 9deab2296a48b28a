import { proposeStages, type StageAnswers } from "../../src/columns/proposeStages";
import { stageRows } from "../../src/columns/stageRows";
import { meaningOfStage } from "../../src/columns/stageWords";
import { defaultStages } from "../../src/functions/funnel/defaultStages";
import { callFunction } from "../functions/callFunction";

const propose = (names: readonly string[], answers: StageAnswers = {}) =>
  proposeStages(
    names.map((name, index) => ({ name, count: index + 1 })),
    answers,
  );
const stage = (name: string, answers?: StageAnswers) => propose([name], answers)[0];

describe("what stages are called", () => {
  test.each([
    ["Prospecting", "Interest"],
    ["1 - Prospecting", "Interest"],
    ["Qualification", "Incubation"],
    ["Engaging", "Incubation"],
    ["Needs Analysis", "Design"],
    ["S3. Proposal/Price Quote", "Comparison"],
    ["proposal sent", "Comparison"],
    ["Negotiation/Review", "Commitment"],
    ["contractsent", "Commitment"],
    ["Contract signed", "In use"],
    ["Paid", "Paid"],
    ["Closed Won", "won"],
    ["closedwon", "won"],
    ["Closed - Lost", "lost"],
    ["初步接洽", "Interest"],
    ["需求确认", "Design"],
    ["03 方案报价", "Comparison"],
    ["阶段三：方案报价", "Comparison"],
    ["商务谈判(70%)", "Commitment"],
    ["已签约", "In use"],
    ["已回款", "Paid"],
    ["赢单", "won"],
    ["输单", "lost"],
    ["Rocket launch", undefined],
    ["3", undefined],
  ])("%s", (name, meaning) => {
    expect(meaningOfStage(name)).toBe(meaning);
  });

  test("every stage of the training is known in both languages, by the buyer's and the seller's words", () => {
    for (const { name, alsoCalled } of defaultStages)
      for (const word of [name.en, name.zh, ...alsoCalled])
        expect([word, meaningOfStage(word)]).not.toEqual([word, undefined]);
    expect(defaultStages.slice(0, 6).map(({ name }) => meaningOfStage(name.zh))).toEqual(
      defaultStages.slice(0, 6).map(({ name }) => name.en),
    );
  });
});

describe("what is proposed", () => {
  test("won is asked about: signed is open at 80 %, paid is won", () => {
    expect(stage("Won")).toMatchObject({ question: "wonMeaning", winRate: undefined, isWon: true });
    expect(stage("Won", { won: "signed" })).toMatchObject({
      question: undefined,
      winRate: 0.8,
      status: "open",
      isWon: true,
    });
    expect(stage("Won", { won: "paid" })).toMatchObject({
      question: undefined,
      winRate: 1,
      status: "won",
      isWon: true,
    });
  });

  test("a name of the person's own is asked about until it has a win rate", () => {
    expect(stage("Rocket launch")).toMatchObject({ question: "winRate", winRate: undefined });
    const answered = stage("Rocket launch", { stages: { "rocket  LAUNCH": { winRate: 0.4, dayLimit: 30 } } });
    expect(answered).toMatchObject({ question: undefined, winRate: 0.4, status: "open", dayLimit: 30 });
    expect(stage("Rocket launch", { stages: { "Rocket launch": { status: "lost" } } })).toMatchObject({
      winRate: 0,
      status: "lost",
      question: undefined,
    });
  });

  test("a win rate in the name, or the one its deals carry, goes before the training's", () => {
    expect(stage("Proposal (35%)")).toMatchObject({ winRate: 0.35, status: "open" });
    expect(proposeStages([{ name: "Proposal", count: 3, ownRate: 0.65 }], {})[0]).toMatchObject({ winRate: 0.65 });
    expect(proposeStages([{ name: "Closed Lost", count: 3, ownRate: 0.65 }], {})[0]).toMatchObject({ winRate: 0 });
  });

  test("stages come in the order of the funnel, the ends last", () => {
    const names = propose(["Lost", "Won", "Negotiation", "Own idea", "Prospecting", "Proposal"], { won: "paid" }).map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Prospecting", "Proposal", "Negotiation", "Own idea", "Won", "Lost"]);
  });
});

describe("the stage table", () => {
  test("holds name, win rate, ends when, day limit and status, and waits for open questions", () => {
    const stages = propose(["Engaging", "Won", "Lost", "Own idea"], {
      won: "signed",
      stages: { Engaging: { dayLimit: 45, winRate: 0.35 } },
    });
    expect(stageRows(stages, "en")).toEqual([
      ["Engaging", 0.35, "the decision maker agrees to buy and fixes time and budget", 45, "open"],
      ["Won", 0.8, "the customer has paid", null, "open"],
      ["Lost", 0, "the deal is lost", null, "lost"],
    ]);
    expect(stageRows(stages, "zh")[1]).toEqual(["Won", 0.8, "客户付清货款", null, "open"]);
  });

  test("is understood by the worksheet functions", () => {
    const table = stageRows(propose(["赢单", "方案报价", "输单"], { won: "paid" }), "zh");
    const amounts = [[100], [200], [300]];
    const stages = [["方案报价"], ["赢单"], ["输单"]];
    expect(callFunction("FUNNEL.FORECAST", [amounts, stages, null, null, null, table]).value).toBe(230);
  });
});
