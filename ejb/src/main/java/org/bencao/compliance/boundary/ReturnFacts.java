package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * What rules know of packs that a buyer wants to give back.
 *
 * @param line of the order
 * @param day today in the zone of the site that keeps them
 * @param receivedOn day on which the receipt was closed, in the same zone
 * @param item its name, for whoever reads a refusal
 * @param itemZh its Chinese name
 * @param storage ROOM, COOL, COLD or FROZEN
 * @param faulty they are not what they should be, or recalled: not to be sold again in any case
 * @param strangers codes of packs that the buyer did not count in this delivery or has no more;
 *     each stands at one line
 * @param uncoded packs of the line that no code names
 */
public record ReturnFacts(
    int line,
    LocalDate day,
    String buyerProfile,
    LocalDate receivedOn,
    String item,
    String itemZh,
    String storage,
    boolean faulty,
    List<String> strangers,
    int uncoded) {

  public ReturnFacts {
    strangers = List.copyOf(strangers);
  }
}
