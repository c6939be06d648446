-- Codes of the packs that go back to their seller.
create table receiving_return_code (
  return_id bigint not null,
  code varchar(60) collate utf8mb4_bin not null,
  constraint pk_receiving_return_code primary key (return_id, code),
  constraint fk_receiving_return_code_return foreign key (return_id) references receiving_return (id)
);
create index ix_receiving_return_code_code on receiving_return_code (code);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('TRC-07', 1, 'US', 'RETURN', 'return-verified', 'REFUSE', 'RETURN_NOT_VERIFIED', 'EVERY', 'FD&C Act 582(c)(4)(D)', '《联邦食品、药品和化妆品法》第582(c)(4)(D)条', 'L', '2019-12-01', null),
  ('TRC-07', 1, 'CN', 'RETURN', 'return-verified', 'REFUSE', 'CODE_NOT_YOURS', 'NAMED', 'DAL Art. 36', '《药品管理法》第三十六条', 'L', '2019-12-01', null),
  ('TRC-07', 1, 'EU', 'RETURN', 'return-verified', 'REFUSE', 'CODE_NOT_YOURS', 'NAMED', 'Regulation (EU) 2016/161 Art. 20', '欧盟2016/161号条例第20条', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
