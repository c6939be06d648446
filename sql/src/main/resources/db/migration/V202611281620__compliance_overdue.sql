-- Who buys on a credit line and has not paid in time orders nothing more on it; critical goods may be approved.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('CRD-02', 1, '*', 'SUBMIT', 'credit-overdue', 'REFUSE', 'OVERDUE_STOP', 'grace=7;critical=CRITICAL;role=accounts', 'Credit terms of the seller', '卖方信用条款', 'P', '2019-12-01', null);
create index ix_invoicing_invoice_due on invoicing_invoice (buyer_company_id, seller_company_id, due_on);
update common_reference set version = version + 1 where kind = 'RULES';
