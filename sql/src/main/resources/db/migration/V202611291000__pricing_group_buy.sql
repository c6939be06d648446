-- Buyers pledge packs of an offer until a window closes; what all pledged decides what each pays.
create table pricing_group_buy (
  id bigint not null,
  number varchar(37) not null,
  seller_company_id bigint not null,
  offer_id bigint not null,
  currency char(3) not null,
  last_day date not null,
  closes_at datetime(6) not null,
  holds_to date not null,
  opened_at datetime(6) not null,
  opened_by varchar(200) not null,
  closed_at datetime(6) null,
  pledged int not null,
  reached int not null,
  version int not null,
  constraint pk_pricing_group_buy primary key (id),
  constraint uq_pricing_group_buy_number unique (seller_company_id, number)
);
create index ix_pricing_group_buy_due on pricing_group_buy (closed_at, closes_at);
create table pricing_group_tier (
  group_buy_id bigint not null,
  position int not null,
  from_packs int not null,
  price decimal(19, 4) not null,
  constraint pk_pricing_group_tier primary key (group_buy_id, position),
  constraint fk_pricing_group_tier_group_buy foreign key (group_buy_id) references pricing_group_buy (id)
);
create table pricing_group_pledge (
  group_buy_id bigint not null,
  buyer_company_id bigint not null,
  packs int not null,
  pledged_at datetime(6) not null,
  pledged_by varchar(200) not null,
  contract_id bigint null,
  constraint pk_pricing_group_pledge primary key (group_buy_id, buyer_company_id),
  constraint fk_pricing_group_pledge_group_buy foreign key (group_buy_id) references pricing_group_buy (id)
);
create index ix_pricing_group_pledge_buyer on pricing_group_pledge (buyer_company_id, group_buy_id);
