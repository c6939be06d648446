-- Somebody of an authority may look at where lots of a company went, for a time; empty item or lot: any.
create table traceability_inspection (
  id bigint not null,
  company_id bigint not null,
  person_id bigint not null,
  person_name varchar(200) not null,
  authority varchar(200) not null,
  reference varchar(60) not null,
  item_code varchar(20) not null,
  lot varchar(20) not null,
  begins_at datetime(6) not null,
  ends_at datetime(6) not null,
  invited_by varchar(200) not null,
  ended_by varchar(200) null,
  constraint pk_traceability_inspection primary key (id)
);
create index ix_traceability_inspection_company on traceability_inspection (company_id, id);
create index ix_traceability_inspection_person on traceability_inspection (person_id, id);
-- Each look of whoever it was; never changed.
create table traceability_look (
  id bigint not null,
  company_id bigint not null,
  inspection_id bigint null,
  person_id bigint not null,
  person_name varchar(200) not null,
  lot varchar(20) not null,
  item_code varchar(20) not null,
  kind varchar(10) not null,
  steps int not null,
  at datetime(6) not null,
  constraint pk_traceability_look primary key (id)
);
create index ix_traceability_look_company on traceability_look (company_id, id);
create index ix_traceability_look_person on traceability_look (person_id, id);
-- a lot is looked for by its number
create index ix_receiving_despatch_line_lot on receiving_despatch_line (lot);
create index ix_receiving_booking_lot on receiving_booking (lot);
create index ix_receiving_return_line_lot on receiving_return_line (lot);
create index ix_receiving_discrepancy_lot on receiving_discrepancy (lot);
