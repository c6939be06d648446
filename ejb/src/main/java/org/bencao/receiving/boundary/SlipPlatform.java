package org.bencao.receiving.boundary;

import java.util.List;

/** The platform for traceability codes; who runs the portal says where it is. */
public interface SlipPlatform {

  /** Whether there is one to talk to; else slips are uploaded by hand. */
  boolean isThere();

  /** Every failure is an answer: it is tried again later. */
  Answer upload(Slip slip);

  /**
   * What it is told.
   *
   * @param number the same whenever it is sent: a slip that came twice is one
   * @param site global location number of who has the packs
   * @param partner global location number of the other company
   */
  record Slip(
      String number,
      SlipKind kind,
      String document,
      String site,
      String partner,
      List<String> codes) {

    public Slip {
      codes = List.copyOf(codes);
    }
  }

  /** What came of it. */
  sealed interface Answer {

    /** It is known there under that number. */
    record Taken(String reference) implements Answer {}

    /** Nothing was taken. */
    record Failed(String why) implements Answer {}
  }
}
