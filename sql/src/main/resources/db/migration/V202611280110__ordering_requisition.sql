-- An order that waits for its approvals: the buyer's alone, no seller ever reads these tables. Its number becomes the order's.
create table ordering_approval_rule (
  id bigint not null,
  company_id bigint not null,
  basis varchar(8) not null,
  from_amount decimal(19,4) null,
  below_amount decimal(19,4) null,
  currency char(3) null,
  from_lines int null,
  words varchar(200) not null,
  step_no int not null,
  role varchar(30) not null,
  constraint pk_ordering_approval_rule primary key (id)
);
create index ix_ordering_approval_rule_company on ordering_approval_rule (company_id, id);
create table ordering_requisition (
  id bigint not null,
  order_id bigint null,
  number varchar(22) not null,
  buyer_company_id bigint not null,
  seller_company_id bigint not null,
  site_id bigint not null,
  currency char(3) not null,
  net decimal(19,4) not null,
  gross decimal(19,4) not null,
  line_count int not null,
  buyer_reference varchar(60) null,
  requested_at datetime(6) not null,
  requested_by varchar(60) not null,
  requested_by_name varchar(120) not null,
  by_program boolean not null,
  reasons varchar(8000) not null,
  known varchar(400) not null,
  special boolean not null,
  noticed boolean not null,
  state varchar(12) not null,
  decided_at datetime(6) null,
  decided_by varchar(120) null,
  note varchar(400) null,
  version int not null,
  constraint pk_ordering_requisition primary key (id),
  constraint uq_ordering_requisition_number unique (number)
);
create index ix_ordering_requisition_buyer on ordering_requisition (buyer_company_id, state, id);
create index ix_ordering_requisition_state on ordering_requisition (state, requested_at);
create table ordering_requisition_line (
  requisition_id bigint not null,
  line_no int not null,
  offer_id bigint not null,
  quantity decimal(15,3) not null,
  unit varchar(5) not null,
  name_en varchar(300) not null,
  name_zh varchar(300) not null,
  unit_price decimal(19,6) not null,
  net decimal(19,4) not null,
  waiting boolean not null,
  constraint pk_ordering_requisition_line primary key (requisition_id, line_no),
  constraint fk_ordering_requisition_line foreign key (requisition_id) references ordering_requisition (id)
);
create index ix_ordering_requisition_line_offer on ordering_requisition_line (offer_id, waiting);
create table ordering_requisition_step (
  requisition_id bigint not null,
  step_no int not null,
  role varchar(30) not null,
  gross decimal(19,4) null,
  decided_at datetime(6) null,
  decided_by varchar(60) null,
  decided_by_name varchar(120) null,
  note varchar(400) null,
  constraint pk_ordering_requisition_step primary key (requisition_id, step_no, role),
  constraint fk_ordering_requisition_step foreign key (requisition_id) references ordering_requisition (id)
);
-- What a waiting order took of what is short, to be given back just so.
create table ordering_requisition_share (
  requisition_id bigint not null,
  shortage_id bigint not null,
  buyer_company_id bigint not null,
  packs int not null,
  constraint pk_ordering_requisition_share primary key (requisition_id, shortage_id),
  constraint fk_ordering_requisition_share foreign key (requisition_id) references ordering_requisition (id)
);
create index ix_ordering_requisition_share_shortage on ordering_requisition_share (shortage_id);
