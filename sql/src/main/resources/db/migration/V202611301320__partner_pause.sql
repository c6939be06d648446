-- Since when a partner is paused; since when an obligation rests for it, and how often it had been tried by then: neither its age nor its tries count against it.
alter table partner_profile add column paused_at datetime(6) null;
alter table exchange_outbox add column rested_at datetime(6) null;
alter table exchange_outbox add column rested_attempts int default 0 not null;
