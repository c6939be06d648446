-- Whether a line still asks something of its seller (to answer, to ship, to invoice): its desk finds what is open without reading what is done.
alter table ordering_line add column open_to_seller boolean generated always as (ordered > cancelled + confirmed + back_ordered + rejected + offered or confirmed > despatched or back_ordered > 0 or despatched > invoiced);
create index ix_ordering_line_open_to_seller on ordering_line (seller_company_id, open_to_seller, order_id);
create index ix_ordering_change_seller on ordering_change (seller_company_id, verdict, order_id);
