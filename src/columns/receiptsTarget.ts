import { listed } from "./listed";
import type { Target } from "./target";

export type ReceiptField = "date" | "customer" | "invoice" | "amount" | "kind" | "currency";

/** Money received against invoices, and whatever else closes them. */
export const receiptsTarget: Target<ReceiptField> = {
  id: "receipts",
  name: { en: "Receipts", zh: "收款单" },
  eitherOf: [],
  otherHeadings: listed(`
    invoice date, due date, invoice amount, 开票日期, 发票日期, 到期日, 到期日期, 发票金额, 应收金额,
    created date, created on, created by, 创建时间, 录入日期, 制单人, 审核日期, bank charges, fee, 手续费,
    balance, 余额, memo, description, 摘要, 备注, cheque number, check number, payment number, receipt number,
    收款单号, 单据编号, bank account, bank, 银行账号, 开户行, 收款账户, 业务员, 客户经理, unapplied amount,
    未核销金额, exchange rate, 汇率, email, status, 状态
  `),
  fields: [
    {
      id: "date",
      name: { en: "Date", zh: "收款日期" },
      kind: "day",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        date, receipt date, payment date, date received, date paid, received on, paid on, value date,
        posting date, clearing date, paid date, deposit date, transaction date, 收款日期, 回款日期, 到账日期,
        到款日期, 付款日期, 入账日期, 核销日期, 收款时间, 回款时间, 实际回款日期, 日期, 实收日期
      `),
      looseSynonyms: listed("document date, entry date, 单据日期, 业务日期, 记账日期, 时间, 交易日期"),
    },
    {
      id: "customer",
      name: { en: "Customer", zh: "客户" },
      kind: "name",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        customer, customer name, client, client name, account, account name, payer, payer name, received from,
        contact name, debtor, company, company name, 客户, 客户名称, 付款单位, 付款方, 往来单位, 客户全称,
        付款人, 交款单位, 付款客户, 对方户名
      `),
      looseSynonyms: listed(`
        name, contact, customer id, customer number, partner, 客户编号, 客户编码, 户名, 名称
      `),
    },
    {
      id: "invoice",
      name: { en: "Invoice", zh: "发票号" },
      kind: "name",
      need: "required",
      reportsBlanks: true,
      synonyms: listed(`
        invoice, invoice number, invoice id, invoice no, applied to, applied to invoice, against invoice,
        invoice reference, billing document, paid invoice, invoice ref, 发票号, 发票号码, 发票编号, 应收单号,
        核销发票, 对应发票, 核销单据号, 对应应收单, 发票, 关联发票
      `),
      looseSynonyms: listed(`
        reference, number, document number, ref, assignment, 源单编号, 单号, 对应单号, 关联单号
      `),
    },
    {
      id: "amount",
      name: { en: "Amount", zh: "金额" },
      kind: "money",
      need: "required",
      reportsNegatives: true,
      reportsBlanks: true,
      synonyms: listed(`
        amount, payment amount, amount received, amount paid, receipt amount, amount applied, applied amount,
        paid amount, received amount, cash received, payment, 金额, 收款金额, 回款金额, 到账金额, 实收金额,
        核销金额, 本次收款, 已收金额, 付款金额, 到款金额, 本次核销金额
      `),
      looseSynonyms: listed("total, total amount, credit, value, 贷方金额, 总金额, 合计"),
    },
    {
      id: "kind",
      name: { en: "Kind", zh: "类型" },
      kind: "choice",
      need: "optional",
      synonyms: listed(`
        kind, type, receipt type, payment type, transaction type, payment method, method, payment mode, 类型,
        收款类型, 收款方式, 结算方式, 款项类型, 回款方式, 付款方式, 支付方式
      `),
      looseSynonyms: listed("document type, means of payment, 单据类型, 方式"),
      choices: [
        {
          value: "cash",
          words: listed(`
            cash, payment, receipt, bank transfer, transfer, wire, wire transfer, ach, card, credit card, cheque,
            check, direct debit, sepa, t/t, tt, eft, 现金, 收款, 转账, 银行转账, 电汇, 支票, 网银, 汇款,
            银行汇款, 微信, 支付宝, 现汇, 回款
          `),
        },
        {
          value: "creditNote",
          words: listed(`
            credit note, credit memo, credit, return, allowance, 红字发票, 红冲, 贷项, 贷项通知单, 退货, 折让,
            红字发票(贷项), 红票
          `),
        },
        { value: "writeOff", words: listed("write-off, write off, writeoff, bad debt, 核销, 坏账核销, 坏账") },
        {
          value: "bill",
          words: listed(`
            bill, bill of exchange, acceptance, acceptance bill, draft, 承兑汇票, 承兑, 银行承兑, 汇票,
            银行承兑汇票, 商业承兑汇票, 银承, 商承, 票据
          `),
        },
      ],
    },
    {
      id: "currency",
      name: { en: "Currency", zh: "币种" },
      kind: "currency",
      need: "optional",
      synonyms: listed("currency, currency code, payment currency, 币种, 货币, 币别"),
    },
  ],
};
