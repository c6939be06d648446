-- When a buyer has to pay, as both agreed, and how large companies say they are.
alter table organisation_company add column size varchar(6) null;
alter table pricing_contract add column payment_days int null;
alter table pricing_contract add column paid_when_paid boolean default false not null;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PAY-02', 1, 'CN', 'CONTRACT', 'payment-term', 'REFUSE', 'TERM_TOO_LONG', 'PUBLIC=60,REFUSE,30;LARGE=60,WARN,60;spared=LARGE,PUBLIC', 'Regulation on payments to small and medium enterprises Art. 9-10', '《保障中小企业款项支付条例》第九条、第十条', 'L', '2020-09-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
