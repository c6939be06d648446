-- What a system showed the portal before it was live: of each type of documents how the last one did.
create table partner_tried_document (
  id bigint not null,
  partner_id bigint not null,
  document_type varchar(40) not null,
  verdict varchar(20) not null,
  reason varchar(60) not null,
  place varchar(400) not null,
  tried_at datetime(6) not null,
  tried_by varchar(120) not null,
  sha256 char(64) not null,
  constraint pk_partner_tried_document primary key (id),
  constraint uq_partner_tried_document unique (partner_id, document_type),
  constraint fk_partner_tried_document_partner foreign key (partner_id) references partner_profile (id)
);
