create table catalogue_item (
  id bigint not null,
  code varchar(20) not null,
  name_en varchar(200) not null,
  name_zh varchar(200) not null,
  strength varchar(80) not null,
  form_en varchar(80) not null,
  form_zh varchar(80) not null,
  pack_en varchar(80) not null,
  pack_zh varchar(80) not null,
  maker_en varchar(200) not null,
  maker_zh varchar(200) not null,
  gtin char(14) not null,
  approval_number varchar(40) not null,
  storage varchar(10) not null,
  unit varchar(5) not null,
  constraint pk_catalogue_item primary key (id),
  constraint uq_catalogue_item_code unique (code),
  constraint uq_catalogue_item_gtin unique (gtin)
);
create table catalogue_item_class (
  item_id bigint not null,
  item_class varchar(20) not null,
  since date not null,
  until date null,
  constraint pk_catalogue_item_class primary key (item_id, item_class),
  constraint fk_catalogue_item_class_item foreign key (item_id) references catalogue_item (id)
);
-- What an item is found by: codes, names, pinyin in full and as initials, all folded to lower case.
create table catalogue_search_key (
  item_id bigint not null,
  term varchar(200) not null,
  weight int not null,
  constraint pk_catalogue_search_key primary key (term, item_id),
  constraint fk_catalogue_search_key_item foreign key (item_id) references catalogue_item (id)
);
create table catalogue_offer (
  id bigint not null,
  item_id bigint not null,
  seller_company_id bigint not null,
  seller_item varchar(30) not null,
  order_multiple int not null,
  order_minimum int not null,
  lead_days int not null,
  cut_off varchar(5) not null,
  vat_percent decimal(5,2) not null,
  published boolean not null,
  constraint pk_catalogue_offer primary key (id),
  constraint uq_catalogue_offer_item unique (seller_company_id, item_id),
  constraint fk_catalogue_offer_item foreign key (item_id) references catalogue_item (id)
);
create index ix_catalogue_offer_item on catalogue_offer (item_id);
-- available = declared less the open promises placed after the declaration; changed by conditional update only.
create table catalogue_stock (
  offer_id bigint not null,
  declared int not null,
  declared_at datetime(6) not null,
  available int not null,
  constraint pk_catalogue_stock primary key (offer_id),
  constraint ck_catalogue_stock_available check (available >= 0),
  constraint fk_catalogue_stock_offer foreign key (offer_id) references catalogue_offer (id)
);
