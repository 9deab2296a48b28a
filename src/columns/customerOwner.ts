import { listed } from "./listed";
import type { Field } from "./target";

/** Who on our side looks after a customer, as a list of customers or of their invoices says it. */
export const customerOwner: Field<"owner"> = {
  id: "owner",
  name: { en: "Owner", zh: "负责人" },
  kind: "person",
  need: "optional",
  synonyms: listed(`
    owner, customer owner, account owner, account manager, key account manager, sales rep, sales representative,
    salesperson, sales person, sales employee, sales owner, rep, 负责人, 客户负责人, 客户经理, 大客户经理, 业务员,
    专管业务员, 业务人员, 销售员, 销售人员, 销售代表, 销售负责人
  `),
  looseSynonyms: listed("account executive, seller, assigned to, responsible, agent, 跟进人, 经办人, 销售"),
};
