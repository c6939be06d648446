-- What a seller and a buyer agreed on: prices by quantity for a time, each a row of the prices.
create table pricing_contract (
  id bigint not null,
  number varchar(40) not null,
  seller_company_id bigint not null,
  buyer_company_id bigint not null,
  currency char(3) not null,
  valid_from date not null,
  valid_to date not null,
  line_count int not null,
  made_at datetime(6) not null,
  made_by varchar(120) not null,
  ended_at datetime(6) null,
  ended_by varchar(120) null,
  constraint pk_pricing_contract primary key (id),
  constraint uq_pricing_contract_number unique (seller_company_id, buyer_company_id, number)
);
create index ix_pricing_contract_buyer on pricing_contract (buyer_company_id, id);
alter table pricing_price add column min_quantity int default 1 not null;
alter table pricing_price add column contract_id bigint null;
alter table pricing_price add column source varchar(40) default '' not null;
create index ix_pricing_price_contract on pricing_price (contract_id);
-- The contract that gave an order line its price.
alter table ordering_line add column price_source varchar(60) default '' not null;
update common_reference set version = version + 1 where kind = 'PRICES';
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRC-05', 1, '*', 'SUBMIT', 'price-currency', 'REFUSE', 'PRICE_CURRENCY', '', 'Price rule of the platform', '平台价格规则', 'P', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
