import { pipelineTarget, type PipelineField } from "../../src/columns/pipelineTarget";
import { recognise, type Cells } from "./recognise";

type Expected = Partial<Record<PipelineField, string>>;

const table = (headings: readonly string[], ...rows: readonly unknown[][]): Cells => [headings, ...rows];
const guess = (grid: Cells) => recognise(pipelineTarget, grid);

const exports: readonly (readonly [string, Cells, Expected])[] = [
  [
    "Salesforce report",
    table(
      [
        ...[
          "Opportunity Owner",
          "Account Name",
          "Opportunity Name",
          "Stage",
          "Fiscal Period",
          "Amount",
          "Expected Revenue",
        ],
        ...["Probability (%)", "Age", "Close Date", "Created Date", "Next Step", "Lead Source", "Type"],
      ],
      [
        "Ann Lee",
        "Acme",
        "Acme – Line 2",
        "Proposal/Price Quote",
        "Q1-2026",
        5000,
        3750,
        75,
        12,
        "2026-03-31",
        "2026-01-05",
        "Send offer",
        "Web",
        "New",
      ],
      [
        "Bo Chan",
        "Beta",
        "Beta – Spares",
        "Closed Won",
        "Q1-2026",
        900,
        900,
        100,
        40,
        "2026-02-10",
        "2025-12-01",
        "",
        "Fair",
        "New",
      ],
      [
        "Ann Lee",
        "Core",
        "Core – Plant",
        "Prospecting",
        "Q2-2026",
        70000,
        7000,
        10,
        3,
        "2026-06-30",
        "2026-01-20",
        "Call",
        "Web",
        "Old",
      ],
    ),
    {
      ...{
        owner: "Opportunity Owner",
        account: "Account Name",
        deal: "Opportunity Name",
        stage: "Stage",
        amount: "Amount",
      },
      ...{ winRate: "Probability (%)", expectedClose: "Close Date", nextStep: "Next Step" },
    },
  ],
  [
    "Salesforce data loader",
    table(
      [
        "Id",
        "Name",
        "StageName",
        "CloseDate",
        "Amount",
        "ForecastCategoryName",
        "LastStageChangeDate",
        "CurrencyIsoCode",
        "IsWon",
      ],
      ["0061", "Acme line", "Qualification", "2026-03-31", 5000, "Pipeline", "2026-01-31", "EUR", false],
      ["0062", "Beta spares", "Closed Lost", "2026-02-01", 800, "Omitted", "2026-02-01", "EUR", false],
    ),
    {
      ...{ stage: "StageName", expectedClose: "CloseDate", amount: "Amount", category: "ForecastCategoryName" },
      ...{ inStageSince: "LastStageChangeDate", currency: "CurrencyIsoCode" },
    },
  ],
  [
    "HubSpot",
    table(
      [
        "Record ID",
        "Deal Name",
        "Deal Stage",
        "Close Date",
        "Deal owner",
        "Amount",
        "Associated Company",
        "Create Date",
        "Closed Lost Reason",
        "Forecast category",
      ],
      [
        11,
        "Acme pilot",
        "Appointment Scheduled",
        "2026-03-01 10:00",
        "Ann Lee",
        3000,
        "Acme",
        "2026-01-01 09:00",
        "",
        "Commit",
      ],
      [
        12,
        "Beta roll-out",
        "Closed Lost",
        "2026-02-01 10:00",
        "Bo Chan",
        9000,
        "Beta",
        "2026-01-02 09:00",
        "Price",
        "Best case",
      ],
      [
        13,
        "Core plant",
        "Contract Sent",
        "2026-04-01 10:00",
        "Bo Chan",
        4000,
        "Core",
        "2026-01-03 09:00",
        "",
        "Pipeline",
      ],
    ),
    {
      ...{ deal: "Deal Name", stage: "Deal Stage", expectedClose: "Close Date", owner: "Deal owner", amount: "Amount" },
      ...{ account: "Associated Company", lostReason: "Closed Lost Reason", category: "Forecast category" },
    },
  ],
  [
    "HubSpot's own names",
    table(
      ["hs_object_id", "dealname", "dealstage", "closedate", "hubspot_owner_id", "amount", "createdate"],
      [11, "Acme pilot", "closedwon", "2026-03-01", 551, 3000, "2026-01-01"],
      [12, "Beta", "contractsent", "2026-03-02", 551, 3100, "2026-01-02"],
    ),
    { deal: "dealname", stage: "dealstage", expectedClose: "closedate", owner: "hubspot_owner_id", amount: "amount" },
  ],
  [
    "Dynamics",
    table(
      [
        "(Do Not Modify) Opportunity",
        "Topic",
        "Potential Customer",
        "Est. close date",
        "Est. revenue",
        "Contact",
        "Probability",
        "Pipeline Phase",
        "Owner",
        "Modified On",
      ],
      ["a1-f", "Pumps", "Acme", "2026-03-31", 5000, "J. Doe", 40, "2-Develop", "Ann Lee", "2026-02-01"],
      ["b2-f", "Valves", "Beta", "2026-04-30", 7000, "J. Roe", 60, "3-Propose", "Bo Chan", "2026-02-02"],
    ),
    {
      ...{ deal: "Topic", account: "Potential Customer", expectedClose: "Est. close date", amount: "Est. revenue" },
      ...{ winRate: "Probability", stage: "Pipeline Phase", owner: "Owner" },
    },
  ],
  [
    "Zoho",
    table(
      [
        "Deal Owner",
        "Deal Name",
        "Account Name",
        "Stage",
        "Amount",
        "Expected Revenue",
        "Closing Date",
        "Probability (%)",
        "Reason For Loss",
        "Created Time",
      ],
      ["Ann", "Pumps", "Acme", "Needs Analysis", 100, 20, "2026-05-01", 20, "", "2026-01-01 08:00"],
      ["Bo", "Valves", "Beta", "Negotiation/Review", 200, 180, "2026-06-01", 90, "", "2026-01-02 08:00"],
    ),
    {
      ...{ owner: "Deal Owner", deal: "Deal Name", account: "Account Name", stage: "Stage", amount: "Amount" },
      ...{ expectedClose: "Closing Date", winRate: "Probability (%)", lostReason: "Reason For Loss" },
    },
  ],
  [
    "Pipedrive",
    table(
      [
        "Deal - ID",
        "Deal - Title",
        "Deal - Value",
        "Deal - Currency",
        "Deal - Stage",
        "Deal - Expected close date",
        "Deal - Owner",
        "Organization - Name",
        "Deal - Lost reason",
      ],
      [1, "Pumps", 100, "EUR", "Lead In", "2026-05-01", "Ann", "Acme", ""],
      [2, "Valves", 900, "EUR", "Proposal Made", "2026-06-01", "Bo", "Beta", ""],
    ),
    {
      ...{ deal: "Deal - Title", amount: "Deal - Value", currency: "Deal - Currency", stage: "Deal - Stage" },
      ...{ expectedClose: "Deal - Expected close date", owner: "Deal - Owner", account: "Organization - Name" },
      ...{ lostReason: "Deal - Lost reason" },
    },
  ],
  [
    "纷享销客",
    table(
      [
        "商机名称",
        "客户名称",
        "商机金额(元)",
        "预计成交日期",
        "销售阶段",
        "赢率",
        "负责人",
        "所属部门",
        "创建时间",
        "最后修改时间",
        "输单原因",
      ],
      [
        "一号线改造",
        "华东机械",
        500000,
        "2026-03-31",
        "方案报价",
        "60%",
        "张三",
        "华东",
        "2026-01-01",
        "2026-02-01",
        "",
      ],
      ["备件年框", "北方化工", 80000, "2026-04-30", "商务谈判", "80%", "李四", "华北", "2026-01-03", "2026-02-02", ""],
    ),
    {
      ...{
        deal: "商机名称",
        account: "客户名称",
        amount: "商机金额(元)",
        expectedClose: "预计成交日期",
        stage: "销售阶段",
      },
      ...{ winRate: "赢率", owner: "负责人", lostReason: "输单原因" },
    },
  ],
  [
    "销售易",
    table(
      [
        "销售机会名称",
        "客户",
        "商机所有人",
        "销售金额",
        "结单日期",
        "阶段",
        "可能性",
        "产品线",
        "下一步计划",
        "币种",
        "创建人",
      ],
      ["扩容项目", "华东机械", "张三", 500000, "2026/3/31", "初步接洽", 10, "泵", "拜访总工", "人民币", "王五"],
      ["年度服务", "北方化工", "李四", 80000, "2026/4/30", "赢单", 100, "阀", "", "人民币", "王五"],
    ),
    {
      ...{ deal: "销售机会名称", account: "客户", owner: "商机所有人", amount: "销售金额", expectedClose: "结单日期" },
      ...{ stage: "阶段", winRate: "可能性", product: "产品线", nextStep: "下一步计划", currency: "币种" },
    },
  ],
  [
    "kept by hand, Chinese",
    table(
      [
        "序号",
        "项目名称",
        "客户",
        "客户经理",
        "产品",
        "当前阶段",
        "预计合同额（万元）",
        "预计签约日期",
        "下一步行动",
        "下一步时间",
        "备注",
      ],
      [1, "一期", "华东机械", "张三", "泵", "需求确认", 120, "2026年3月31日", "交流", "2026年2月1日", ""],
      [2, "二期", "北方化工", "李四", "阀", "投标", 35.5, "2026年5月1日", "投标", "2026年2月8日", ""],
    ),
    {
      ...{ deal: "项目名称", account: "客户", owner: "客户经理", product: "产品", stage: "当前阶段" },
      ...{
        amount: "预计合同额（万元）",
        expectedClose: "预计签约日期",
        nextStep: "下一步行动",
        nextStepDate: "下一步时间",
      },
    },
  ],
  [
    "kept by hand, English",
    table(
      [
        "Client",
        "Project",
        "Rep",
        "Value (k€)",
        "Status",
        "Exp. close",
        "Chance %",
        "To do",
        "Follow-up date",
        "In stage since",
      ],
      ["Acme", "Pumps", "Ann", 12.5, "Proposal", "31/03/2026", 60, "Call", "01/02/2026", "15/01/2026"],
      ["Beta", "Valves", "Bo", 7, "Negotiation", "30/04/2026", 80, "Visit", "13/02/2026", "20/01/2026"],
    ),
    {
      ...{
        account: "Client",
        deal: "Project",
        owner: "Rep",
        amount: "Value (k€)",
        stage: "Status",
        winRate: "Chance %",
      },
      ...{
        expectedClose: "Exp. close",
        nextStep: "To do",
        nextStepDate: "Follow-up date",
        inStageSince: "In stage since",
      },
    },
  ],
  [
    "both languages in one heading",
    table(
      ["商机 Deal", "客户 Account", "阶段 Stage", "金额 Amount", "预计成交日 Expected close"],
      ["P1", "Acme", "Interest", 100, "2026-03-31"],
      ["P2", "Beta", "Design", 200, "2026-04-30"],
    ),
    {
      ...{ deal: "商机 Deal", account: "客户 Account", stage: "阶段 Stage", amount: "金额 Amount" },
      ...{ expectedClose: "预计成交日 Expected close" },
    },
  ],
  [
    "capitals and underscores of a database",
    table(
      ["OPP_ID", "CUST_NAME", "SALES_STAGE", "EST_CLOSE_DT", "DEAL_AMT", "SALES_REP", "WIN_PROB", "PRODUCT_LINE"],
      ["A-1", "Acme", "Demo", "2026-03-31", 100, "Ann", 0.4, "Pumps"],
      ["A-2", "Beta", "Quote", "2026-04-30", 200, "Bo", 0.6, "Valves"],
    ),
    {
      ...{
        deal: "OPP_ID",
        account: "CUST_NAME",
        stage: "SALES_STAGE",
        expectedClose: "EST_CLOSE_DT",
        amount: "DEAL_AMT",
      },
      ...{ owner: "SALES_REP", winRate: "WIN_PROB", product: "PRODUCT_LINE" },
    },
  ],
];

test.each(exports)("%s", (_name, grid, expected) => {
  expect(guess(grid)).toEqual(expected);
});

describe("traps", () => {
  const rows = [
    ["P1", "Interest", 100, "2026-01-05", "2026-03-31"],
    ["P2", "Design", 200, "2026-01-06", "2026-04-30"],
  ];

  test("a created date is no close date, whichever comes first", () => {
    expect(guess(table(["Deal", "Stage", "Amount", "Created date", "Close date"], ...rows)).expectedClose).toBe(
      "Close date",
    );
    expect(guess(table(["Deal", "Stage", "Amount", "Close date", "Created date"], ...rows)).expectedClose).toBe(
      "Close date",
    );
    expect(
      guess(table(["Deal", "Stage", "Amount", "Created date", "Modified on"], ...rows)).expectedClose,
    ).toBeUndefined();
  });

  test("金额 goes before 金额(万), which is taken when it stands alone", () => {
    const cells = (first: string, second: string) =>
      table(["商机", "阶段", first, second], ["P1", "兴趣", 10, 100_000], ["P2", "设计", 20, 200_000]);
    expect(guess(cells("金额(万)", "金额")).amount).toBe("金额");
    expect(guess(cells("金额(万)", "数量")).amount).toBe("金额(万)");
  });

  test("客户经理 is the owner even where no column names the customer", () => {
    const grid = table(["商机", "客户经理", "阶段", "金额"], ["P1", "张三", "兴趣", 10], ["P2", "李四", "设计", 20]);
    expect(guess(grid)).toEqual({ deal: "商机", owner: "客户经理", stage: "阶段", amount: "金额" });
  });

  test("an account owner is no account", () => {
    const grid = table(
      ["Deal", "Account Owner", "Stage", "Amount"],
      ["P1", "Ann", "Design", 10],
      ["P2", "Bo", "Design", 20],
    );
    expect(guess(grid)).toEqual({ deal: "Deal", owner: "Account Owner", stage: "Stage", amount: "Amount" });
  });

  test("a weighted amount is never taken for the amount", () => {
    const grid = table(
      ["Deal", "Stage", "Expected Revenue", "Weighted amount"],
      ["P1", "Design", 10, 5],
      ["P2", "Design", 20, 9],
    );
    expect(guess(grid).amount).toBeUndefined();
  });

  test("two columns that fit equally well are left to the person", () => {
    const grid = table(
      ["Deal", "Stage", "Amount (USD)", "Amount (EUR)"],
      ["P1", "Design", 10, 5],
      ["P2", "Design", 20, 9],
    );
    expect(guess(grid)).toEqual({ deal: "Deal", stage: "Stage" });
  });

  test("a heading whose values cannot be meant is not taken: dates under Amount, words under Close date", () => {
    const grid = table(
      ["Deal", "Stage", "Amount", "Close date"],
      ["P1", "Design", "2026-01-01", "soon"],
      ["P2", "Design", "2026-01-02", "later"],
    );
    expect(guess(grid)).toEqual({ deal: "Deal", stage: "Stage" });
  });

  test("stages are known by their words under any heading", () => {
    const grid = table(
      ["Deal", "Ampel", "Amount"],
      ["P1", "Proposal", 1],
      ["P2", "Closed Won", 2],
      ["P3", "Negotiation", 3],
    );
    expect(guess(grid).stage).toBe("Ampel");
  });

  test("people are not recognised by their names alone", () => {
    const grid = table(
      ["Deal", "Stage", "Amount", "X"],
      ["P1", "Design", 1, "Ann Lee"],
      ["P2", "Design", 2, "Bo Chan"],
    );
    expect(guess(grid).owner).toBeUndefined();
  });

  test("the name of a deal gives way to its number where names repeat", () => {
    const named = (...names: readonly string[]) =>
      table(
        ["Opportunity ID", "Opportunity Name", "Stage", "Amount"],
        ...names.map((name, row) => [`N${row}`, name, "Design", row + 1]),
      );
    expect(guess(named("Pumps", "Valves", "Spares", "Seals")).deal).toBe("Opportunity Name");
    expect(guess(named("Renewal", "Renewal", "Renewal", "Renewal")).deal).toBe("Opportunity ID");
  });
});
