-- Who drafts an order is told what is dearer than the last one by more than a tenth, and what cannot be used before it expires.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRC-07', 1, '*', 'SUBMIT', 'price-reference', 'WARN', 'PRICE_ABOVE_REFERENCE', 'percent=10', 'What the company paid last', '本单位上次采购价', 'P', '2019-12-01', null),
  ('EXP-05', 1, '*', 'SUBMIT', 'use-rate', 'WARN', 'USE_RATE_TOO_LOW', '', 'Orders of the last 90 days', '近90天订购量', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
