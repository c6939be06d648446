-- A licence that must end names the day, and an item names its legal classes: what nobody said is refused.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('LIC-02', 1, 'CN', 'SUBMIT', 'facts-known', 'REFUSE', 'FACT_MISSING', 'CN_DDL,CN_DML,CN_MPL,CN_SPEC,CN_MDL', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null),
  ('LIC-02', 1, 'US', 'SUBMIT', 'facts-known', 'REFUSE', 'FACT_MISSING', 'US_STATE,US_DEA', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null),
  ('LIC-02', 1, 'CN', 'PUBLISH', 'facts-known', 'REFUSE', 'FACT_MISSING', '', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
