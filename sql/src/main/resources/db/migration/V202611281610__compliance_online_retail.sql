-- List of what may not be sold on line to the public, part II: who buys it here is told.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-02', 1, 'CN', 'SUBMIT', 'online-retail', 'WARN', 'NO_ONLINE_RETAIL', 'kinds=CHAIN,PHARMACY;classes=NET_RETAIL_BAN,EPH_CPD,ANABOLIC,PEPTIDE;except=INSULIN,DEVICE_1,DEVICE_2,DEVICE_3,FOOD,SERVICE;forms=注射,injection;glucose=胰岛素,鲁肽,那肽,insulin,glutide,natide', 'NMPA 2022 no. 111, part II', '《药品网络销售禁止清单（第一版）》第二部分', 'L', '2022-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
