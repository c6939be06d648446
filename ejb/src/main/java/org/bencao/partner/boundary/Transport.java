package org.bencao.partner.boundary;

/** How a partner's documents travel. */
public enum Transport {
  /** By queues of the broker, one address pair for each partner. */
  JMS,
  /** By folders on a disk that both reach. */
  FOLDER,
  /** By folders on the partner's own SFTP server, which the portal visits. */
  SFTP,
  /** By AS2, RFC 4130: signed and encrypted over HTTP, each message with its receipt. */
  AS2
}
