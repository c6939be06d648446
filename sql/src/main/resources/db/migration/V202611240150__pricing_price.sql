create table pricing_price (
  id bigint not null,
  offer_id bigint not null,
  buyer_company_id bigint not null,
  kind varchar(10) not null,
  amount decimal(19,6) not null,
  currency char(3) not null,
  valid_from date not null,
  valid_to date null,
  constraint pk_pricing_price primary key (id)
);
create index ix_pricing_price_offer on pricing_price (offer_id, buyer_company_id, valid_from);
create table pricing_terms (
  seller_company_id bigint not null,
  currency char(3) not null,
  minimum_order_value decimal(19,4) not null,
  constraint pk_pricing_terms primary key (seller_company_id, currency)
);
