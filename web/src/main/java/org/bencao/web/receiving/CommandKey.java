package org.bencao.web.receiving;

/** What a key that an act is done under looks like; a UUID will do. */
public final class CommandKey {

  public static final String FORM = "[\\x21-\\x7e]{8,64}";

  private CommandKey() {}
}
