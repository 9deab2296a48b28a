import { invoicesTarget, type InvoiceField } from "../../src/columns/invoicesTarget";
import { receiptsTarget, type ReceiptField } from "../../src/columns/receiptsTarget";
import { recognise, type Cells } from "./recognise";

const table = (headings: readonly string[], ...rows: readonly unknown[][]): Cells => [headings, ...rows];

const ledgers: readonly (readonly [string, Cells, Partial<Record<InvoiceField, string>>])[] = [
  [
    "Xero",
    table(
      [
        "ContactName",
        "EmailAddress",
        "InvoiceNumber",
        "Reference",
        "InvoiceDate",
        "DueDate",
        "Total",
        "TaxTotal",
        "InvoiceAmountPaid",
        "InvoiceAmountDue",
        "Currency",
        "Status",
      ],
      ["Acme", "a@x.co", "INV-1", "PO 7", "2026-01-05", "2026-02-04", 120, 20, 0, 120, "GBP", "Sent"],
      ["Beta", "b@x.co", "INV-2", "PO 8", "2026-01-06", "2026-02-05", 240, 40, 40, 200, "GBP", "Sent"],
    ),
    {
      ...{ customer: "ContactName", invoice: "InvoiceNumber", invoiceDate: "InvoiceDate", dueDate: "DueDate" },
      ...{ amount: "Total", currency: "Currency" },
    },
  ],
  [
    "QuickBooks open invoices",
    table(
      ["Date", "Transaction type", "Num", "Customer", "Terms", "Due date", "Open balance"],
      ["01/15/2026", "Invoice", "1001", "Acme", "Net 30", "02/14/2026", "1,200.00"],
      ["01/20/2026", "Invoice", "1002", "Beta", "Net 15", "02/04/2026", "350.00"],
    ),
    {
      ...{ invoiceDate: "Date", kind: "Transaction type", invoice: "Num", customer: "Customer", termsDays: "Terms" },
      ...{ dueDate: "Due date", amount: "Open balance" },
    },
  ],
  [
    "SAP line items",
    table(
      [
        "Account",
        "Document Number",
        "Document Date",
        "Net due date",
        "Amount in local currency",
        "Clearing date",
        "Terms of Payment",
        "Dispute reason",
      ],
      ["100234", "1800000012", "2026-01-05", "2026-02-04", 1200, "", "30", ""],
      ["100235", "1800000013", "2026-01-06", "2026-02-05", 900, "", "30", "Price"],
    ),
    {
      ...{ customer: "Account", invoice: "Document Number", invoiceDate: "Document Date", dueDate: "Net due date" },
      ...{ amount: "Amount in local currency", termsDays: "Terms of Payment", disputeReason: "Dispute reason" },
    },
  ],
  [
    "Dynamics Business Central",
    table(
      [
        "Posting Date",
        "Document No.",
        "Customer No.",
        "Customer Name",
        "Description",
        "Original Amount",
        "Remaining Amount",
        "Due Date",
        "On Hold",
      ],
      ["2026-01-05", "PI-1", "C001", "Acme", "Order 7", 500, 200, "2026-02-04", ""],
      ["2026-01-06", "PI-2", "C002", "Beta", "Order 8", 800, 800, "2026-02-05", "x"],
    ),
    {
      ...{ invoiceDate: "Posting Date", invoice: "Document No.", customer: "Customer Name", amount: "Original Amount" },
      ...{ dueDate: "Due Date", disputed: "On Hold" },
    },
  ],
  [
    "用友",
    table(
      [
        "单据日期",
        "单据编号",
        "客户编码",
        "客户名称",
        "摘要",
        "价税合计",
        "已核销金额",
        "余额",
        "到期日",
        "部门",
        "业务员",
        "币种",
      ],
      ["2026-01-05", "XS001", "0101", "华东机械", "货款", 113000, 0, 113000, "2026-02-04", "一部", "张三", "人民币"],
      ["2026-01-06", "XS002", "0102", "北方化工", "货款", 56500, 6500, 50000, "2026-02-05", "二部", "李四", "人民币"],
    ),
    {
      ...{ invoiceDate: "单据日期", invoice: "单据编号", customer: "客户名称", amount: "价税合计", dueDate: "到期日" },
      ...{ owner: "业务员", currency: "币种" },
    },
  ],
  [
    "金蝶",
    table(
      ["业务日期", "应收单号", "往来单位", "应收金额", "收款条件", "应收日期", "款项类型", "是否争议", "制单人"],
      ["2026/1/5", "AR001", "华东机械", "113,000.00", "月结30天", "2026/3/2", "尾款", "否", "王五"],
      ["2026/1/6", "AR002", "北方化工", "56,500.00", "月结60天", "2026/4/1", "质保金", "是", "王五"],
    ),
    {
      ...{
        invoiceDate: "业务日期",
        invoice: "应收单号",
        customer: "往来单位",
        amount: "应收金额",
        termsDays: "收款条件",
      },
      ...{ dueDate: "应收日期", kind: "款项类型", disputed: "是否争议" },
    },
  ],
  [
    "kept by hand, Chinese, with the customer's manager and two amounts",
    table(
      ["发票号", "客户经理", "客户", "开票日期", "账期（天）", "金额（万）", "已收金额（万）", "逾期天数"],
      ["F1", "张三", "华东机械", "2026年1月5日", 30, 12.5, 0, 10],
      ["F2", "李四", "北方化工", "2026年1月6日", 60, 3, 1, 0],
    ),
    {
      ...{ invoice: "发票号", customer: "客户", owner: "客户经理", invoiceDate: "开票日期" },
      ...{ termsDays: "账期（天）", amount: "金额（万）" },
    },
  ],
  [
    "amount due beside due date",
    table(
      ["Invoice #", "Client", "Date of invoice", "Amount due", "Due date", "Disputed?"],
      ["7", "Acme", "2026-01-05", 120, "2026-02-04", "no"],
      ["8", "Beta", "2026-01-06", 240, "2026-02-05", "yes"],
    ),
    {
      ...{ invoice: "Invoice #", customer: "Client", invoiceDate: "Date of invoice", amount: "Amount due" },
      ...{ dueDate: "Due date", disputed: "Disputed?" },
    },
  ],
  [
    "due date before amount due, without any other amount",
    table(
      ["Due date", "Amount due", "Customer", "Invoice"],
      ["2026-02-04", 120, "Acme", "7"],
      ["2026-02-05", 240, "Beta", "8"],
    ),
    { dueDate: "Due date", amount: "Amount due", customer: "Customer", invoice: "Invoice" },
  ],
];

test.each(ledgers)("invoices: %s", (_name, grid, expected) => {
  expect(recognise(invoicesTarget, grid)).toEqual(expected);
});

const receipts: readonly (readonly [string, Cells, Partial<Record<ReceiptField, string>>])[] = [
  [
    "QuickBooks payments",
    table(
      ["Payment date", "Customer", "Invoice no.", "Payment method", "Amount received", "Memo"],
      ["02/10/2026", "Acme", "1001", "Check", "1,200.00", ""],
      ["02/25/2026", "Beta", "1002", "Wire transfer", "350.00", ""],
    ),
    {
      date: "Payment date",
      customer: "Customer",
      invoice: "Invoice no.",
      kind: "Payment method",
      amount: "Amount received",
    },
  ],
  [
    "收款单",
    table(
      ["收款日期", "客户名称", "核销发票", "收款金额", "结算方式", "收款单号", "业务员"],
      ["2026-02-10", "华东机械", "XS001", 113000, "银行转账", "SK001", "张三"],
      ["2026-02-25", "北方化工", "XS002", 50000, "银行承兑汇票", "SK002", "李四"],
    ),
    { date: "收款日期", customer: "客户名称", invoice: "核销发票", amount: "收款金额", kind: "结算方式" },
  ],
  [
    "receipts that repeat the invoice's own date and amount",
    table(
      ["Invoice", "Invoice date", "Invoice amount", "Customer", "Paid on", "Amount paid", "Currency"],
      ["F1", "2026-01-05", 120, "Acme", "2026-02-01", 120, "EUR"],
      ["F2", "2026-01-06", 240, "Beta", "2026-02-02", 40, "EUR"],
    ),
    { invoice: "Invoice", customer: "Customer", date: "Paid on", amount: "Amount paid", currency: "Currency" },
  ],
];

test.each(receipts)("receipts: %s", (_name, grid, expected) => {
  expect(recognise(receiptsTarget, grid)).toEqual(expected);
});
