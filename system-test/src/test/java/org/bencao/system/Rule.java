package org.bencao.system;

import java.nio.file.Path;

/**
 * One rule in Byteman's language: it sleeps until the file of its name is there.
 *
 * @param place class, method and location, a line each
 * @param bindings names for what stands at the place, each with a semicolon behind it
 */
record Rule(String name, String place, String bindings, String condition, String action) {

  /** A method is called on a name, never on what was just made: the language has no such words. */
  String text(Path folder) {
    return """
        RULE %s
        %s
        BIND %ssign : java.io.File = new java.io.File("%s")
        IF %s AND sign.exists()
        DO %s
        ENDRULE
        """
        .formatted(name, place, bindings, folder.resolve(name), condition, action);
  }
}
