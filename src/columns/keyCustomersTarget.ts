import { listed } from "./listed";
import type { Target } from "./target";

export type KeyCustomerField =
  | "customer"
  | "manager"
  | "potential"
  | "ourSales"
  | "share"
  | "grossProfit"
  | "margin"
  | "visits"
  | "repeatSales"
  | "newBusiness"
  | "probability"
  | "currency";

const notNegative = { lowest: 0 } as const;

/** The customers of an account portfolio. Headings from Salesforce, Dynamics, HubSpot, SAP, 纷享销客, 销售易 and sheets kept by hand. */
export const keyCustomersTarget: Target<KeyCustomerField> = {
  id: "keyCustomers",
  name: { en: "Key customers", zh: "大客户" },
  eitherOf: [],
  otherHeadings: listed(`
    account type, customer type, customer class, type, industry, segment, tier, rating, priority, status, region, territory,
    city, country, address, phone, email, contact, website, employees, number of employees, created date, created on,
    last activity, last activity date, last modified date, last contact date, next visit, last visit, visits last month,
    visits per month, annual revenue, customer revenue, credit limit, balance, description, notes, remarks, cost,
    parent account, account number, customer number, open opportunities, pipeline, target, budget, quota, last year target,
    prior year sales, sales last year, forecast, 客户类型, 客户级别, 客户等级, 行业, 细分, 优先级, 状态, 区域, 地区, 地址, 电话,
    联系人, 备注, 年营业额, 营业收入, 客户年收入, 员工人数, 上年销售额, 去年销售额, 销售目标, 指标, 最近拜访, 下次拜访, 月拜访次数,
    最近跟进时间, 创建时间, 成本
  `),
  fields: [
    {
      id: "customer",
      name: { en: "Customer", zh: "客户" },
      kind: "identifier",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        customer, customer name, client, client name, account, account name, key account,
        organization, organisation, key customer, 客户, 客户名称, 客户名, 客户全称, 大客户, 大客户名称, 企业名称, 单位名称
      `),
      looseSynonyms: listed(
        "company, company name, name, customer id, customer code, account id, 公司, 公司名称, 名称, 客户编号, 客户编码, 客户简称",
      ),
    },
    {
      id: "manager",
      name: { en: "Account manager", zh: "客户经理" },
      kind: "person",
      need: "optional",
      synonyms: listed(`
        account manager, key account manager, kam, account owner, owner, sales rep, sales representative,
        salesperson, sales person, manager, account executive, sales owner, responsible, 客户经理, 大客户经理, 负责人, 客户负责人, 销售,
        销售代表, 销售员, 业务员, 销售负责人, 所有人, 归属人
      `),
      looseSynonyms: listed("rep, assigned to, user, 跟进人, 经办人"),
    },
    {
      id: "potential",
      name: { en: "Potential a year", zh: "年采购潜力" },
      kind: "money",
      need: "recommended",
      range: notNegative,
      synonyms: listed(`
        potential a year, potential, annual potential, customer potential, purchase potential, total potential,
        sales potential, account potential, wallet, wallet size, total spend, annual spend, addressable spend,
        total purchases, annual purchases, purchasing volume, demand, annual demand, market potential, 年采购潜力, 采购潜力, 客户潜力, 潜力, 年采购额, 采购总额,
        年采购总额, 年需求额, 总需求, 采购量, 年度采购预算, 潜在采购额, 需求总额
      `),
      looseSynonyms: listed("spend, volume, purchases, 需求, 采购额, 采购预算"),
    },
    {
      id: "ourSales",
      name: { en: "Our sales", zh: "我方销售额" },
      kind: "money",
      need: "recommended",
      range: notNegative,
      synonyms: listed(`
        our sales, sales, annual sales, yearly sales, turnover, annual turnover, revenue, our revenue, sales revenue,
        net sales, sales this year, sales ytd, sales 12 months, sales last 12 months, invoiced sales, actual sales,
        current sales, sales amount, billed revenue, 我方销售额, 销售额, 年销售额, 本年销售额, 我方销售, 销售金额, 成交金额, 实际销售额,
        近12个月销售额, 已成交金额, 我司销售额, 年度销售额
      `),
      looseSynonyms: listed("amount, value, sales volume, 金额, 成交额, 交易额"),
    },
    {
      id: "share",
      name: { en: "Our share", zh: "客户份额" },
      kind: "share",
      need: "optional",
      synonyms: listed(`
        our share, share of wallet, wallet share, customer share, share of spend, account share, sow, our share of wallet, penetration, 客户份额,
        钱包份额, 我方份额, 采购占比, 我方占比, 份额, 渗透率, 供货占比
      `),
      looseSynonyms: listed("share, percent share, 占比"),
    },
    {
      id: "grossProfit",
      name: { en: "Gross profit", zh: "毛利" },
      kind: "money",
      need: "optional",
      synonyms: listed(`
        gross profit, gross profit amount, contribution, contribution margin amount, profit, gp, margin amount,
        gross margin amount, contribution amount, 毛利, 毛利额, 毛利润, 利润, 贡献额, 毛利金额, 边际贡献, 销售毛利
      `),
    },
    {
      id: "margin",
      name: { en: "Gross margin", zh: "毛利率" },
      kind: "share",
      need: "optional",
      range: { lowest: -5, highest: 1 },
      synonyms: listed(`
        gross margin, margin, gross margin percent, margin percent, gp percent, gross profit margin, contribution margin,
        profit margin, gross profit percent, 毛利率, 销售毛利率, 利润率, 边际贡献率
      `),
    },
    {
      id: "visits",
      name: { en: "Visits a year", zh: "年拜访次数" },
      kind: "number",
      need: "optional",
      range: { lowest: 0, highest: 9999 },
      synonyms: listed(`
        visits a year, visits p a, visits, visits per year, annual visits, number of visits, customer visits, visit count, calls per year, meetings, meetings per year,
        sales calls, number of meetings, visits last 12 months, visits ytd, 年拜访次数, 拜访次数, 年度拜访次数, 拜访, 年拜访, 累计拜访次数, 拜访频次, 拜访量
      `),
    },
    {
      id: "repeatSales",
      name: { en: "Repeat sales", zh: "重复销售" },
      kind: "money",
      need: "optional",
      range: notNegative,
      synonyms: listed(`
        repeat sales, repeat business, existing business, run rate business, base business, expected repeat sales, recurring revenue,
        renewals, 重复销售, 存量业务, 老业务, 续单, 存量销售, 续约金额, 预计重复销售
      `),
    },
    {
      id: "newBusiness",
      name: { en: "New business", zh: "新业务" },
      kind: "money",
      need: "optional",
      range: notNegative,
      synonyms: listed(`
        new business, new sales, additional business, new business potential, growth potential, upside, expected new business,
        incremental sales, expansion, cross sell potential, upsell potential, 新业务, 增量业务, 新增业务, 新增销售, 增量销售, 预计新业务, 增长空间
      `),
    },
    {
      id: "probability",
      name: { en: "Probability", zh: "可能性" },
      kind: "share",
      need: "optional",
      synonyms: listed(`
        probability, chance, likelihood, win probability, probability of success, success probability, confidence,
        可能性, 概率, 成功率, 成功概率, 把握度, 赢率, 实现概率
      `),
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed("currency, currency code, account currency, 币种, 货币, 币别"),
    },
  ],
};
