-- How much of a class a site may take from a seller, window by window; amount and used in packs.
create table credit_quota (
  id bigint not null,
  seller_company_id bigint not null,
  buyer_company_id bigint not null,
  site_id bigint not null,
  item_class varchar(20) not null,
  from_day date not null,
  to_day date not null,
  amount decimal(19,4) not null,
  line_most int null,
  used decimal(19,4) not null,
  constraint pk_credit_quota primary key (id),
  constraint uq_credit_quota_window unique (seller_company_id, site_id, item_class, from_day)
);
create index ix_credit_quota_buyer on credit_quota (buyer_company_id, to_day);
create index ix_credit_quota_seller on credit_quota (seller_company_id, to_day);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-06', 1, 'CN', 'SUBMIT', 'quota-left', 'REFUSE', 'EPHEDRINE_CAP', 'only=EPH_CPD', 'Notice [2012] No. 260; cap of the seller', '食药监办药化监〔2012〕260号；卖方限量', 'L', '2019-12-01', null),
  ('SPC-13', 1, '*', 'SUBMIT', 'quota-left', 'REFUSE', 'THRESHOLD_REACHED', 'except=EPH_CPD', 'Threshold of the seller; 21 CFR 1301.74(b)', '卖方限量；美国联邦法规第21编1301.74(b)', 'P', '2019-12-01', null),
  ('SPC-13', 1, '*', 'SUBMIT', 'quota-near', 'WARN', 'THRESHOLD_NEAR', 'percent=80', 'Threshold of the seller', '卖方限量', 'P', '2019-12-01', null),
  ('SPC-13', 1, '*', 'SUBMIT', 'quantity-cap', 'REFUSE', 'QUANTITY_CAP', '', 'Cap of the seller', '卖方单行限量', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind in ('RULES', 'SPENDING');
