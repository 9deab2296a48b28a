import type { FactsOf } from "./functionFacts";
import { training } from "./training";

const cadence = {
  en: "before the due date: first payment 7 days, middle 3, final 10\noverdue: spoken every 7 days, in writing every 10 days, in person every month",
  zh: "到期前：首款提前 7 天，中款 3 天，尾款 10 天\n逾期后：每 7 天口头，每 10 天书面，每月当面",
};

export const receivablesFacts: FactsOf<"AR"> = {
  "AR.DUEDATE": {
    formula: {
      en: "due = invoice date + days, or end of the invoice’s month + days; then on to the next pay day",
      zh: "到期日 = 发票日期 + 账期天数；月结时 = 发票当月月末 + 账期天数；再顺延至下一个付款日",
    },
    source: { en: "Usual contract terms, such as 30 days from the end of the month", zh: "通行合同条款，如月结 30 天" },
    related: ["AR.DAYSLATE", "AR.BUCKET", "AR.CASHFORECAST"],
  },
  "AR.DAYSLATE": {
    formula: { en: "max(0, asOf − due)", zh: "max(0, 统计截止日 − 到期日)" },
    source: { en: "Usual definition", zh: "通行定义" },
    related: ["AR.BUCKET", "AR.LATEINTEREST", "AR.COLLECTOR", "BADDEBT.CARRYCOST"],
  },
  "AR.BUCKET": {
    formula: {
      en: "age = asOf − due\nbucket = the first whose bound ≥ age; bounds {0, 30, 60, 90} unless given",
      zh: "账龄 = 统计截止日 − 到期日\n账龄段 = 上限 ≥ 账龄的第一段；默认上限 {0, 30, 60, 90}",
    },
    source: { en: "Ageing by due date, bounds inclusive", zh: "按到期日计算账龄，上限当天计入本段" },
    related: ["AR.AGING", "AR.DAYSLATE"],
  },
  "AR.AGING": {
    formula: {
      en: "age = asOf − due\nbucket total = Σ amounts whose age lies in the bucket\nΣ buckets = Σ amounts",
      zh: "账龄 = 统计截止日 − 到期日\n账龄段合计 = Σ 账龄在该段内的金额\nΣ 各账龄段 = Σ 未结金额",
    },
    source: { en: "Ageing by due date, bounds inclusive", zh: "按到期日计算账龄，上限当天计入本段" },
    related: ["AR.BUCKET", "BADDEBT.ALLOWANCE", "BADDEBT.ROLLRATES", "AR.CASHFORECAST"],
  },
  "AR.DSO": {
    formula: { en: "DSO = receivables ÷ credit sales × days", zh: "DSO = 应收账款 ÷ 赊销额 × 天数" },
    source: { en: "Standard ratio; example of creditguru.com", zh: "标准指标；creditguru.com 的算例" },
    related: ["AR.BESTDSO", "AR.DAYSDELINQUENT", "AR.DSOCOUNTBACK", "AR.CEI"],
  },
  "AR.DSOCOUNTBACK": {
    formula: {
      en: "latest month first: receivables − sales of the month, while something is left\nDSO = days of the whole months + rest ÷ sales of the last month × its days",
      zh: "从最近月份起：应收账款 − 当月销售额，直至抵减完\nDSO = 整月天数之和 + 余额 ÷ 最后一个月销售额 × 该月天数",
    },
    source: {
      en: "Exhaustion method, Oracle Hyperion Financial Management administrator’s guide",
      zh: "耗尽法（倒推法），Oracle Hyperion Financial Management 管理员指南",
    },
    related: ["AR.DSO", "AR.BESTDSO"],
    mistakes: [{ receivables: 20000 }],
  },
  "AR.BESTDSO": {
    formula: {
      en: "best possible DSO = current receivables ÷ credit sales × days",
      zh: "最佳周转天数 = 未到期应收账款 ÷ 赊销额 × 天数",
    },
    source: { en: "creditguru.com, average days delinquent", zh: "creditguru.com，平均逾期天数" },
    related: ["AR.DSO", "AR.DAYSDELINQUENT"],
  },
  "AR.DAYSDELINQUENT": {
    formula: {
      en: "days delinquent = DSO − best possible DSO",
      zh: "平均逾期天数 = DSO − 最佳周转天数",
    },
    source: { en: "creditguru.com, average days delinquent", zh: "creditguru.com，平均逾期天数" },
    related: ["AR.DSO", "AR.BESTDSO", "AR.AVERAGEDAYSLATE"],
  },
  "AR.CEI": {
    formula: {
      en: "CEI = (opening + sales − closing) ÷ (opening + sales − closingCurrent)",
      zh: "CEI =（期初 + 销售额 − 期末）÷（期初 + 销售额 − 期末未到期）",
    },
    source: { en: "gaviti.com, collection effectiveness index", zh: "gaviti.com，催收有效性指数" },
    related: ["AR.DSO", "AR.DAYSDELINQUENT", "AR.AVERAGEDAYSLATE"],
    mistakes: [{ opening: 0, sales: 0, closing: 0, closingCurrent: 0 }],
  },
  "AR.AVERAGEDAYSLATE": {
    formula: {
      en: "Σ amount × (paid − due) ÷ Σ amount; unpaid and past due: asOf in place of paid",
      zh: "Σ 金额 ×（付款日 − 到期日）÷ Σ 金额；逾期未付的以统计截止日代替付款日",
    },
    source: { en: "Amount-weighted mean", zh: "按金额加权的平均数" },
    related: ["CREDIT.BEHAVIOUR", "CREDIT.PAYINDEX", "AR.CASHFORECAST"],
    mistakes: [{ amounts: 0, dueDates: 45717, paidDates: 45727 }],
  },
  "AR.REMINDERS": {
    formula: cadence,
    source: training.collection,
    related: ["AR.NEXTACTION", "AR.NEXTCHANNEL", "AR.COLLECTOR"],
    dayColumns: [0],
  },
  "AR.NEXTACTION": {
    formula: cadence,
    source: training.collection,
    related: ["AR.NEXTCHANNEL", "AR.REMINDERS", "AR.COLLECTOR"],
  },
  "AR.NEXTCHANNEL": {
    formula: cadence,
    source: training.collection,
    related: ["AR.NEXTACTION", "AR.REMINDERS", "AR.COLLECTOR"],
  },
  "AR.COLLECTOR": {
    formula: {
      en: "the ladder’s highest row whose days ≤ daysLate",
      zh: "阶梯中“起始天数 ≤ 逾期天数”的最高一行",
    },
    source: {
      en: "Training on collecting receivables, who escalates; the days are ours",
      zh: "应收账款催收培训的升级顺序；天数由本产品设定",
    },
    related: ["AR.DAYSLATE", "AR.NEXTCHANNEL"],
  },
  "AR.CASHFORECAST": {
    formula: {
      en: "expected day = promise, else due + delay\nperiod 1 = asOf + 1 … asOf + period days\nΣ rows = Σ amounts",
      zh: "预计日 = 承诺付款日，否则 = 到期日 + 拖延天数\n第 1 期 = 截止日 + 1 … 截止日 + 每期天数\nΣ 各行 = Σ 未结金额",
    },
    source: { en: "The treasurer’s 13-week cash forecast", zh: "资金管理中的 13 周现金预测" },
    related: ["AR.AGING", "AR.AVERAGEDAYSLATE", "AR.DUEDATE"],
    dayColumns: [1, 2],
  },
  "AR.LATEINTEREST": {
    formula: {
      en: "late: amount × yearly rate × days late ÷ year days + fixed fee\nnot late: 0",
      zh: "逾期：金额 × 年利率 × 逾期天数 ÷ 全年天数 + 固定费用\n未逾期：0",
    },
    source: {
      en: "UK Late Payment of Commercial Debts (Interest) Act 1998: base rate + 8 %, ÷ 365, fixed sum of 40, 70 or 100 pounds",
      zh: "英国 1998 年《商业债务逾期付款（利息）法》：基准利率 + 8%，÷ 365，另加 40、70 或 100 英镑固定费用",
    },
    related: ["AR.DAYSLATE", "BADDEBT.CARRYCOST"],
  },
};
