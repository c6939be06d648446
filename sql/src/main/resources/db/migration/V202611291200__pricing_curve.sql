-- What a seller asks for lots that expire soon: from so many days left on, so many per cent of the list; below the last it does not sell.
create table pricing_curve (
  seller_company_id bigint not null,
  days int not null,
  percent int not null,
  constraint pk_pricing_curve primary key (seller_company_id, days)
);
-- Lots that last until then were accepted with the price.
alter table ordering_line add column accepted_expiry date null;
alter table receiving_despatch_line add column accepted_expiry date null;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('EXP-04', 1, '*', 'SUBMIT', 'short-dated', 'WARN', 'SHORT_DATED', '', 'Curve that the seller published', '卖方公布的近效期价格曲线', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
