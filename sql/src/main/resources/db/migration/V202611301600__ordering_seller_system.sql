-- The system to which an order was placed: what is said of it later goes the same way, whatever the seller uses since.
alter table ordering_purchase_order add column seller_system_id bigint null;
update ordering_purchase_order set seller_system_id = (select min(p.id) from partner_profile p where p.seller_company_id = ordering_purchase_order.seller_company_id and p.person_id is null and p.stage <> 'PROPOSED');
