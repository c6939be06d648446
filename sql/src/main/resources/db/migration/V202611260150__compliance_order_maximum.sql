insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('ORD-01', 1, '*', 'SUBMIT', 'order-maximum', 'REFUSE', 'MAX_QUANTITY', '', 'Terms of the seller', '卖方条款', 'P', '2019-12-01', null);
