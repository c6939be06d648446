-- A special order for one patient rests on a prescription that is used once; nobody's name is kept.
create table ordering_prescription (
  issuer varchar(120) not null,
  token_hash varchar(64) not null,
  special_id bigint not null,
  company_id bigint not null,
  item varchar(200) not null,
  quantity decimal(15,3) not null,
  valid_to date not null,
  constraint pk_ordering_prescription primary key (token_hash)
);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-19', 1, '*', 'ASK', 'token-good', 'REFUSE', 'PRESCRIPTION_TOKEN', '', 'On-line sale measures: a prescription is used once', '《药品网络销售监督管理办法》：处方一次有效', 'L', '2019-12-01', null),
  ('PRV-03', 1, '*', 'ASK', 'token-nameless', 'REFUSE', 'FACT_MISSING', '', 'No patient is kept', '不保存患者信息', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
