-- A cleared order is told to the system that sent it, if one did.
create index ix_ordering_arrived_order_order on ordering_arrived_order (order_number);
