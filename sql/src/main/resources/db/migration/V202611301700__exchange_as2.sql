-- Partners that are reached by AS2 (RFC 4130): the certificate of their station, and the one that follows it.
alter table partner_profile add column as2_certificate varchar(4000) null;
alter table partner_profile add column as2_next_certificate varchar(4000) null;
alter table partner_profile add column as2_next_from date null;

-- One row for each message that was receipted, in either direction: the proof that it was taken, and the key by which a repeat is known.
create table exchange_as2_receipt (
  id bigint not null,
  partner_id bigint not null,
  direction varchar(10) not null,
  as2_message_id varchar(255) collate utf8mb4_bin not null,
  interchange_id bigint not null,
  mic varchar(160) not null,
  receipt longblob not null,
  receipted_at datetime(6) not null,
  constraint pk_exchange_as2_receipt primary key (id),
  constraint uq_exchange_as2_receipt unique (partner_id, direction, as2_message_id)
);
create index ix_exchange_as2_receipt_interchange on exchange_as2_receipt (interchange_id);
