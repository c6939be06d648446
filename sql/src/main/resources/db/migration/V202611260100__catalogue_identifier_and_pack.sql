-- Items of any country: a name in one language will do, and identifiers are rows.
alter table catalogue_item modify column name_en varchar(400) not null;
alter table catalogue_item modify column name_zh varchar(400) not null;
alter table catalogue_item modify column strength varchar(255) not null;
alter table catalogue_item modify column form_en varchar(120) not null;
alter table catalogue_item modify column form_zh varchar(120) not null;
alter table catalogue_item modify column pack_en varchar(400) not null;
alter table catalogue_item modify column pack_zh varchar(400) not null;
alter table catalogue_item modify column gtin varchar(14) null;
alter table catalogue_item add column generic_en varchar(400) not null default '';
alter table catalogue_item add column generic_zh varchar(400) not null default '';
alter table catalogue_item add column brand_en varchar(400) not null default '';
alter table catalogue_item add column route varchar(120) not null default '';
-- The same active substances in the same strength and form: what may stand in for one another.
alter table catalogue_item add column equivalence char(32) not null default '';
create index ix_catalogue_item_equivalence on catalogue_item (equivalence);

-- code is the normal form, without blanks and hyphens; shown is how it is written. unique_key is filled for schemes that name one item only; null counts as different on both databases.
create table catalogue_identifier (
  item_id bigint not null,
  scheme varchar(12) not null,
  code varchar(40) not null,
  shown varchar(40) not null,
  unique_key varchar(60) null,
  constraint pk_catalogue_identifier primary key (item_id, scheme, code),
  constraint uq_catalogue_identifier unique (unique_key),
  constraint fk_catalogue_identifier_item foreign key (item_id) references catalogue_item (id)
);
create index ix_catalogue_identifier_code on catalogue_identifier (code);
insert into catalogue_identifier (item_id, scheme, code, shown, unique_key)
  select id, 'GTIN', gtin, gtin, concat('GTIN:', gtin) from catalogue_item;
insert into catalogue_identifier (item_id, scheme, code, shown, unique_key)
  select id, 'APPROVAL', replace(upper(approval_number), '-', ''), approval_number, null from catalogue_item where approval_number <> '';

-- From the smallest unit upwards; position 0 is contained in position 1 and so on, one of them is what is ordered.
create table catalogue_pack (
  item_id bigint not null,
  position int not null,
  level varchar(8) not null,
  unit varchar(5) not null,
  contains int not null,
  gtin char(14) null,
  constraint pk_catalogue_pack primary key (item_id, position),
  constraint ck_catalogue_pack_contains check (contains > 0),
  constraint fk_catalogue_pack_item foreign key (item_id) references catalogue_item (id)
);

alter table catalogue_offer add column order_maximum int null;
alter table catalogue_offer add column soonest_expiry date null;
-- An offer to all buyers, or only to those named.
alter table catalogue_offer add column for_all boolean not null default true;
create table catalogue_offer_buyer (
  offer_id bigint not null,
  buyer_company_id bigint not null,
  constraint pk_catalogue_offer_buyer primary key (offer_id, buyer_company_id),
  constraint fk_catalogue_offer_buyer_offer foreign key (offer_id) references catalogue_offer (id)
);
create index ix_catalogue_offer_buyer_buyer on catalogue_offer_buyer (buyer_company_id);

-- Items whose entry in the search index is older than they are.
create table catalogue_index_work (
  item_id bigint not null,
  constraint pk_catalogue_index_work primary key (item_id)
);
-- The search index takes the place of the words.
drop table catalogue_search_key;
