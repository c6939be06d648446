package org.bencao.system;

/** One way to strike a server in the midst of its work; when it returns, the server runs again. */
@FunctionalInterface
interface Blow {

  void strike(Server server);
}
