-- A seller has less than is wanted: what there is until a day, and what of it is whose.
create table ordering_shortage (
  id bigint not null,
  seller_company_id bigint not null,
  offer_id bigint not null,
  quantity int not null,
  until_day date not null,
  note varchar(400) not null,
  announced_at datetime(6) not null,
  announced_by varchar(120) not null,
  closed_at datetime(6) null,
  closed_by varchar(120) null,
  constraint pk_ordering_shortage primary key (id)
);
create index ix_ordering_shortage_offer on ordering_shortage (offer_id, until_day);
create index ix_ordering_shortage_seller on ordering_shortage (seller_company_id, id);
-- The buyer 0 is everybody without a share of their own. Taken by conditional update only.
create table ordering_share (
  shortage_id bigint not null,
  buyer_company_id bigint not null,
  bought int not null,
  share int not null,
  used int not null,
  constraint pk_ordering_share primary key (shortage_id, buyer_company_id),
  constraint fk_ordering_share_shortage foreign key (shortage_id) references ordering_shortage (id),
  constraint ck_ordering_share_used check (used >= 0 and used <= share)
);
