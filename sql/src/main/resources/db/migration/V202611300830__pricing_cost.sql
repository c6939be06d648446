-- What sellers say their goods cost them, and which prices below that their finance let through.
create table pricing_cost (
  offer_id bigint not null,
  amount decimal(19,6) not null,
  currency char(3) not null,
  declared_at datetime(6) not null,
  constraint pk_pricing_cost primary key (offer_id),
  constraint fk_pricing_cost_offer foreign key (offer_id) references catalogue_offer (id)
);
create table pricing_cost_clearance (
  id bigint not null,
  seller_company_id bigint not null,
  item_id bigint not null,
  item_code varchar(40) not null,
  name_en varchar(1000) not null,
  name_zh varchar(1000) not null,
  least decimal(19,6) not null,
  currency char(3) not null,
  valid_to date not null,
  note varchar(400) not null,
  cleared_at datetime(6) not null,
  cleared_by varchar(120) not null,
  constraint pk_pricing_cost_clearance primary key (id),
  constraint fk_pricing_cost_clearance_seller foreign key (seller_company_id) references organisation_company (id)
);
create index ix_pricing_cost_clearance on pricing_cost_clearance (seller_company_id, item_id, valid_to);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('PRC-08', 1, 'CN', 'PRICE', 'cost-covered', 'APPROVE', 'PRICE_BELOW_COST', '270', 'Price Law Art. 14(2)', '《价格法》第十四条第（二）项', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
