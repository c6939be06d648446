create index ix_exchange_outbox_flying on exchange_outbox (lane, stage, next_at, id);
alter table exchange_outbox drop index ix_exchange_outbox_lane;
