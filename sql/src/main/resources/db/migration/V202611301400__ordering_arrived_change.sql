-- Changes of orders that buyers' systems sent (X12 860), and what became of each; its answer is the seller's, or ours where nobody was asked.
create table ordering_arrived_change (
  id bigint not null,
  partner_id bigint not null,
  message_id bigint not null,
  buyer_company_id bigint not null,
  arrived_order_id bigint not null,
  order_id bigint not null,
  number varchar(50) collate utf8mb4_bin not null,
  content_hash binary(32) not null,
  verdict varchar(20) not null,
  change_id bigint null,
  reasons longtext not null,
  decided_at datetime(6) not null,
  constraint pk_ordering_arrived_change primary key (id),
  constraint uq_ordering_arrived_change_message unique (message_id),
  constraint fk_ordering_arrived_change_partner foreign key (partner_id) references partner_profile (id),
  constraint fk_ordering_arrived_change_arrived foreign key (arrived_order_id) references ordering_arrived_order (id),
  constraint fk_ordering_arrived_change_change foreign key (change_id) references ordering_change (id)
);
create index ix_ordering_arrived_change_number on ordering_arrived_change (arrived_order_id, number, id);
