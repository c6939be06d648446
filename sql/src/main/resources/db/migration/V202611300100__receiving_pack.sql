-- Codes that a despatch advice names, pack by pack.
create table receiving_advised_code (
  despatch_id bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  position int not null,
  constraint pk_receiving_advised_code primary key (despatch_id, code),
  constraint fk_receiving_advised_code_line foreign key (despatch_id, position) references receiving_despatch_line (despatch_id, position)
);
-- Codes of the packs of one act at goods-in.
create table receiving_booking_code (
  booking_id bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  constraint pk_receiving_booking_code primary key (booking_id, code),
  constraint fk_receiving_booking_code_booking foreign key (booking_id) references receiving_booking (id)
);
create index ix_receiving_booking_code_code on receiving_booking_code (code);
-- Where a pack is by what anybody here knows: one row a code, over all companies. What was sold or destroyed is gone.
create table receiving_pack (
  code varchar(60) collate utf8mb4_bin not null,
  state varchar(8) not null,
  gone_as varchar(12) null,
  company_id bigint not null,
  site_id bigint null,
  from_company_id bigint null,
  booking_id bigint null,
  since datetime(6) not null,
  by_name varchar(120) not null,
  constraint pk_receiving_pack primary key (code)
);
create index ix_receiving_pack_booking on receiving_pack (booking_id);
-- What happened to a pack, never changed.
create table receiving_pack_step (
  id bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  act varchar(12) not null,
  company_id bigint not null,
  site_id bigint not null,
  at datetime(6) not null,
  by_name varchar(120) not null,
  constraint pk_receiving_pack_step primary key (id)
);
create index ix_receiving_pack_step_code on receiving_pack_step (code, id);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TRC-02', 1, '*', 'RECEIVE', 'code-clear', 'REFUSE', 'CODE_AMBIGUOUS', '', 'GS1 General Specifications 7.8; NMPAB/T 1002-2019', 'GS1通用规范7.8；NMPAB/T 1002—2019', 'S', '2019-12-01', null),
  ('TRC-03', 1, '*', 'RECEIVE', 'code-elsewhere', 'REFUSE', 'CODE_ALREADY_RECEIVED', '', 'NHSA: one sale per code', '国家医保局：一码一销', 'S', '2019-12-01', null),
  ('TRC-03', 1, 'CN', 'RECEIVE', 'code-gone', 'REFUSE', 'CODE_ALREADY_SOLD', '', 'NHSA: one sale per code', '国家医保局：一码一销', 'S', '2019-12-01', null),
  ('TRC-03', 1, 'US', 'RECEIVE', 'code-gone', 'REFUSE', 'CODE_ALREADY_SOLD', '', 'FD&C Act 582, suspect product', '《联邦食品、药品和化妆品法》第582条，可疑产品', 'L', '2019-12-01', null),
  ('TRC-08', 1, 'EU', 'RECEIVE', 'code-gone', 'REFUSE', 'UI_NOT_ACTIVE', '', 'Regulation (EU) 2016/161 Art. 20, 24', '欧盟2016/161号条例第20、24条', 'L', '2019-12-01', null),
  ('TRC-04', 1, '*', 'RECEIVE', 'code-advised', 'REFUSE', 'CODE_NOT_ON_ASN', '', 'HDA exceptions guideline; GSP', 'HDA例外处理指南；《药品经营质量管理规范》', 'S', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
