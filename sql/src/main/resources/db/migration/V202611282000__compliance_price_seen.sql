-- Nobody orders dearer than what they saw and decided on.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRC-06', 1, '*', 'SUBMIT', 'price-seen', 'REFUSE', 'PRICE_CHANGED', '', 'What was decided on', '下单时所见价格', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
