-- Orders of controlled medicines that are unusual for their site wait for the seller's compliance officer (SPC-12).
create table ordering_hold (
  id bigint not null,
  order_id bigint not null,
  line_no int not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  site_id bigint not null,
  item_id bigint not null,
  offer_id bigint not null,
  cause varchar(10) not null,
  units decimal(15,3) not null,
  usual decimal(15,3) not null,
  state varchar(10) not null,
  opened_at datetime(6) not null,
  decided_by varchar(120) null,
  decided_at datetime(6) null,
  evidence varchar(1000) null,
  version int not null,
  constraint pk_ordering_hold primary key (id),
  constraint uq_ordering_hold_line unique (order_id, line_no),
  constraint fk_ordering_hold_order foreign key (order_id) references ordering_purchase_order (id)
);
create index ix_ordering_hold_seller on ordering_hold (seller_company_id, state, id);
create index ix_catalogue_item_class_class on catalogue_item_class (item_class, item_id);
-- an order says itself whether any of its lines was ever held: all others ask no further
alter table ordering_purchase_order add column held boolean default false not null;
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('SPC-12', 1, 'US', 'SUBMIT', 'order-usual', 'WARN', 'SUSPICIOUS_ORDER', 'classes=C2,C3,C4,C5,LIST1;times=3;peers=50;weekly=2;first=2000', '21 CFR 1301.74(b)', '美国联邦法规第21编1301.74(b)', 'L', '2019-12-01', null),
  ('SPC-12', 1, 'US', 'CONFIRM', 'order-cleared', 'APPROVE', 'SUSPICIOUS_ORDER', '', '21 CFR 1301.74(b)', '美国联邦法规第21编1301.74(b)', 'L', '2019-12-01', null),
  ('SPC-12', 1, 'US', 'SHIP', 'order-cleared', 'APPROVE', 'SUSPICIOUS_ORDER', '', '21 CFR 1301.74(b)', '美国联邦法规第21编1301.74(b)', 'L', '2019-12-01', null);
update common_reference set version = version + 1 where kind = 'RULES';
