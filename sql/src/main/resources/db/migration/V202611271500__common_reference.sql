create table common_reference (
  kind varchar(20) not null,
  version bigint not null,
  constraint pk_common_reference primary key (kind)
);

insert into common_reference (kind, version) values
  ('COMPANIES', 1), ('OFFERS', 1), ('PRICES', 1), ('PARTNERS', 1), ('RULES', 1);

create index ix_pricing_price_buyer on pricing_price (buyer_company_id, offer_id);
