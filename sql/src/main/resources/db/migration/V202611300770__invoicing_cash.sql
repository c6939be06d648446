-- How money came, and from whom; some medicines are never paid in cash.
alter table invoicing_payment add column method varchar(10) not null default 'TRANSFER';
alter table invoicing_payment add column payer varchar(200) not null default '';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-07', 1, 'CN', 'PAY', 'no-cash', 'REFUSE', 'CASH_FORBIDDEN', 'EPH_CPD,PRECURSOR,NARC,PSY1,PSY2', 'Regulations on narcotic and psychotropic medicines Art. 30; notice 260 of 2012', '《麻醉药品和精神药品管理条例》第三十条；食药监办药化监〔2012〕260号', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
