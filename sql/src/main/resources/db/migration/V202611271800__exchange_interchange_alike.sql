-- Finds what was sent again while it waits to be read.
create index ix_exchange_interchange_alike on exchange_interchange (partner_id, hash);
