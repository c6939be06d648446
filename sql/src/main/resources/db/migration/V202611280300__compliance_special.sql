-- What may not cross a border or go to a store, what needs a registration or a signature, and how old an inspection may be.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SCP-08', 1, '*', 'SUBMIT', 'same-market', 'REFUSE', 'CROSS_BORDER', '', 'DAL Art. 64, 66', '《药品管理法》第六十四条、第六十六条', 'L', '2019-12-01', null),
  ('SPC-03', 1, 'CN', 'SUBMIT', 'class-barred', 'REFUSE', 'ANABOLIC_RETAIL_BANNED', 'classes=ANABOLIC,PEPTIDE;kinds=PHARMACY,CHAIN;except=INSULIN', 'Anti-doping regulations Art. 9, 10, 14', '《反兴奋剂条例》第九条、第十条、第十四条', 'L', '2019-12-01', null),
  ('SPC-08', 1, 'US', 'SUBMIT', 'signature-needed', 'REFUSE', 'CSOS_SIGNATURE', 'C2', '21 CFR 1305.21', '美国联邦法规第21编1305.21', 'L', '2019-12-01', null),
  ('SPC-10', 1, '*', 'SUBMIT', 'special-alone', 'REFUSE', 'SPECIAL_ORDER_MIXED', 'C2', 'Rule of the platform', '平台规则', 'P', '2019-12-01', null),
  ('SPC-11', 1, 'US', 'SUBMIT', 'class-licensed', 'REFUSE', 'DEA_SCHEDULE_NOT_COVERED', 'licence=US_DEA;classes=C2,C3,C4,C5', '21 CFR 1301.13', '美国联邦法规第21编1301.13', 'L', '2019-12-01', null),
  ('SPC-16', 1, 'EU', 'SUBMIT', 'class-licensed', 'REFUSE', 'NARCOTIC_FORM', 'licence=EU_NARC;classes=EU_NARC', 'National narcotics law', '成员国麻醉药品法', 'L', '2019-12-01', null),
  ('LIC-11', 1, 'EU', 'SUBMIT', 'inspection-recent', 'APPROVE', 'GDP_CERTIFICATE_OLD', 'licence=EU_GDP;approve=36;refuse=60;role=QUALITY_HEAD', 'EU GDP 5.2, 5.3', '欧盟GDP第5.2、5.3条', 'S', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
