-- The operator's list finds what we gave up to send by its reason, among millions that were sent.
create index ix_exchange_message_reason on exchange_message (reason, id);
