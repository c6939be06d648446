-- Of what lasts long enough for the buyer the lot that ends first leaves first.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('EXP-03', 1, '*', 'SHIP', 'earliest-first', 'APPROVE', 'FEFO_BROKEN', '', 'GSP; rule of the platform elsewhere', '《药品经营质量管理规范》；其他市场为平台规则', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
