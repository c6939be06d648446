-- Returns that buyers' systems asked for (X12 180): what became of each, and how it numbers its lines; its answer names them so.
create table receiving_arrived_return (
  id bigint not null,
  partner_id bigint not null,
  message_id bigint not null,
  buyer_company_id bigint not null,
  number varchar(50) collate utf8mb4_bin not null,
  content_hash binary(32) not null,
  return_id bigint null,
  line_refs longtext not null,
  reasons longtext not null,
  answered_at datetime(6) not null,
  constraint pk_receiving_arrived_return primary key (id),
  constraint uq_receiving_arrived_return_message unique (message_id),
  constraint fk_receiving_arrived_return_partner foreign key (partner_id) references partner_profile (id),
  constraint fk_receiving_arrived_return_return foreign key (return_id) references receiving_return (id)
);
create index ix_receiving_arrived_return_number on receiving_arrived_return (partner_id, number, id);
