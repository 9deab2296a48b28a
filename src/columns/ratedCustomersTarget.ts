import { customerOwner } from "./customerOwner";
import { listed } from "./listed";
import type { Target } from "./target";

export type RatedCustomerField =
  | "customer"
  | "owner"
  | "scorecard"
  | "monthlySales"
  | "yearlySales"
  | "creditDays"
  | "netWorth"
  | "requestedLimit"
  | "exposure"
  | "yearsAsCustomer"
  | "customerSince"
  | "daysLate"
  | "overdueShare"
  | "worstDaysLate"
  | "yearsInBusiness"
  | "foundedOn"
  | "legalForm"
  | "equityRatio"
  | "currentRatio"
  | "netMargin"
  | "lastReview"
  | "ownLimit"
  | "currency";

const notNegative = { lowest: 0 } as const;

/**
 * Customers to be scored and given a limit. Headings from the customer masters and credit reports of SAP, Dynamics, Oracle,
 * Sage, Dun & Bradstreet, Creditreform, 用友, 金蝶, 企查查 and from sheets kept by hand.
 */
export const ratedCustomersTarget: Target<RatedCustomerField> = {
  id: "ratedCustomers",
  name: { en: "Customers to rate", zh: "评级客户" },
  eitherOf: [],
  otherHeadings: listed(`
    customer group, customer type, customer class, account group,
    credit manager, credit controller, credit analyst, risk class, risk category, rating, credit rating, grade,
    score, credit score, internal rating, d u n s number, duns, vat number, tax id, address, city, country, region,
    phone, email, contact, industry, sic code, employees, number of employees, status, blocked, comment, notes,
    remarks, available credit, credit available, headroom, credit limit used, limit utilization,
    credit limit utilization, utilization, remaining limit, overdue amount, past due amount, amount overdue,
    last payment date, last payment, last order date, last invoice date, created by, cash discount, dso,
    insured limit, insurance limit, credit insurance, collateral, total assets, total liabilities, net profit,
    net income, profit, registered capital, paid in capital, 客户类型, 客户级别, 客户等级, 客户分类, 信用等级, 信用评级,
    信用评分, 评分, 等级, 风险等级, 信用经理, 部门, 统一社会信用代码, 纳税人识别号, 法定代表人,
    登记状态, 经营状态, 注册资本, 实缴资本, 经营范围, 所属行业, 行业, 地区, 地址, 电话, 邮箱, 联系人, 备注, 状态, 可用额度,
    剩余额度, 额度使用率, 逾期金额, 最近付款日期, 最近下单日期, 保险额度, 资产总额, 负债总额, 净利润, 创建人, 员工人数
  `),
  fields: [
    {
      id: "customer",
      name: { en: "Customer", zh: "客户" },
      kind: "identifier",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        customer, customer name, client, client name, account, account name,  debtor,
        debtor name, buyer, business name, legal name, organization, organisation,
        organization name, organisation name, 客户, 客户名称, 客户名, 客户全称, 企业名称, 单位名称, 往来单位, 往来单位名称, 购货单位, 债务人
      `),
      looseSynonyms: listed(`
        company, company name, name, name 1, customer number, customer id, customer code, account number, customer account, partner,
        business partner, 公司, 公司名称,
        客户编号, 客户编码, 客户代码, 客户简称, 名称
      `),
    },
    customerOwner,
    {
      id: "scorecard",
      name: { en: "Scorecard", zh: "评分卡" },
      kind: "choice",
      need: "optional",
      synonyms: listed("scorecard, score card, scoring model, rating model, 评分卡, 评分模型, 评级模型"),
      choices: [
        { value: "full", words: listed("full, complete, with statements, 完整, 全部, 完整评分卡") },
        { value: "ledger", words: listed("ledger only, ledger, without statements, 仅台账, 台账, 仅台账评分卡") },
      ],
    },
    {
      id: "monthlySales",
      name: { en: "Monthly sales", zh: "月均销售额" },
      kind: "money",
      need: "recommended",
      range: notNegative,
      synonyms: listed(`
        monthly sales, sales per month, average monthly sales, sales a month, monthly turnover, monthly revenue,
        average monthly purchases, monthly purchases, avg monthly sales, 月均销售额, 月销售额, 平均月销售额, 每月销售额,
        月均采购额, 月均交易额, 月采购额, 月均发货额
      `),
    },
    {
      id: "yearlySales",
      name: { en: "Yearly sales", zh: "年销售额" },
      kind: "money",
      need: "optional",
      range: notNegative,
      synonyms: listed(`
        yearly sales, annual sales, sales last 12 months, sales 12 months, annual turnover, annual revenue with us,
        sales last year, prior year sales, last year sales, yearly turnover, annual purchases, 年销售额, 全年销售额,
        上年销售额, 去年销售额, 年交易额, 年采购额, 近12个月销售额, 年度销售额
      `),
      looseSynonyms: listed("sales, turnover, sales volume, 销售额, 交易额, 采购额"),
    },
    {
      id: "creditDays",
      name: { en: "Credit days", zh: "账期天数" },
      kind: "termsDays",
      need: "recommended",
      range: { lowest: 0, highest: 720 },
      synonyms: listed(`
        credit days, payment terms, terms, credit terms, terms days, credit period, net days, payment days,
        payment term, terms of payment, payment terms code, days to pay, 账期, 账期天数, 信用期, 信用天数, 信用账期, 付款条件,
        收款条件, 付款期限, 收付款条件, 账期天, 信用期限, 结算周期
      `),
      looseSynonyms: listed("days, 天数, 付款方式, 结算方式"),
    },
    {
      id: "netWorth",
      name: { en: "Net worth", zh: "净资产" },
      kind: "money",
      need: "optional",
      synonyms: listed(`
        net worth, tangible net worth, equity, shareholders equity, total equity, net assets, owners equity,
        book equity, stockholders equity, 净资产, 所有者权益, 股东权益, 所有者权益合计, 净资产总额, 权益合计
      `),
    },
    {
      id: "requestedLimit",
      name: { en: "Requested limit", zh: "申请额度" },
      kind: "money",
      need: "optional",
      range: notNegative,
      synonyms: listed(`
        requested limit, limit requested, requested credit limit, credit limit requested, credit requested,
        desired limit, applied limit, 申请额度, 申请信用额度, 拟申请额度, 期望额度
      `),
    },
    {
      id: "exposure",
      name: { en: "Exposure", zh: "已用额度" },
      kind: "money",
      need: "recommended",
      synonyms: listed(`
        exposure, credit exposure, total exposure, open balance, balance, outstanding balance, outstanding,
        receivables, total receivables, balance due, open amount, ar balance, account balance, amount outstanding,
        outstanding amount, total due, current balance, open items, credit used, used credit, 已用额度, 应收余额, 应收账款余额,
        欠款, 欠款余额, 未收金额, 应收账款, 期末余额, 余额, 占用额度, 已占用额度, 信用占用, 当前欠款, 应收合计, 未回款金额
      `),
      looseSynonyms: listed("total, amount, due, receivable, 金额, 合计"),
    },
    {
      id: "yearsAsCustomer",
      name: { en: "Years as customer", zh: "合作年限" },
      kind: "number",
      need: "optional",
      range: { lowest: 0, highest: 300 },
      synonyms: listed(`
        years as customer, years of business, relationship years, years of relationship, customer for years,
        years with us, length of relationship, 合作年限, 合作年数, 合作时间年, 客户年限, 交易年限, 合作时长
      `),
    },
    {
      id: "customerSince",
      name: { en: "Customer since", zh: "合作开始日期" },
      kind: "day",
      need: "optional",
      synonyms: listed(`
        customer since, client since, account opened, account open date, date account opened, relationship since,
        first order date, first invoice date, opened on, opening date, customer from, 合作开始日期, 首次合作日期, 开户日期, 建档日期,
        首次交易日期, 合作起始日, 首单日期, 合作日期
      `),
      looseSynonyms: listed("created on, created date, date created, 创建日期, 创建时间"),
    },
    {
      id: "daysLate",
      name: { en: "Average days late", zh: "平均逾期天数" },
      kind: "number",
      need: "recommended",
      range: { lowest: -365, highest: 9999 },
      synonyms: listed(`
        average days late, days late, avg days late, days beyond terms, average days beyond terms, dbt, adbt,
        average delay, payment delay, average payment delay, average days delinquent, avg days to pay late,
        days overdue average, average days overdue, average days past due, delay days, 平均逾期天数, 平均拖延天数, 平均延迟天数, 付款延迟天数, 平均延期天数,
        拖欠天数, 延迟天数
      `),
      looseSynonyms: listed("days overdue, days past due, overdue days, delay, 逾期天数, 延期天数"),
    },
    {
      id: "overdueShare",
      name: { en: "Overdue share", zh: "逾期占比" },
      kind: "share",
      need: "optional",
      synonyms: listed(`
        overdue share, share overdue, overdue percent, percent overdue, past due percent, percent past due,
        overdue ratio, overdue rate, delinquency rate, percentage overdue, overdue percentage, 逾期占比, 逾期比例, 逾期率, 逾期金额占比
      `),
    },
    {
      id: "worstDaysLate",
      name: { en: "Longest days overdue", zh: "最长逾期天数" },
      kind: "number",
      need: "optional",
      range: { lowest: 0, highest: 9999 },
      synonyms: listed(`
        longest days overdue, worst days late, max days late, maximum days late, max days overdue, maximum delay,
        highest days past due, worst delay, oldest debt days, oldest item days, max days past due, oldest overdue days, 最长逾期天数,
        最大逾期天数, 最高逾期天数, 最长拖欠天数, 最长逾期
      `),
    },
    {
      id: "yearsInBusiness",
      name: { en: "Years in business", zh: "经营年限" },
      kind: "number",
      need: "optional",
      range: { lowest: 0, highest: 2000 },
      synonyms: listed(`
        years in business, company age, age of company, age of business, years of operation, years trading,
        firm age, 经营年限, 成立年限, 企业年龄, 公司年限, 经营年数, 存续年限
      `),
    },
    {
      id: "foundedOn",
      name: { en: "Founded on", zh: "成立日期" },
      kind: "day",
      need: "optional",
      synonyms: listed(`
        founded on, date founded, founded, date of incorporation, incorporated on, incorporation date, established,
        date established, registration date, start date, date of registration, 成立日期, 成立时间, 注册日期, 注册时间, 设立日期, 创立日期
      `),
    },
    {
      id: "legalForm",
      name: { en: "Legal form", zh: "企业性质" },
      kind: "choice",
      need: "optional",
      synonyms: listed(`
        legal form, legal status, legal structure, company type, entity type, form of company, type of company,
        business type, 企业性质, 企业类型, 公司类型, 法律形式, 单位性质, 公司性质, 组织形式, 主体类型
      `),
      choices: [
        {
          value: "listed",
          words: listed(`
            listed company, listed, public company, public, plc, public limited company, stock exchange listed, 上市公司, 上市,
            股份有限公司(上市), 股份有限公司（上市、自然人投资或控股）, 股份有限公司(上市、自然人投资或控股), 其他股份有限公司(上市)
          `),
        },
        {
          value: "stateOwned",
          words: listed(`
            state-owned, state owned, government, public sector, state-owned enterprise, soe, municipality, public authority,
            国有企业, 国企, 央企, 国有, 国有独资, 国有控股, 事业单位, 政府机构, 全民所有制, 有限责任公司(国有独资),
            有限责任公司(国有控股), 机关
          `),
        },
        {
          value: "limited",
          words: listed(`
            limited company, limited, ltd, ltd., limited liability company, llc, l.l.c., gmbh, inc, inc., corp, corp.,
            corporation, private limited company, private limited, private company, pvt ltd, pty ltd, bv, b.v., sarl, srl,
            s.r.l., ag, sa, s.a., ab, oy, a/s, aps, kft, sp. z o.o., joint stock company, joint-stock company,
            有限责任公司, 有限公司, 民营企业, 民企, 私营企业, 私营, 民营, 股份有限公司, 外资企业, 外商独资, 合资企业, 中外合资, 港澳台投资,
            有限责任公司(自然人投资或控股), 有限责任公司(自然人独资), 有限责任公司(法人独资),
            有限责任公司(自然人投资或控股的法人独资), 其他有限责任公司, 有限责任公司(外商投资企业法人独资), 外商投资企业,
            有限责任公司(台港澳法人独资), 有限责任公司(港澳台投资、非独资), 股份有限公司(非上市、自然人投资或控股), 其他股份有限公司(非上市)
          `),
        },
        {
          value: "partnership",
          words: listed(`
            partnership, general partnership, limited partnership, lp, llp, kg, ohg, gbr, gmbh & co. kg, gmbh & co kg,
            合伙企业, 合伙, 有限合伙企业, 普通合伙企业, 有限合伙, 特殊普通合伙
          `),
        },
        {
          value: "soleTrader",
          words: listed(`
            sole trader, sole proprietor, sole proprietorship, self-employed, individual, freelancer, einzelunternehmen,
            e.k., 个体工商户, 个体户, 个体, 个人独资企业, 个人独资, 自然人, 个人
          `),
        },
      ],
    },
    {
      id: "equityRatio",
      name: { en: "Equity ratio", zh: "权益比率" },
      kind: "share",
      need: "optional",
      range: { lowest: -5, highest: 1 },
      synonyms: listed(`
        equity ratio, equity percent, equity to assets, equity share, equity assets ratio, solvency ratio, 权益比率, 所有者权益比率,
        股东权益比率, 净资产比率, 自有资本比率, 权益比
      `),
    },
    {
      id: "currentRatio",
      name: { en: "Current ratio", zh: "流动比率" },
      kind: "number",
      need: "optional",
      range: notNegative,
      synonyms: listed("current ratio, working capital ratio, liquidity ratio, 流动比率, 流动比"),
    },
    {
      id: "netMargin",
      name: { en: "Net margin", zh: "净利率" },
      kind: "share",
      need: "optional",
      range: { lowest: -5, highest: 1 },
      synonyms: listed(`
        net margin, net profit margin, profit margin, return on sales, ros, net income margin, net profit percent,
        net profit ratio, 净利率, 销售净利率, 净利润率, 销售利润率, 利润率
      `),
    },
    {
      id: "lastReview",
      name: { en: "Last review", zh: "上次评审日" },
      kind: "day",
      need: "optional",
      synonyms: listed(`
        last review, last review date, review date, last credit review, credit review date, last reviewed,
        reviewed on, last internal review, date of last review, limit set on, credit limit date, last checked, 上次评审日, 上次评审日期,
        最近评审日期, 评审日期, 信用评审日期, 上次授信日期, 授信日期, 评估日期, 最近评估日期, 上次复评日期
      `),
    },
    {
      id: "ownLimit",
      name: { en: "Limit set by hand", zh: "人工核定额度" },
      kind: "money",
      need: "optional",
      range: notNegative,
      synonyms: listed(`
        limit set by hand, credit limit, limit, approved limit, approved credit limit, current limit, granted limit,
        current credit limit, credit limit amount, internal limit, customer credit limit, 人工核定额度, 信用额度, 核定额度, 授信额度, 信用限额, 批准额度,
        现有额度, 赊销额度, 信控额度, 额度
      `),
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed(
        "currency, currency code, credit limit currency, account currency, crcy, curr, 币种, 货币, 币别, 结算币种",
      ),
    },
  ],
};
