import { ratedCustomersTarget, type RatedCustomerField } from "../../src/columns/ratedCustomersTarget";
import { recognise, type Cells } from "./recognise";

const table = (headings: readonly string[], ...rows: readonly unknown[][]): Cells => [headings, ...rows];
const guess = (grid: Cells) => recognise(ratedCustomersTarget, grid);

const exports: readonly (readonly [string, Cells, Partial<Record<RatedCustomerField, string>>])[] = [
  [
    "SAP credit master sheet",
    table(
      [
        ...["Customer", "Name 1", "Credit Control Area", "Credit limit", "Credit exposure", "Cred. lim. used"],
        ...["Risk category", "Last int. review", "Terms of Payment", "Currency"],
      ],
      ["100234", "Acme GmbH", "1000", 50000, 31000, "62.00", "002", "2025-11-03", "Net 30", "EUR"],
      ["100235", "Beta AG", "1000", 80000, 12000, "15.00", "001", "2025-10-21", "Net 60", "EUR"],
    ),
    {
      ...{ customer: "Customer", ownLimit: "Credit limit", exposure: "Credit exposure" },
      ...{ lastReview: "Last int. review", creditDays: "Terms of Payment", currency: "Currency" },
    },
  ],
  [
    "Dynamics Business Central",
    table(
      [
        ...["No.", "Name", "Balance (LCY)", "Credit Limit (LCY)", "Payment Terms Code", "Sales (LCY)"],
        ...["Salesperson Code", "Blocked"],
      ],
      ["C001", "Acme", 31000.5, 50000, "30 DAYS", 410000, "AL", ""],
      ["C002", "Beta", 12000, 80000, "14 DAYS", 220000, "BC", ""],
    ),
    {
      ...{ customer: "Name", exposure: "Balance (LCY)", ownLimit: "Credit Limit (LCY)" },
      creditDays: "Payment Terms Code",
    },
  ],
  [
    "Dynamics 365 Finance",
    table(
      ["Customer account", "Organization name", "Customer group", "Credit limit", "Credit rating", "Open balance"],
      ["US-001", "Acme", "30", 50000, "A", 31000],
      ["US-002", "Beta", "30", 80000, "B", 12000],
    ),
    { customer: "Organization name", ownLimit: "Credit limit", exposure: "Open balance" },
  ],
  [
    "Zoho Books",
    table(
      [
        ...["Customer Name", "Company Name", "Payment Terms", "Outstanding Receivable Amount", "Credit Limit"],
        ...["Currency Code", "Created Time"],
      ],
      ["Acme", "Acme Ltd", "Net 15", 4100, 10000, "USD", "2021-03-04"],
      ["Beta", "Beta Inc", "Net 45", 900, 5000, "USD", "2019-09-14"],
    ),
    {
      ...{ customer: "Customer Name", creditDays: "Payment Terms", exposure: "Outstanding Receivable Amount" },
      ...{ ownLimit: "Credit Limit", currency: "Currency Code" },
    },
  ],
  [
    "Oracle Receivables",
    table(
      [
        ...["Account Name", "Account Number", "Overall Credit Limit", "Payment Term", "Total Exposure"],
        ...["Average Days Late", "Percent Overdue", "Last Credit Review", "Requested Credit Limit"],
      ],
      ["Acme", "1001", 50000, "30 Net", 31000, 12, "18%", "2025-03-01", 60000],
      ["Beta", "1002", 80000, "60 Net", 12000, -2, "0%", "2025-04-11", ""],
    ),
    {
      ...{ customer: "Account Name", ownLimit: "Overall Credit Limit", creditDays: "Payment Term" },
      ...{ exposure: "Total Exposure", daysLate: "Average Days Late", overdueShare: "Percent Overdue" },
      ...{ lastReview: "Last Credit Review", requestedLimit: "Requested Credit Limit" },
    },
  ],
  [
    "a business information report",
    table(
      [
        ...["Business Name", "D-U-N-S Number", "Years in Business", "Legal Structure", "Net Worth", "Current Ratio"],
        ...["Days Beyond Terms", "Net Profit Margin", "Employees"],
      ],
      ["Acme Inc", "123456789", 27, "Corporation", 900000, 1.8, 6, "4.5%", 80],
      ["Beta LLP", "223456789", 4, "LLP", 120000, 0.9, 35, "-1.2%", 6],
    ),
    {
      ...{ customer: "Business Name", yearsInBusiness: "Years in Business", legalForm: "Legal Structure" },
      ...{ netWorth: "Net Worth", currentRatio: "Current Ratio", daysLate: "Days Beyond Terms" },
      netMargin: "Net Profit Margin",
    },
  ],
  [
    "用友客户档案",
    table(
      ["客户编码", "客户名称", "客户分类", "信用额度", "信用期限", "应收余额", "发展日期", "专管业务员"],
      ["0101", "华东机械", "经销商", 500000, 30, 310000, "2015-03-01", "张三"],
      ["0102", "北方化工", "直销", 800000, 60, 120000, "2019-07-15", "李四"],
    ),
    {
      ...{ customer: "客户名称", owner: "专管业务员", ownLimit: "信用额度" },
      ...{ creditDays: "信用期限", exposure: "应收余额" },
    },
  ],
  [
    "金蝶信用管理",
    table(
      ["客户代码", "客户名称", "信用额度", "信用期限(天)", "应收账款余额", "平均逾期天数", "逾期比例", "币别"],
      ["K01", "华东机械", "500,000.00", 30, "310,000.00", 12, "8%", "人民币"],
      ["K02", "北方化工", "800,000.00", 60, "120,000.00", 0, "0%", "人民币"],
    ),
    {
      ...{ customer: "客户名称", ownLimit: "信用额度", creditDays: "信用期限(天)", exposure: "应收账款余额" },
      ...{ daysLate: "平均逾期天数", overdueShare: "逾期比例", currency: "币别" },
    },
  ],
  [
    "企业工商信息",
    table(
      ["企业名称", "登记状态", "法定代表人", "注册资本", "成立日期", "企业类型", "所属行业"],
      ["华东机械有限公司", "存续", "张三", "1000万人民币", "2003-06-18", "有限责任公司(自然人投资或控股)", "制造业"],
      ["北方化工股份", "存续", "李四", "5000万人民币", "1998-11-02", "其他股份有限公司(上市)", "化工"],
    ),
    { customer: "企业名称", foundedOn: "成立日期", legalForm: "企业类型" },
  ],
  [
    "kept by hand, Chinese, in 万",
    table(
      [
        ...[
          "客户",
          "评分卡",
          "月均销售额(万)",
          "账期",
          "净资产(万)",
          "申请额度(万)",
          "已用额度(万)",
          "合作年限",
          "平均逾期天数",
        ],
        ...[
          "逾期占比",
          "最长逾期天数",
          "经营年限",
          "企业性质",
          "权益比率",
          "流动比率",
          "净利率",
          "上次评审日",
          "人工核定额度(万)",
        ],
      ],
      ["甲", "完整", 30, "月结60天", 800, 60, 45, 6, 3, 0.05, 20, 12, "民营企业", 0.42, 1.6, 0.06, "2025-01-15", ""],
      ["乙", "仅台账", 12, 30, "", 20, 18, 2, 25, 0.3, 70, "", "", "", "", "", "2024-03-02", 10],
    ),
    {
      ...{
        customer: "客户",
        scorecard: "评分卡",
        monthlySales: "月均销售额(万)",
        creditDays: "账期",
        netWorth: "净资产(万)",
      },
      ...{
        requestedLimit: "申请额度(万)",
        exposure: "已用额度(万)",
        yearsAsCustomer: "合作年限",
        daysLate: "平均逾期天数",
      },
      ...{
        overdueShare: "逾期占比",
        worstDaysLate: "最长逾期天数",
        yearsInBusiness: "经营年限",
        legalForm: "企业性质",
      },
      ...{ equityRatio: "权益比率", currentRatio: "流动比率", netMargin: "净利率", lastReview: "上次评审日" },
      ownLimit: "人工核定额度(万)",
    },
  ],
  [
    "kept by hand, English, with abbreviations",
    table(
      [
        "Client",
        "Customer since",
        "Avg monthly sales k€",
        "Terms (days)",
        "AR balance",
        "Max days overdue",
        "Equity ratio %",
      ],
      ["Acme", "2012-05-01", 85, 45, 102000, 40, 38],
      ["Beta", "2021-02-01", 20, 30, 9000, 0, 12.5],
    ),
    {
      ...{ customer: "Client", customerSince: "Customer since", monthlySales: "Avg monthly sales k€" },
      ...{ creditDays: "Terms (days)", exposure: "AR balance", worstDaysLate: "Max days overdue" },
      equityRatio: "Equity ratio %",
    },
  ],
];

test.each(exports)("%s", (_name, grid, expected) => {
  expect(guess(grid)).toEqual(expected);
});

test("what a credit limit has left, or how much of it is used, is neither limit nor exposure", () => {
  const grid = table(
    ["Customer", "Available credit", "Credit limit utilization", "Overdue amount"],
    ["A", 100, 0.3, 5],
    ["B", 50, 0.2, 0],
  );
  expect(guess(grid)).toEqual({ customer: "Customer" });
});

test("a grade of somebody else's is not taken for a column of the scorecard", () => {
  const grid = table(["客户", "信用等级", "信用评分"], ["甲", "A", 80], ["乙", "B", 60]);
  expect(guess(grid)).toEqual({ customer: "客户" });
});

test("words under a number, or dates under money, are not taken", () => {
  const grid = table(
    ["Customer", "Current ratio", "Exposure", "Legal form"],
    ["A", "good", "2026-01-01", "GmbH"],
    ["B", "bad", "2026-01-02", "LLC"],
  );
  expect(guess(grid)).toEqual({ customer: "Customer", legalForm: "Legal form" });
});
