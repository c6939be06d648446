-- What a temperature recorder wrote on the way of a delivery; its bytes are kept as they came.
create table receiving_recording (
  id bigint not null,
  despatch_id bigint not null,
  name varchar(120) not null,
  hash binary(32) not null,
  bytes longblob not null,
  added_at datetime(6) not null,
  added_by varchar(120) not null,
  constraint pk_receiving_recording primary key (id),
  constraint uq_receiving_recording_hash unique (despatch_id, hash)
);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('STO-03', 1, '*', 'RECEIVE', 'recorder-complete', 'REFUSE', 'LOGGER_MISSING', 'gap=10;interval=5;storage=COLD,FROZEN', 'GSP, annex on cold chain; EU GDP 9.2', '《药品经营质量管理规范》冷链附录；欧盟GDP 9.2', 'L', '2019-12-01', null),
  ('STO-03', 1, '*', 'RELEASE', 'recorder-complete', 'REFUSE', 'LOGGER_MISSING', 'gap=10;interval=5;storage=COLD,FROZEN', 'GSP, annex on cold chain; EU GDP 9.2', '《药品经营质量管理规范》冷链附录；欧盟GDP 9.2', 'L', '2019-12-01', null),
  ('STO-04', 1, 'CN', 'RECEIVE', 'temperature-kept', 'REFUSE', 'EXCURSION', 'COLD=2,8;FROZEN=-100,-15', 'GSP, receipt of cold goods', '《药品经营质量管理规范》冷藏药品收货', 'L', '2019-12-01', null),
  ('STO-04', 1, 'US', 'RECEIVE', 'temperature-kept', 'REFUSE', 'EXCURSION', 'COLD=2,8;FROZEN=-25,-10', 'USP <659>, <1079>', '美国药典<659>、<1079>', 'S', '2019-12-01', null),
  ('STO-04', 1, 'EU', 'RECEIVE', 'temperature-kept', 'REFUSE', 'EXCURSION', 'COLD=2,8;FROZEN=-100,-15', 'EU GDP 9.2', '欧盟GDP 9.2', 'S', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
