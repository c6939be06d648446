-- Who buys on a credit line and has not paid in time orders nothing more on it; critical goods go out all the same.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('CRD-02', 1, '*', 'SUBMIT', 'credit-overdue', 'REFUSE', 'OVERDUE_STOP', 'grace=7;critical=CRITICAL', 'Credit terms of the seller', '卖方信用条款', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
