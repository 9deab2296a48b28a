import type { BothLanguages } from "../../functions/bothLanguages";

type Words = Readonly<Record<string, BothLanguages>>;

/** The quadrants of potential and share, in the order in which they are read. */
export const segmentWords = {
  acquire: { en: "Acquire", zh: "获取" },
  retain: { en: "Retain", zh: "保留" },
  maintain: { en: "Maintain", zh: "维持" },
  contest: { en: "Contest", zh: "侵扰" },
} as const satisfies Words;

export type Segment = keyof typeof segmentWords;
export const segments = Object.keys(segmentWords) as readonly Segment[];

/** What is done with the customers of a segment. */
export const modeWords = {
  attack: { en: "Attack", zh: "进攻" },
  defend: { en: "Defend", zh: "防御" },
  maintain: { en: "Maintain", zh: "维持" },
} as const satisfies Words;

/** A customer of low potential and low share is let go unless it costs nothing. */
export const modeOfSegment: Readonly<Record<Segment, BothLanguages>> = {
  acquire: modeWords.attack,
  retain: modeWords.defend,
  maintain: modeWords.maintain,
  contest: { en: "Low cost", zh: "低成本应对" },
};

/** Which customers earn the profit. */
export const profitClassWords = {
  core: { en: "Core", zh: "核心客户" },
  growth: { en: "Growth", zh: "成长客户" },
  drag: { en: "Drag", zh: "低效客户" },
} as const satisfies Words;

export const levelWords = {
  decision: { en: "Decision", zh: "决策层" },
  management: { en: "Management", zh: "管理层" },
  operating: { en: "Operating", zh: "操作层" },
} as const satisfies Words;

export const functionWords = {
  user: { en: "User", zh: "使用部门" },
  technical: { en: "Technical", zh: "技术部门" },
  commercial: { en: "Purchasing and finance", zh: "采购财务" },
} as const satisfies Words;

/** The four kinds of people who decide a large purchase together. */
export const roleWords = {
  decisionMaker: { en: "Decision maker", zh: "决策者" },
  user: { en: "User", zh: "使用者" },
  gatekeeper: { en: "Gatekeeper", zh: "技术把关者" },
  guide: { en: "Guide", zh: "向导" },
} as const satisfies Words;

/** Open to us or not, energetic or not. */
export const stanceWords = {
  champion: { en: "Champion", zh: "内部有力支持者" },
  supporter: { en: "Supporter", zh: "支持者" },
  doubter: { en: "Doubter", zh: "怀疑者" },
  obstructionist: { en: "Obstructionist", zh: "阻碍者" },
} as const satisfies Words;

/** How far we have come with one person. */
export const relationWords = {
  acquainted: { en: "Acquainted", zh: "认识" },
  meeting: { en: "Meeting", zh: "约会" },
  trusting: { en: "Trusting", zh: "信赖" },
  allied: { en: "Allied", zh: "同盟" },
} as const satisfies Words;

export const resultWords = {
  order: { en: "Order", zh: "成交" },
  advance: { en: "Advance", zh: "进展" },
  continuation: { en: "Continuation", zh: "暂时中断" },
  noSale: { en: "No sale", zh: "无销售" },
} as const satisfies Words;

/** Ways of winning a person, of which the training names nine; entertaining is left out. */
export const contactWords = {
  champion: { en: "Inside champion", zh: "内部支持者" },
  followUp: { en: "Inside follow-up", zh: "内部跟进" },
  faster: { en: "Faster contact", zh: "加快接触" },
  level: { en: "Level matching", zh: "级别对等" },
  newFace: { en: "New face", zh: "更换面孔" },
  substitute: { en: "Substitute contact", zh: "替代接触" },
  influence: { en: "Influence selling", zh: "影响销售" },
  top: { en: "Top selling", zh: "高层销售" },
} as const satisfies Words;

export const goalWords = {
  intent: { en: "Strategic intent", zh: "战略意图" },
  volume: { en: "Volume", zh: "数量目标" },
  value: { en: "Value", zh: "价值目标" },
} as const satisfies Words;

export const stepStatusWords = {
  done: { en: "Done", zh: "已完成" },
  now: { en: "Now", zh: "进行中" },
  later: { en: "Later", zh: "未开始" },
} as const satisfies Words;

export const questionWords = {
  opportunity: { en: "Is there an opportunity?", zh: "有没有机会？" },
  solution: { en: "Do we have the solution?", zh: "我们有没有方案？" },
  win: { en: "Can we win?", zh: "我们能不能赢？" },
  worth: { en: "Is it worth winning?", zh: "值不值得赢？" },
} as const satisfies Words;

export const sourceWords = {
  ours: { en: "Our proposal", zh: "本工具建议" },
  yours: { en: "Yours", zh: "自定" },
} as const satisfies Words;

export const standingWords = {
  weaker: { en: "Weaker", zh: "弱于我方" },
  equal: { en: "Equal", zh: "相当" },
  stronger: { en: "Stronger", zh: "强于我方" },
} as const satisfies Words;

export const perspectiveWords = {
  financial: { en: "Financial", zh: "财务" },
  customer: { en: "Customer", zh: "客户" },
  process: { en: "Process", zh: "过程" },
  people: { en: "People", zh: "人员" },
} as const satisfies Words;

export const betterWords = {
  higher: { en: "Higher", zh: "越高越好" },
  lower: { en: "Lower", zh: "越低越好" },
} as const satisfies Words;

export const actionWords = {
  open: { en: "Open", zh: "未开始" },
  running: { en: "Running", zh: "进行中" },
  done: { en: "Done", zh: "已完成" },
} as const satisfies Words;

export const milestoneWords = {
  proposal: { en: "Proposal", zh: "方案" },
  delivery: { en: "Delivery", zh: "交付" },
  commissioning: { en: "Commissioning", zh: "调试" },
  acceptance: { en: "Acceptance", zh: "验收" },
} as const satisfies Words;

export const evidenceWords = {
  signed: { en: "Signed document", zh: "签字文件" },
  minutes: { en: "Minutes", zh: "会议纪要" },
  message: { en: "Message", zh: "邮件或消息" },
  spoken: { en: "Spoken only", zh: "仅口头" },
} as const satisfies Words;

export const allianceWords = {
  here: { en: "We are here", zh: "目前位置" },
  target: { en: "Target", zh: "目标" },
  reached: { en: "Target reached", zh: "已达目标" },
} as const satisfies Words;

export const totalWord: BothLanguages = { en: "Total", zh: "合计" };
export const overdueWord: BothLanguages = { en: "Overdue", zh: "已逾期" };
export const dueWord: BothLanguages = { en: "Due", zh: "该联系了" };
export const clearWord: BothLanguages = { en: "Clear", zh: "安全" };
export const lookWord: BothLanguages = { en: "Look here", zh: "请排查" };
export const passWord: BothLanguages = { en: "Yes", zh: "通过" };
export const notYetWord: BothLanguages = { en: "Not yet", zh: "尚未通过" };
