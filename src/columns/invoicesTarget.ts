import { customerOwner } from "./customerOwner";
import { listed } from "./listed";
import type { Target } from "./target";

export type InvoiceField =
  | "invoice"
  | "customer"
  | "owner"
  | "invoiceDate"
  | "termsDays"
  | "termsMonthEnd"
  | "dueDate"
  | "amount"
  | "kind"
  | "disputed"
  | "disputeReason"
  | "currency";

/** Invoices of a receivables ledger. Headings from QuickBooks, Xero, SAP, Dynamics, Zoho Books, 用友, 金蝶 and sheets kept by hand. */
export const invoicesTarget: Target<InvoiceField> = {
  id: "invoices",
  name: { en: "Invoices", zh: "应收单" },
  eitherOf: [["dueDate", "invoiceDate"]],
  otherHeadings: listed(`
    amount paid, paid amount, paid, payments, received, received amount, 已收金额, 已回款, 回款金额, 已核销金额,
    收款金额, tax, tax amount, vat, vat amount, 税额, 增值税, net amount, subtotal, 不含税金额, 未税金额,
    discount, 折扣, created date, created on, entry date, clearing date, payment date, paid date, date paid,
    last payment date, expected payment date, planned payment date, 收款日期, 回款日期, 核销日期, 录入日期,
    制单日期, 审核日期, 创建时间, 创建日期, ageing, aging, days overdue, days past due, past due, overdue days,
    逾期天数, 账龄, 逾期金额, credit limit, 信用额度, quantity, 数量, 单价, unit price, 部门, 制单人, 审核人, memo, description, 摘要, 备注, reference,
    purchase order, po number, 采购订单号, 合同号, 订单号, email, phone, 联系人, 电话, status, 状态, age,
    open days, delivery date, 发货日期, 客户类型, exchange rate, 汇率, local currency amount, cheque number,
    baseline payment date, 科目, account code, g l account, fiscal year
  `),
  fields: [
    {
      id: "invoice",
      name: { en: "Invoice", zh: "发票号" },
      kind: "identifier",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        invoice, invoice number, invoice id, invoice no, invoice ref, document number, doc number,
        billing document, bill number, num, invoice reference, 发票, 发票号, 发票号码, 发票编号, 单据编号,
        单据号, 应收单号, 账单号, 票号, 应收单编号, 开票单号
      `),
      looseSynonyms: listed(`
        number, no, document, transaction id, transaction number, ref, ref number, voucher number,
        reference number, assignment, 凭证号, 单号, 编号, 凭证字号, 交易号, id
      `),
    },
    {
      id: "customer",
      name: { en: "Customer", zh: "客户" },
      kind: "name",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        customer, customer name, client, client name, account, account name, contact name, bill to,
        sold to party, payer, debtor, debtor name, company, company name, customer full name, buyer, 客户,
        客户名称, 客户名, 客户全称, 往来单位, 往来单位名称, 购方名称, 购买方名称, 付款单位, 单位名称, 客户单位,
        公司名称, 债务人, 购货单位
      `),
      looseSynonyms: listed(`
        contact, name, customer id, customer number, customer code, customer account, account number, name 1,
        partner, 客户编号, 客户编码, 客户代码, 客户简称, 名称, 开票客户, 结算客户
      `),
    },
    customerOwner,
    {
      id: "invoiceDate",
      name: { en: "Invoice date", zh: "开票日期" },
      kind: "day",
      need: "optional",
      reportsBlanks: true,
      synonyms: listed(`
        invoice date, date of invoice, billing date, issue date, date issued, invoiced on, document date,
        bill date, posting date, transaction date, 开票日期, 发票日期, 单据日期, 开票时间, 立账日期, 业务日期,
        出票日期, 账单日期
      `),
      looseSynonyms: listed("date, issued, 日期, 凭证日期, 记账日期, 入账日期, 交易日期"),
    },
    {
      id: "termsDays",
      name: { en: "Terms (days)", zh: "账期(天)" },
      kind: "termsDays",
      need: "optional",
      monthEndField: "termsMonthEnd",
      synonyms: listed(`
        terms, payment terms, credit terms, terms days, credit days, credit period, net days, payment days,
        payment term, 账期, 账期天数, 付款条件, 信用期, 信用天数, 收款条件, 账期天, 付款期限, 信用账期, 结算周期,
        收付款条件
      `),
      looseSynonyms: listed("days, 天数, 结算方式, 付款方式"),
    },
    {
      id: "termsMonthEnd",
      name: { en: "Terms from month end", zh: "月结" },
      kind: "flag",
      need: "optional",
      synonyms: listed("month end, end of month, terms from month end, eom, 月结, 是否月结, 月末起算"),
    },
    {
      id: "dueDate",
      name: { en: "Due date", zh: "到期日" },
      kind: "day",
      need: "optional",
      synonyms: listed(`
        due date, due, date due, payment due date, net due date, due on, invoice due date, maturity date, pay by,
        due by, 到期日, 到期日期, 应收日期, 应付日期, 收款到期日, 付款到期日, 应收到期日, 最后付款日,
        约定收款日期, 应收款日期, 到期时间
      `),
      looseSynonyms: listed("maturity, deadline, expected date, 约定付款日, 计划收款日期, 应收款日"),
    },
    {
      id: "amount",
      name: { en: "Amount", zh: "金额" },
      kind: "money",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        amount, invoice amount, invoice total, total, total amount, gross amount, billed amount, amount invoiced,
        amount in local currency, amount in document currency, amount in doc curr, amount including tax,
        total due, bill amount, original amount, invoice value, 金额, 发票金额, 应收金额, 价税合计, 含税金额,
        开票金额, 应收款金额, 账单金额, 应收款, 总金额, 金额合计, 应收账款, 本币金额, 应收总额
      `),
      looseSynonyms: listed(`
        amount due, balance, balance due, open balance, open amount, outstanding, outstanding amount,
        amount outstanding, remaining amount, invoice balance, value, gross, debit, sales, 余额, 未收金额,
        应收余额, 未收款金额, 未回款金额, 未核销金额, 尚欠金额, 欠款, 欠款金额, 借方金额, 未付金额, 期末余额
      `),
    },
    {
      id: "kind",
      name: { en: "Kind", zh: "款项类型" },
      kind: "choice",
      need: "optional",
      synonyms: listed(`
        kind, payment kind, instalment, installment, payment type, invoice type, milestone, 款项类型, 款项性质,
        款项, 款项类别, 收款类型, 回款类型, 期次, 付款节点
      `),
      looseSynonyms: listed("type, transaction type, 类型, 单据类型, document type"),
      choices: [
        {
          value: "first",
          words: listed(`
            first, first payment, down payment, deposit, advance, advance payment, prepayment, 首款, 首付款,
            预付款, 定金, 订金, 预收款, 第一笔, 首期款
          `),
        },
        {
          value: "middle",
          words: listed(`
            middle, progress, progress payment, interim, milestone, 中期款, 进度款, 中间款, 到货款, 发货款,
            交付款, 中款
          `),
        },
        {
          value: "final",
          words: listed("final, final payment, balance, 尾款, 验收款, 结算款, 余款, 全款, full, full payment"),
        },
        { value: null, words: listed("invoice, standard, sale, 货款, 发票, 应收单") },
        {
          value: "retention",
          words: listed("retention, retainage, warranty, 质保金, 保证金, 质量保证金, 质保款"),
        },
        {
          value: "bill",
          words: listed(`
            bill, bill of exchange, acceptance, acceptance bill, draft, 承兑汇票, 汇票, 银承, 商承, 票据
          `),
        },
      ],
    },
    {
      id: "disputed",
      name: { en: "Disputed", zh: "有争议" },
      kind: "flag",
      need: "optional",
      synonyms: listed(`
        disputed, dispute, in dispute, is disputed, 有争议, 争议, 是否争议, 是否有争议, 存在争议
      `),
      looseSynonyms: listed("on hold, blocked, dispute flag, 异议"),
    },
    {
      id: "disputeReason",
      name: { en: "Dispute reason", zh: "争议原因" },
      kind: "remark",
      need: "optional",
      synonyms: listed(`
        dispute reason, reason for dispute, disputed reason, dispute comment, 争议原因, 异议原因, 争议说明,
        争议事由, 拒付原因
      `),
      looseSynonyms: listed("reason, reason code, dispute code, 原因"),
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed(`
        currency, currency code, invoice currency, document currency, transaction currency, curr, crcy, 币种,
        货币, 币别, 结算币种, 原币
      `),
    },
  ],
};
