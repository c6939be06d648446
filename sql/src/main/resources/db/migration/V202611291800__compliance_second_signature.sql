-- Special goods are approved by a signature: who approves proves anew who they are (SPC-17).
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-17', 1, '*', 'APPROVE', 'second-signature', 'APPROVE', 'SECOND_SIGNATURE', 'C2,C3,C4,C5,LIST1,EU_NARC,EPH_CPD,ANABOLIC', 'GSP, special medicines; 21 CFR 11.200', '《药品经营质量管理规范》特殊药品；美国联邦法规第21编11.200', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
