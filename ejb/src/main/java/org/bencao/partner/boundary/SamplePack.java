package org.bencao.partner.boundary;

/** Samples of the documents that a system sends and gets, as its row says them. */
@FunctionalInterface
public interface SamplePack {

  /**
   * A ZIP: {@code send} has what it sends, which the portal would accept, {@code receive} what it
   * gets, {@code check.properties} what the command-line checker is told, {@code README.txt} how.
   */
  byte[] zip(PartnerView partner);
}
