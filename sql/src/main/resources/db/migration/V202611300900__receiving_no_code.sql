-- Packs without a code stay in stock with a reason alone, and of some classes not at all.
alter table receiving_despatch add column no_code varchar(16) null;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TRC-06', 1, 'CN', 'RECEIVE', 'code-stated', 'REFUSE', 'NO_CODE_STATED', 'free=FOOD,DEVICE_2,DEVICE_3,SERVICE,TCM_SLICE,TCM_GRANULE,HOSP_PREP;never=NARC,PSY1', 'NHSA notice of 19 March 2025 on traceability codes', '国家医保局等四部门2025年3月19日关于追溯码应用的通知', 'S', '2025-07-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
