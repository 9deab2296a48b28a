import { listed } from "./listed";
import type { Target } from "./target";

export type PipelineField =
  | "deal"
  | "account"
  | "owner"
  | "product"
  | "stage"
  | "category"
  | "amount"
  | "winRate"
  | "expectedClose"
  | "inStageSince"
  | "nextStep"
  | "nextStepDate"
  | "lostReason"
  | "currency";

/**
 * Deals of a sales pipeline. Headings from the exports of Salesforce, HubSpot, Dynamics, Zoho, Pipedrive, Odoo, 纷享销客,
 * 销售易 and from sheets kept by hand.
 */
export const pipelineTarget: Target<PipelineField> = {
  id: "pipeline",
  name: { en: "Pipeline", zh: "商机" },
  eitherOf: [],
  // The first are multiplied by the win rate already (Salesforce, Zoho): taken as amounts they would be weighted twice.
  otherHeadings: listed(`
    expected revenue, weighted amount, weighted value, weighted revenue, forecast amount, prorated revenue,
    加权金额, 加权销售额, 预测金额, 预期收入, created date, create date, creation date, created on, date created,
    deal created, created time, add date, added on, deal created on, last modified date, last modified,
    modified on, updated on, last activity, last activity date, last contacted, first contact date, start date,
    end date, 创建时间, 创建日期, 创建人, 最后修改时间, 最后修改人, 修改时间, 更新时间, 最后跟进时间,
    最近跟进时间, 录入时间, 录入日期, created by, last modified by, modified by, lead source, source, 来源,
    线索来源, 商机来源, age, days in stage, stage duration, 停留天数, quantity, 数量, discount, 折扣, tax, 税额,
    cost, 成本, margin, 毛利, 毛利率, profit, 利润, annual revenue, 年收入, phone, 电话, email, 邮箱, contact,
    contact name, primary contact, 联系人, department, 部门, 所属部门, 负责人部门, owner role, region, territory,
    区域, 地区, industry, 行业, manager, sales manager, 上级, description, 备注, notes, remarks, competitor,
    竞争对手, type, opportunity type, deal type, 商机类型, account type, 客户类型, 客户级别, 客户行业,
    fiscal period, fiscal quarter, fiscal year, 财季, 财年, list price, unit price, sales price, 单价, 目录价,
    closed, won, is closed, is won, paid amount, 回款金额, 已回款金额, received amount, invoiced amount,
    开票金额, original amount, last amount
  `),
  fields: [
    {
      id: "deal",
      name: { en: "Deal", zh: "商机" },
      kind: "identifier",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(`
        deal, deal name, deal title, opportunity, opportunity name, opportunity title, topic, potential name,
        opp name, project, project name, 商机, 商机名称, 商机主题, 销售机会, 销售机会名称, 机会名称, 项目,
        项目名称, 项目主题, 商机标题
      `),
      looseSynonyms: listed(`
        deal id, opportunity id, opportunity number, opp id, record id, deal number, id, title, name,
        18 character opportunity id, hs object id, project id, project number, project code, subject, 商机编号,
        商机id, 机会编号, 项目编号, 项目号, 销售机会编号, 编号, 名称, 单号
      `),
    },
    {
      id: "account",
      name: { en: "Account", zh: "客户" },
      kind: "name",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(`
        account, account name, customer, customer name, client, client name, company, company name,
        potential customer, associated company, associated companies, primary company, organization,
        organisation, organization name, 客户, 客户名称, 客户名, 客户全称, 公司, 公司名称, 单位名称, 客户单位,
        企业名称, 最终客户, 客户公司
      `),
      looseSynonyms: listed(`
        account id, customer id, customer number, account number, buyer, end customer, 客户编号, 客户编码,
        客户代码, 客户简称, 甲方, parent account, 用户名称, 采购方
      `),
    },
    {
      id: "owner",
      name: { en: "Owner", zh: "负责人" },
      kind: "person",
      need: "optional",
      synonyms: listed(`
        owner, deal owner, opportunity owner, sales agent, sales rep, sales representative, salesperson,
        sales person, rep, rep name, sales owner, hubspot owner, hubspot owner id, owner name, account manager,
        account executive, ae, key account manager, seller, 负责人, 商机负责人, 销售负责人, 所有人, 商机所有人,
        销售, 销售员, 销售人员, 销售代表, 业务员, 客户经理, 大客户经理, 销售经理, 跟进人, 商机归属人, 归属人,
        业务人员, 项目负责人, 拥有者
      `),
      looseSynonyms: listed("account owner, assigned to, responsible, user, agent, 客户负责人, 经办人, 担当"),
    },
    {
      id: "product",
      name: { en: "Product", zh: "产品" },
      kind: "name",
      need: "optional",
      synonyms: listed(`
        product, product name, products, product line, product family, solution, item, 产品, 产品名称, 产品线,
        意向产品, 商品, 商品名称, 产品型号, 方案, 需求产品, 产品类别
      `),
      looseSynonyms: listed(`
        service, product code, product id, sku, line of business, 产品编码, 型号, 产品组, 服务
      `),
    },
    {
      id: "stage",
      name: { en: "Stage", zh: "阶段" },
      kind: "stage",
      need: "required",
      synonyms: listed(`
        stage, deal stage, sales stage, opportunity stage, stage name, pipeline stage, funnel stage,
        pipeline phase, sales phase, phase, 阶段, 销售阶段, 商机阶段, 项目阶段, 当前阶段, 漏斗阶段, 机会阶段,
        销售流程阶段, 阶段名称
      `),
      looseSynonyms: listed(`
        status, deal status, opportunity status, state, status reason, 状态, 商机状态, 进展, 项目状态
      `),
    },
    {
      id: "category",
      name: { en: "Category", zh: "预测类别" },
      kind: "choice",
      need: "optional",
      synonyms: listed(`
        category, forecast category, forecast category name, forecast type, commit category,
        manual forecast category, 预测类别, 预测类型, 承诺类别, 预测分类
      `),
      looseSynonyms: listed("forecast, 类别, 预测"),
      choices: [
        { value: "commit", words: listed("commit, committed, 承诺, 必赢, 确保") },
        { value: "bestCase", words: listed("best case, upside, most likely, 乐观, 最佳情况, 最好情况, 争取") },
        { value: "pipeline", words: listed("pipeline, open, 漏斗, 储备, 在谈") },
        { value: null, words: listed("closed, 已结束, 已关闭") },
      ],
    },
    {
      id: "amount",
      name: { en: "Amount", zh: "金额" },
      kind: "money",
      need: "required",
      reportsNegatives: true,
      synonyms: listed(`
        amount, deal amount, deal value, opportunity amount, opportunity value, value, close value,
        estimated revenue, estimated value, estimated amount, contract value, contract amount, deal size,
        total contract value, tcv, acv, annual contract value, sales amount, total value, expected amount,
        amount in company currency, 金额, 商机金额, 预计金额, 预计销售金额, 预计成交金额, 销售金额, 合同金额,
        预估金额, 预计签约金额, 项目金额, 预期金额, 预计合同金额, 签约金额, 合同额, 预计销售额, 成交金额,
        商机预计金额, 总金额
      `),
      looseSynonyms: listed(`
        revenue, sales, price, total, total amount, budget, actual revenue, actual value, amount (converted),
        销售额, 总价, 报价金额, 预算, 预算金额, 报价, 价格, 实际金额
      `),
    },
    {
      id: "winRate",
      name: { en: "Win rate", zh: "赢率" },
      kind: "share",
      need: "optional",
      synonyms: listed(`
        win rate, probability, win probability, deal probability, close probability, likelihood, chance,
        confidence, 赢率, 赢单率, 成功率, 成交概率, 赢单概率, 可能性, 概率, 成单率, 把握度, 预计成交概率,
        win likelihood
      `),
      looseSynonyms: listed("forecast probability, score, 把握"),
    },
    {
      id: "expectedClose",
      name: { en: "Expected close", zh: "预计成交日" },
      kind: "day",
      need: "recommended",
      reportsBlanks: true,
      synonyms: listed(`
        expected close, close date, expected close date, estimated close date, closing date, closing,
        expected closing, closed date, forecast close date, target close date, planned close date,
        expected closing date, estimated closing date, decision date, 预计成交日, 预计成交日期, 预计成交时间,
        预计签约日期, 预计签单日期, 预计签约时间, 预计签单时间, 预计结束日期, 预计关闭日期, 结单日期, 成交日期,
        预计结单日期, 签约日期, 预计完成日期, 预计赢单时间, 关闭日期, 结束日期, 预计签单日, 预计签约日
      `),
      looseSynonyms: listed(`
        expected date, forecast date, order date, actual close date, won date, 签单日期, 成交时间, 预计日期,
        计划日期, 赢单时间, 预计下单日期, close month
      `),
    },
    {
      id: "inStageSince",
      name: { en: "In stage since", zh: "进入阶段日期" },
      kind: "day",
      need: "optional",
      reportsBlanks: true,
      synonyms: listed(`
        in stage since, stage since, stage date, stage entry date, stage entered, entered stage on,
        last stage change date, stage change date, last stage change, date entered stage, stage start date,
        engage date, engaged date, date entered current stage, 进入阶段日期, 进入阶段时间, 阶段开始日期,
        阶段更新时间, 阶段变更时间, 进入当前阶段时间, 阶段变更日期, 进入当前阶段日期, 最后阶段变更时间,
        本阶段开始日期
      `),
      looseSynonyms: listed("stage modified date, stage updated, last stage update, 阶段日期, 阶段时间"),
    },
    {
      id: "nextStep",
      name: { en: "Next step", zh: "下一步" },
      kind: "remark",
      need: "optional",
      synonyms: listed(`
        next step, next steps, next action, next activity, to do, action, follow up, 下一步, 下一步行动,
        下一步计划, 下步计划, 下一步动作, 跟进计划, 行动计划, 后续计划, 下一步工作
      `),
      looseSynonyms: listed("next task, plan, 下次跟进内容, 跟进事项, 待办"),
    },
    {
      id: "nextStepDate",
      name: { en: "Next step date", zh: "下一步日期" },
      kind: "day",
      need: "optional",
      synonyms: listed(`
        next step date, next action date, next activity date, next step due date, follow up date, next follow up,
        next contact date, next steps date, 下一步日期, 下一步时间, 下次跟进时间, 下次跟进日期, 下次联系时间,
        计划跟进日期, 下次拜访日期, 下次联系日期, 下一步行动日期
      `),
      looseSynonyms: listed("action date, task due date, due date, 跟进日期, 行动日期"),
    },
    {
      id: "lostReason",
      name: { en: "Lost reason", zh: "丢单原因" },
      kind: "remark",
      need: "optional",
      synonyms: listed(`
        lost reason, loss reason, reason lost, closed lost reason, reason for loss, reason for losing,
        close lost reason, reason won lost, 丢单原因, 输单原因, 失败原因, 丢失原因, 输单理由, 流失原因
      `),
      looseSynonyms: listed("reason, close reason, status reason, 原因, 关闭原因, 赢输原因, 输赢原因"),
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed(`
        currency, currency code, opportunity currency, deal currency, amount currency, currency iso code,
        transaction currency, 币种, 货币, 币别, 结算币种, 合同币种
      `),
    },
  ],
};
