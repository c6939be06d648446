-- What a site waits for, asked on every page: found without reading the orders that are done.
create index ix_ordering_purchase_order_unanswered on ordering_purchase_order (buyer_company_id, answered_at);
create index ix_ordering_line_back_ordered on ordering_line (buyer_company_id, back_ordered);
create index ix_ordering_line_promised on ordering_line (buyer_company_id, promised_on);
create index ix_ordering_exception_closed on ordering_exception (closed_at, order_id);
