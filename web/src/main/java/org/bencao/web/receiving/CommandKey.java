package org.bencao.web.receiving;

/** What a key that goods are booked under looks like; a UUID will do. */
final class CommandKey {

  static final String FORM = "[\\x21-\\x7e]{8,64}";

  private CommandKey() {}
}
