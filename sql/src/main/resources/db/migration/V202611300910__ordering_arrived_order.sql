-- A buyer's system is a partner too: it orders in the name of a person. Of sellers one stays one a company, which the portal sees to.
alter table partner_profile add column person_id bigint null;
alter table partner_profile drop constraint uq_partner_profile_seller;
create index ix_partner_profile_seller on partner_profile (seller_company_id, id);
update common_reference set version = version + 1 where kind = 'PARTNERS';
-- Orders that such systems sent, and what became of each; a number that nobody approved may be sent again.
create table ordering_arrived_order (
  id bigint not null,
  partner_id bigint not null,
  message_id bigint not null,
  buyer_company_id bigint not null,
  seller_company_id bigint null,
  number varchar(22) collate utf8mb4_bin not null,
  ordered_on date not null,
  currency char(3) not null,
  buyer_gln varchar(13) not null,
  seller_gln varchar(13) not null,
  ship_to_gln varchar(13) not null,
  content_hash binary(32) not null,
  verdict varchar(10) not null,
  order_number varchar(22) null,
  requisition_id bigint null,
  note varchar(400) null,
  answered_at datetime(6) not null,
  constraint pk_ordering_arrived_order primary key (id),
  constraint uq_ordering_arrived_order_message unique (message_id),
  constraint fk_ordering_arrived_order_partner foreign key (partner_id) references partner_profile (id)
);
create index ix_ordering_arrived_order_requisition on ordering_arrived_order (requisition_id);
create index ix_ordering_arrived_order_number on ordering_arrived_order (partner_id, number, id);
create table ordering_arrived_line (
  arrived_order_id bigint not null,
  position int not null,
  line_ref varchar(20) not null,
  gtin varchar(14) null,
  ndc varchar(11) null,
  approval_number varchar(60) null,
  buyer_item varchar(60) null,
  seller_item varchar(60) null,
  maker_item varchar(60) null,
  name varchar(200) null,
  quantity decimal(15, 3) not null,
  unit varchar(10) not null,
  reason varchar(40) null,
  words varchar(1000) null,
  constraint pk_ordering_arrived_line primary key (arrived_order_id, position),
  constraint fk_ordering_arrived_line_order foreign key (arrived_order_id) references ordering_arrived_order (id)
);
