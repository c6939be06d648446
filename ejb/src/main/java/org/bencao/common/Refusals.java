package org.bencao.common;

import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What whoever watches over the house reads in its log, under a name of its own: who was refused
 * what, and from where. No names of people, no secrets, one line each.
 */
public final class Refusals {

  private static final Logger LOG = LoggerFactory.getLogger("org.bencao.security");
  private static final int LONGEST = 160;
  private static final int MARK_BYTES = 6;

  private Refusals() {}

  /**
   * @param what a page, a call, a sign-in
   * @param who the actor, the mark of an account, or nobody
   * @param from the address of the network
   */
  public static void note(String what, String who, String from) {
    LOG.info("refused {} to {} at {}", line(what), line(who), line(from));
  }

  /** Tells one account from another without saying whose it is. */
  public static String mark(String login) {
    var hash = Sha256.of(login);
    return "account " + HexFormat.of().formatHex(hash, 0, MARK_BYTES);
  }

  /** Others chose the text: it stays in its line. */
  static String line(String text) {
    var plain = text.replaceAll("[^\\x20-\\x7e]", "?");
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }
}
