-- Shelf life at goods-in, and the three-way match. Months of 30 days.
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('EXP-01', 1, '*', 'RECEIVE', 'lot-in-date', 'REFUSE', 'EXPIRED', '', 'DAL Art. 98', '《药品管理法》第九十八条', 'L', '2019-12-01', null),
  ('EXP-02', 1, '*', 'RECEIVE', 'shelf-life-left', 'REFUSE', 'SHELF_LIFE_SHORT', 'HOSPITAL=270;WHOLESALER=360;BIO=120;*=180', 'Minimum shelf life of the buyer', '采购方最低剩余效期', 'P', '2019-12-01', null),
  ('MAT-01', 1, '*', 'INVOICE', 'match-quantity', 'REFUSE', 'MATCH_QUANTITY', '', 'Three-way match of the platform', '平台三单匹配规则', 'P', '2019-12-01', null),
  ('MAT-01', 1, '*', 'INVOICE', 'match-price', 'APPROVE', 'MATCH_PRICE', 'percent=0.5;CNY=10;EUR=1.50;USD=1.50', 'Three-way match of the platform', '平台三单匹配规则', 'P', '2019-12-01', null),
  ('MAT-01', 1, '*', 'INVOICE', 'match-tax', 'APPROVE', 'MATCH_TAX', 'amount=0.01', 'Three-way match of the platform', '平台三单匹配规则', 'P', '2019-12-01', null);
