import { listed } from "./listed";
import type { Target } from "./target";

export type PersonField =
  | "person"
  | "customer"
  | "post"
  | "level"
  | "function"
  | "role"
  | "stance"
  | "relation"
  | "focus"
  | "inPostSince"
  | "confirmedOn";

/**
 * The people of one customer who matter for a decision. Headings from the contact lists of Salesforce, Dynamics, HubSpot,
 * 纷享销客, 销售易 and from sheets kept by hand. Of a person's private life nothing is taken over.
 */
export const peopleTarget: Target<PersonField> = {
  id: "people",
  name: { en: "Key people", zh: "关键人物" },
  eitherOf: [],
  otherHeadings: listed(`
    email, phone, mobile, mobile phone, business phone, direct phone, fax, wechat, linkedin, address, mailing city, city, country,
    birthday, date of birth, birthdate, age, gender, hobby, hobbies, family, marital status, hometown, school, gift, salutation,
    contact owner, owner, account owner, lead source, source, reports to, assistant, created date, created on, last modified,
    notes, description, remarks, id, contact id, do not call, 手机, 电话, 办公电话, 邮箱, 微信, 地址, 生日, 出生日期, 年龄, 性别, 爱好,
    家庭, 婚姻状况, 籍贯, 毕业院校, 礼品, 称呼, 负责人, 客户负责人, 来源, 创建时间, 创建人, 备注, 编号, 直属上级, 上级
  `),
  fields: [
    {
      id: "person",
      name: { en: "Person", zh: "姓名" },
      kind: "identifier",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        person, contact, contact name, contact person, full name, name, key person, stakeholder, stakeholder name, decision maker name,
        姓名, 联系人, 联系人姓名, 关键人, 关键人物, 人员, 决策人
      `),
      looseSynonyms: listed("last name, first name, 名字, 客户联系人"),
    },
    {
      id: "customer",
      name: { en: "Customer", zh: "客户" },
      kind: "name",
      need: "optional",
      synonyms: listed(`
        customer, customer name, account, account name, company, company name, client, client name, organization, organisation,
        associated company, primary company, 客户, 客户名称, 公司, 公司名称, 所属客户, 单位, 单位名称, 企业名称
      `),
    },
    {
      id: "post",
      name: { en: "Post", zh: "职务" },
      kind: "remark",
      need: "optional",
      synonyms: listed(`
        post, title, job title, position, job, job position, business title, 职务, 职位, 岗位, 头衔, 职称
      `),
    },
    {
      id: "level",
      name: { en: "Level", zh: "层级" },
      kind: "choice",
      need: "optional",
      synonyms: listed(
        "level, seniority, hierarchy level, management level, job level, seniority level, 层级, 级别, 职级, 管理层级",
      ),
      choices: [
        {
          value: "decision",
          words: listed(`
            decision, executive, executives, c-level, c level, c-suite, board, top, top management, senior management, director, vp,
            vice president, owner, general manager, 决策层, 高层, 高管, 总经理, 董事, 决策, 高级管理层, 领导层
          `),
        },
        {
          value: "management",
          words: listed(`
            management, manager, middle, middle management, head, head of department, department head, lead, 管理层, 中层, 部门经理,
            经理, 部长, 主管, 管理
          `),
        },
        {
          value: "operating",
          words: listed(`
            operating, operational, operations, staff, individual contributor, entry, specialist, operator, engineer, employee,
            操作层, 基层, 执行层, 员工, 专员, 工程师, 操作
          `),
        },
      ],
    },
    {
      id: "function",
      name: { en: "Function", zh: "职能" },
      kind: "choice",
      need: "optional",
      synonyms: listed("function, department, job function, area, 职能, 部门, 所属部门, 职能部门"),
      choices: [
        {
          value: "user",
          words: listed(`
            user, production, operations, manufacturing, plant, logistics, sales, marketing, hr, human resources, business, warehouse,
            使用部门, 生产, 生产部, 运营, 制造, 车间, 物流, 业务部, 销售部, 市场部, 使用, 仓储部
          `),
        },
        {
          value: "technical",
          words: listed(`
            technical, technology, engineering, it, information technology, r&d, research and development, research, development,
            quality, maintenance, quality assurance, 技术部门, 技术, 技术部, 研发, 研发部, 信息部, it部, 工程部, 设备部, 质量部, 品质部, 信息技术部
          `),
        },
        {
          value: "commercial",
          words: [
            // As earlier workbooks say it.
            "purchasing, finance",
            ...listed(`
            purchasing, finance, procurement, purchasing and finance, buying, legal, controlling, commercial, sourcing, accounting,
            采购财务, 采购, 采购部, 财务, 财务部, 供应链, 法务, 法务部, 招标办, 供应链部, 商务部
          `),
          ],
        },
      ],
    },
    {
      id: "role",
      name: { en: "Role", zh: "角色" },
      kind: "choice",
      need: "optional",
      synonyms: listed(
        "role, buying role, decision role, role in decision, contact role, buying center role, 角色, 采购角色, 决策角色, 客户角色, 购买角色",
      ),
      choices: [
        {
          value: "decisionMaker",
          words: listed(`
            decision maker, decision-maker, economic buyer, economic decision maker, approver, budget holder, executive sponsor,
            business decision maker, 决策者, 决策人, 拍板人, 审批人, 经济决策者
          `),
        },
        {
          value: "user",
          words: listed("user, end user, business user, user buyer, 使用者, 用户, 最终用户, 使用人, 实际使用者"),
        },
        {
          value: "gatekeeper",
          words: listed(`
            gatekeeper, technical buyer, evaluator, technical evaluator, technical decision maker, influencer, 技术把关者, 把关者, 技术评估者,
            技术把关人, 评估者, 影响者
          `),
        },
        { value: "guide", words: listed("guide, coach, mentor, 向导, 教练, 内线, 指导者") },
      ],
    },
    {
      id: "stance",
      name: { en: "Stance", zh: "态度" },
      kind: "choice",
      need: "optional",
      synonyms: listed(
        "stance, attitude, support, position towards us, sentiment, disposition, 态度, 支持度, 立场, 支持程度, 对我方态度",
      ),
      choices: [
        {
          value: "champion",
          words: listed(
            "champion, advocate, promoter, strong supporter, 内部有力支持者, 有力支持者, 强力支持, 拥护者, 强支持",
          ),
        },
        {
          value: "supporter",
          words: listed("supporter, supportive, positive, friendly, for us, 支持者, 支持, 正面, 友好, 积极"),
        },
        {
          value: "doubter",
          words: listed("doubter, neutral, sceptic, skeptic, sceptical, undecided, 怀疑者, 中立, 怀疑, 观望"),
        },
        {
          value: "obstructionist",
          words: listed(
            "obstructionist, opponent, detractor, blocker, negative, against us, hostile, enemy, 阻碍者, 反对, 反对者, 敌对, 负面",
          ),
        },
      ],
    },
    {
      id: "relation",
      name: { en: "Relationship", zh: "关系阶段" },
      kind: "choice",
      need: "optional",
      synonyms: listed(`
        relationship, relationship stage, relation, relationship status, relationship strength, relationship level, 关系阶段, 关系, 客情关系,
        关系程度, 客情, 关系状态
      `),
      choices: [
        {
          value: "acquainted",
          words: listed("acquainted, known, cold, weak, new, introduced, 认识, 初识, 一般, 陌生, 弱"),
        },
        {
          value: "meeting",
          words: listed("meeting, in contact, warm, medium, contacted, 约会, 接触, 联系中, 见面, 中"),
        },
        { value: "trusting", words: listed("trusting, trust, trusted, good, strong, 信赖, 信任, 良好, 较强") },
        { value: "allied", words: listed("allied, ally, partner, very strong, close, 同盟, 盟友, 紧密, 密切, 强") },
      ],
    },
    {
      id: "focus",
      name: { en: "What matters at work", zh: "工作关注点" },
      kind: "remark",
      need: "optional",
      synonyms: listed(`
        what matters at work, focus, concerns, interests at work, priorities, key concerns, business priorities, needs, pain points,
        工作关注点, 关注点, 诉求, 需求, 关注重点, 业务诉求, 痛点
      `),
    },
    {
      id: "inPostSince",
      name: { en: "In post since", zh: "任职日期" },
      kind: "day",
      need: "optional",
      synonyms: listed(
        "in post since, in position since, in role since, start in position, job start date, position start date, 任职日期, 任职时间, 到任日期, 入职日期, 上任时间",
      ),
    },
    {
      id: "confirmedOn",
      name: { en: "Confirmed on", zh: "核实日期" },
      kind: "day",
      need: "optional",
      synonyms: listed(
        "confirmed on, last confirmed, verified on, last verified, checked on, 核实日期, 确认日期, 最近核实, 核实时间",
      ),
      looseSynonyms: listed(
        "last activity, last activity date, last contacted, last contact date, last contact, 最近联系时间, 最近跟进时间, 最后联系日期",
      ),
    },
  ],
};
