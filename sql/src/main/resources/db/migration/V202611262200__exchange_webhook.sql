-- Calls to receivers of companies are driven in a lane of their own: many or slow ones leave documents their way.
alter table exchange_outbox add column lane varchar(10) not null default 'DOCUMENTS';
create index ix_exchange_outbox_due on exchange_outbox (lane, next_at, id);
create index ix_exchange_outbox_lane on exchange_outbox (lane, stage);
alter table exchange_outbox drop index ix_exchange_outbox_next;
alter table exchange_outbox drop index ix_exchange_outbox_stage;
insert into exchange_lease (name) values ('webhooks');
insert into exchange_lease (name) values ('new-webhook');
-- Where a company wants to hear of its orders. The secret signs each call, so it has to be readable.
create table exchange_webhook (
  id bigint not null,
  company_id bigint not null,
  url varchar(400) collate utf8mb4_bin not null,
  secret varchar(80) collate utf8mb4_bin not null,
  description varchar(120) not null,
  active boolean not null,
  stop varchar(10) null,
  failures int not null,
  failing_since datetime(6) null,
  rest_until datetime(6) null,
  created_at datetime(6) not null,
  created_by varchar(40) not null,
  constraint pk_exchange_webhook primary key (id)
);
create index ix_exchange_webhook_company on exchange_webhook (company_id, id);
-- One event for one receiver, as it is sent; the same bytes however often.
create table exchange_webhook_delivery (
  id bigint not null,
  webhook_id bigint not null,
  company_id bigint not null,
  outbox_id bigint not null,
  kind varchar(60) not null,
  order_id bigint null,
  order_number varchar(30) null,
  payload varchar(2000) not null,
  created_at datetime(6) not null,
  state varchar(10) not null,
  attempts int not null,
  last_status int null,
  last_fault varchar(20) null,
  next_at datetime(6) null,
  give_up_at datetime(6) not null,
  done_at datetime(6) null,
  constraint pk_exchange_webhook_delivery primary key (id)
);
create index ix_exchange_webhook_delivery_webhook on exchange_webhook_delivery (webhook_id, id);
create index ix_exchange_webhook_delivery_done on exchange_webhook_delivery (done_at);
