-- Price catalogues that a partner's system sent: which document, and how it numbers its lines; its answer names them so.
create table catalogue_import_document (
  import_id bigint not null,
  partner_id bigint not null,
  message_id bigint not null,
  number varchar(22) collate utf8mb4_bin not null,
  line_refs longtext not null,
  constraint pk_catalogue_import_document primary key (import_id),
  constraint uq_catalogue_import_document_message unique (message_id),
  constraint fk_catalogue_import_document_import foreign key (import_id) references catalogue_import (id)
);
