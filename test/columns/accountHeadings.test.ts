import { keyCustomersTarget, type KeyCustomerField } from "../../src/columns/keyCustomersTarget";
import { peopleTarget, type PersonField } from "../../src/columns/peopleTarget";
import { recognise, type Cells } from "./recognise";

const table = (headings: readonly string[], ...rows: readonly unknown[][]): Cells => [headings, ...rows];

const portfolios: readonly (readonly [string, Cells, Partial<Record<KeyCustomerField, string>>])[] = [
  [
    "Salesforce account report",
    table(
      [
        "Account Owner",
        "Account Name",
        "Type",
        "Rating",
        "Annual Revenue",
        "Sales YTD",
        "Share of Wallet",
        "Last Activity",
      ],
      ["Ann Lee", "Acme", "Customer", "Hot", 90000000, 360000, "15%", "2026-01-02"],
      ["Bo Chan", "Beta", "Customer", "Warm", 40000000, 700000, "56%", "2026-01-09"],
    ),
    { manager: "Account Owner", customer: "Account Name", ourSales: "Sales YTD", share: "Share of Wallet" },
  ],
  [
    "Dynamics 365 Sales",
    table(
      ["Account Name", "Owner", "Total Spend", "Actual Sales", "Gross Margin %", "Number of Meetings", "City"],
      ["Acme", "Ann Lee", 2400000, 360000, 21, 6, "Leeds"],
      ["Beta", "Bo Chan", 1250000, 700000, 23.5, 16, "York"],
    ),
    {
      ...{ customer: "Account Name", manager: "Owner", potential: "Total Spend", ourSales: "Actual Sales" },
      ...{ margin: "Gross Margin %", visits: "Number of Meetings" },
    },
  ],
  [
    "HubSpot companies",
    table(
      ["Company name", "Company owner", "Total revenue", "Customer potential", "Industry"],
      ["Acme", "Ann Lee", 360000, 2400000, "Food"],
      ["Beta", "Bo Chan", 700000, 1250000, "Paper"],
    ),
    { customer: "Company name", manager: "Company owner", ourSales: "Total revenue", potential: "Customer potential" },
  ],
  [
    "SAP sales analysis",
    table(
      ["Customer", "Sales representative", "Net sales", "Contribution margin amount", "Currency"],
      ["Acme", "Ann Lee", 360000, 76000, "EUR"],
      ["Beta", "Bo Chan", 700000, 161000, "EUR"],
    ),
    {
      ...{ customer: "Customer", manager: "Sales representative", ourSales: "Net sales" },
      ...{ grossProfit: "Contribution margin amount", currency: "Currency" },
    },
  ],
  [
    "a key-account plan kept by hand",
    table(
      [
        "Key account",
        "KAM",
        "Wallet size (k)",
        "Turnover (k)",
        "GP",
        "Visits p.a.",
        "Repeat business",
        "New business",
        "Chance",
      ],
      ["Acme", "Ann", 2400, 360, 76, 6, 350, 900, "45%"],
      ["Beta", "Bo", 1250, 700, 161, 16, 620, 120, "85%"],
    ),
    {
      ...{ customer: "Key account", manager: "KAM", potential: "Wallet size (k)", ourSales: "Turnover (k)" },
      ...{ grossProfit: "GP", visits: "Visits p.a.", repeatSales: "Repeat business", newBusiness: "New business" },
      probability: "Chance",
    },
  ],
  [
    "纷享销客客户列表",
    table(
      ["客户名称", "负责人", "客户级别", "年采购额", "已成交金额", "拜访次数", "最近跟进时间"],
      ["华东机械", "张三", "A", 24000000, 3600000, 6, "2026-01-02"],
      ["北方化工", "李四", "B", 12500000, 7000000, 16, "2026-01-05"],
    ),
    { customer: "客户名称", manager: "负责人", potential: "年采购额", ourSales: "已成交金额", visits: "拜访次数" },
  ],
  [
    "销售分析表",
    table(
      ["客户", "业务员", "销售额(万元)", "毛利(万元)", "毛利率", "上年销售额(万元)"],
      ["华东机械", "张三", 360, 76, "21.1%", 300],
      ["北方化工", "李四", 700, 161, "23.0%", 680],
    ),
    { customer: "客户", manager: "业务员", ourSales: "销售额(万元)", grossProfit: "毛利(万元)", margin: "毛利率" },
  ],
  [
    "大客户盘点表",
    table(
      ["大客户名称", "大客户经理", "采购潜力(万)", "我方份额", "重复销售(万)", "新业务(万)", "可能性", "年拜访次数"],
      ["华东机械", "张三", 2400, 0.15, 350, 900, 0.45, 6],
      ["北方化工", "李四", 1250, 0.56, 620, 120, 0.85, 16],
    ),
    {
      ...{ customer: "大客户名称", manager: "大客户经理", potential: "采购潜力(万)", share: "我方份额" },
      ...{ repeatSales: "重复销售(万)", newBusiness: "新业务(万)", probability: "可能性", visits: "年拜访次数" },
    },
  ],
  [
    "two languages in each heading",
    table(
      ["客户 Customer", "年采购潜力 Potential", "我方销售额 Our sales"],
      ["Acme", 2400000, 360000],
      ["Beta", 1250000, 700000],
    ),
    { customer: "客户 Customer", potential: "年采购潜力 Potential", ourSales: "我方销售额 Our sales" },
  ],
];

test.each(portfolios)("key customers: %s", (_name, grid, expected) => {
  expect(recognise(keyCustomersTarget, grid)).toEqual(expected);
});

test("what the customer itself sells, or bought a year ago, is not what we sell now", () => {
  const grid = table(["Customer", "Annual revenue", "Sales last year"], ["A", 100, 5], ["B", 50, 6]);
  expect(recognise(keyCustomersTarget, grid)).toEqual({ customer: "Customer" });
});

const contacts: readonly (readonly [string, Cells, Partial<Record<PersonField, string>>])[] = [
  [
    "Salesforce contacts",
    table(
      ["Full Name", "Account Name", "Title", "Department", "Level", "Email", "Birthdate", "Contact Owner"],
      ["Ann Lee", "Acme", "Plant manager", "Production", "Manager", "a@x.co", "1970-01-01", "Kim"],
      ["Bo Chan", "Acme", "Head of purchasing", "Procurement", "Director", "b@x.co", "1975-05-05", "Kim"],
    ),
    { person: "Full Name", customer: "Account Name", post: "Title", function: "Department", level: "Level" },
  ],
  [
    "Dynamics contacts",
    table(
      ["Full Name", "Company Name", "Job Title", "Role", "Business Phone", "Mobile Phone"],
      ["Ann Lee", "Acme", "Plant manager", "Influencer", "1", "2"],
      ["Bo Chan", "Acme", "Buyer", "Decision Maker", "3", "4"],
    ),
    { person: "Full Name", customer: "Company Name", post: "Job Title", role: "Role" },
  ],
  [
    "HubSpot contacts",
    table(
      ["Contact name", "Associated Company", "Job Title", "Buying Role", "Last Contacted", "Phone Number"],
      ["Ann Lee", "Acme", "Plant manager", "End user", "2026-01-05", "1"],
      ["Bo Chan", "Acme", "Buyer", "Budget holder", "2026-01-06", "2"],
    ),
    {
      ...{ person: "Contact name", customer: "Associated Company", post: "Job Title", role: "Buying Role" },
      confirmedOn: "Last Contacted",
    },
  ],
  [
    "stakeholder map kept by hand",
    table(
      ["Stakeholder", "Position", "Seniority", "Attitude", "Relationship strength", "Key concerns", "Hobbies"],
      ["Ann Lee", "Plant manager", "Middle management", "Champion", "Strong", "Changeovers", "Golf"],
      ["Bo Chan", "Buyer", "Staff", "Neutral", "Weak", "Price", "Chess"],
    ),
    {
      ...{ person: "Stakeholder", post: "Position", level: "Seniority", stance: "Attitude" },
      ...{ relation: "Relationship strength", focus: "Key concerns" },
    },
  ],
  [
    "联系人导出",
    table(
      ["姓名", "客户名称", "职务", "部门", "角色", "手机", "生日", "负责人"],
      ["王工", "华东机械", "设备部长", "设备部", "技术把关者", "138", "1970-01-01", "张三"],
      ["陈总", "华东机械", "总经理", "运营", "决策者", "139", "1971-01-01", "张三"],
    ),
    { person: "姓名", customer: "客户名称", post: "职务", function: "部门", role: "角色" },
  ],
  [
    "关键人物图",
    table(
      ["关键人", "职位", "层级", "职能", "决策角色", "态度", "关系", "关注点", "任职日期", "核实日期"],
      ["王工", "部长", "管理层", "技术", "技术把关者", "支持", "信任", "可靠", "2020-01-01", "2026-01-01"],
      ["陈总", "总经理", "决策层", "使用部门", "决策者", "中立", "认识", "不停产", "2018-05-01", "2025-12-01"],
    ),
    {
      ...{ person: "关键人", post: "职位", level: "层级", function: "职能", role: "决策角色", stance: "态度" },
      ...{ relation: "关系", focus: "关注点", inPostSince: "任职日期", confirmedOn: "核实日期" },
    },
  ],
  [
    "纷享销客联系人",
    table(
      ["联系人姓名", "所属客户", "职位", "所属部门", "最近跟进时间", "邮箱"],
      ["王工", "华东机械", "部长", "技术部", "2026-01-05", "a@x.cn"],
      ["陈总", "华东机械", "总经理", "采购部", "2026-01-08", "b@x.cn"],
    ),
    {
      ...{ person: "联系人姓名", customer: "所属客户", post: "职位", function: "所属部门" },
      confirmedOn: "最近跟进时间",
    },
  ],
  [
    "a list of names and posts",
    table(["Name", "Position", "Function"], ["Ann Lee", "Buyer", "Purchasing"], ["Bo Chan", "Engineer", "Engineering"]),
    { person: "Name", post: "Position", function: "Function" },
  ],
];

test.each(contacts)("people: %s", (_name, grid, expected) => {
  expect(recognise(peopleTarget, grid)).toEqual(expected);
});
