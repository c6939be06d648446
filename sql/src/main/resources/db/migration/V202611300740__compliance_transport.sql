-- What has to be kept cold is carried cold.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('STO-02', 1, '*', 'SHIP', 'transport-fits', 'REFUSE', 'TRANSPORT_MODE', 'COLD=COLD_VAN,BOX;FROZEN=BOX', 'Implementing Regulations of the DAL Art. 44; EU GDP 9', '《药品管理法实施条例》第四十四条；欧盟GDP第9章', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
