-- A rule is a row: dated, versioned, with its source. No law is an if in code.
create table compliance_rule (
  id varchar(20) not null,
  version int not null,
  profile varchar(4) not null,
  act varchar(12) not null,
  predicate varchar(40) not null,
  outcome varchar(10) not null,
  reason varchar(40) not null,
  params varchar(2000) not null,
  source_en varchar(200) not null,
  source_zh varchar(200) not null,
  source_kind char(1) not null,
  valid_from date not null,
  valid_to date null,
  constraint pk_compliance_rule primary key (id, version, profile, act, reason)
);
create index ix_compliance_rule_act on compliance_rule (act, valid_from);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('LIC-01', 1, '*', 'SUBMIT', 'company-verified', 'REFUSE', 'COMPANY_NOT_VERIFIED', '', 'DAL Art. 62', '《药品管理法》第六十二条', 'L', '2019-12-01', null),
  ('LIC-04', 1, 'CN', 'SUBMIT', 'licence-in-date', 'REFUSE', 'LICENCE_EXPIRED', 'DEVICE_3=CN_MDL;DEVICE_2=CN_MDR;FOOD=CN_FOOD;SERVICE=;*=CN_DDL,CN_MPL,CN_DML', 'DAL Art. 51', '《药品管理法》第五十一条', 'L', '2019-12-01', null),
  ('LIC-04', 1, 'US', 'SUBMIT', 'licence-in-date', 'REFUSE', 'LICENCE_EXPIRED', 'SERVICE=;*=US_STATE', 'State pharmacy law', '美国州药房法', 'L', '2019-12-01', null),
  ('LIC-04', 1, 'EU', 'SUBMIT', 'licence-in-date', 'REFUSE', 'LICENCE_EXPIRED', 'SERVICE=;*=EU_WDA,EU_PHA,EU_MIA', 'Directive 2001/83/EC Art. 77', '欧盟2001/83/EC指令第77条', 'L', '2019-12-01', null),
  ('SCP-02', 1, 'CN', 'SUBMIT', 'buyer-scope', 'REFUSE', 'BUYER_SCOPE', 'CHEM,TCM_PATENT,TCM_SLICE,BIO,BLOOD,IVD_DRUG,FOOD,DEVICE_2,DEVICE_3', 'DAL Art. 51, 55', '《药品管理法》第五十一条、第五十五条', 'L', '2019-12-01', null),
  ('SPC-01', 1, 'CN', 'SUBMIT', 'online-sale-allowed', 'REFUSE', 'ONLINE_SALE_BANNED', 'VACCINE,BLOOD,NARC,PSY1,PSY2,TOXIC,RADIO,PRECURSOR,HOSP_PREP,TCM_GRANULE', 'DAL Art. 61; NMPA 2022 no. 111, part I', '《药品管理法》第六十一条；《药品网络销售禁止清单（第一版）》第一部分', 'L', '2022-12-01', null),
  ('PRC-01', 1, '*', 'SUBMIT', 'price-valid', 'REFUSE', 'NO_PRICE', '', 'Price rule of the platform', '平台价格规则', 'P', '2019-12-01', null),
  ('ORD-01', 1, '*', 'SUBMIT', 'order-multiple', 'REFUSE', 'ORDER_MULTIPLE', '', 'Terms of the seller', '卖方条款', 'P', '2019-12-01', null),
  ('ORD-01', 1, '*', 'SUBMIT', 'minimum-order-value', 'REFUSE', 'MIN_ORDER_VALUE', '', 'Terms of the seller', '卖方条款', 'P', '2019-12-01', null),
  ('ORD-02', 1, '*', 'SUBMIT', 'stock-available', 'REFUSE', 'OUT_OF_STOCK', '', 'Stock declared by the seller', '卖方申报库存', 'P', '2019-12-01', null);
