-- Personal data of companies under Chinese law stays in China; a transfer is off until a row says otherwise.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRV-06', 1, 'CN', 'STORE', 'data-stays', 'REFUSE', 'DATA_LEAVES_COUNTRY', 'CN', 'Personal Information Protection Law Art. 38-40', '《个人信息保护法》第三十八至四十条', 'L', '2021-11-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
