-- Packs that a buyer gives back: asked for, authorised by the seller, sent, taken in and credited.
create table receiving_return (
  id bigint not null,
  number varchar(80) not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  site_id bigint not null,
  despatch_id bigint not null,
  reason varchar(20) not null,
  note varchar(400) null,
  state varchar(20) not null,
  asked_at datetime(6) not null,
  asked_by varchar(120) not null,
  authorisation varchar(60) null,
  decided_at datetime(6) null,
  decided_by varchar(120) null,
  decision_note varchar(400) null,
  tracking varchar(60) null,
  sent_at datetime(6) null,
  sent_by varchar(120) null,
  arrived_at datetime(6) null,
  arrived_by varchar(120) null,
  credited_at datetime(6) null,
  version int not null,
  constraint pk_receiving_return primary key (id),
  constraint uq_receiving_return_number unique (despatch_id, number),
  constraint fk_receiving_return_despatch foreign key (despatch_id) references receiving_despatch (id)
);
create index ix_receiving_return_buyer on receiving_return (buyer_company_id, state, id);
create index ix_receiving_return_seller on receiving_return (seller_company_id, state, id);
-- Each line names the line and the lot of the receipt that it reverses (doc:L5).
create table receiving_return_line (
  return_id bigint not null,
  line int not null,
  despatch_id bigint not null,
  position int not null,
  order_id bigint not null,
  line_no int not null,
  lot varchar(20) null,
  expiry date null,
  quantity decimal(15,3) not null,
  credited decimal(15,3) not null,
  constraint pk_receiving_return_line primary key (return_id, line),
  constraint fk_receiving_return_line_return foreign key (return_id) references receiving_return (id),
  constraint fk_receiving_return_line_despatch foreign key (despatch_id, position) references receiving_despatch_line (despatch_id, position)
);
create index ix_receiving_return_line_despatch on receiving_return_line (despatch_id, position);
create index ix_receiving_return_line_order on receiving_return_line (order_id, line_no);
insert into compliance_rule (id, version, profile, act, predicate, outcome, reason, params, source_en, source_zh, source_kind, valid_from, valid_to) values
  ('RET-02', 1, '*', 'RETURN', 'return-window', 'REFUSE', 'RETURN_WINDOW', '30', 'Return rules of the platform', '平台退货规则', 'P', '2019-12-01', null),
  ('RET-02', 1, '*', 'RETURN', 'return-of-cold', 'REFUSE', 'RETURN_COLD', 'COLD,FROZEN', 'GDP 6.3', 'GDP 6.3', 'S', '2019-12-01', null);
