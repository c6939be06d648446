package org.bencao.web.catalogue;

/** Why nothing was uploaded. */
enum UploadFault {
  NO_FILE,
  NO_LAYOUT,
  TOO_LARGE
}
