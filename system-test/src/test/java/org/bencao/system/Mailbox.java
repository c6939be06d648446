package org.bencao.system;

import java.time.Duration;
import java.util.Optional;

/** Where a partner leaves its documents and takes those of the portal, whatever the transport. */
interface Mailbox {

  /** Returns when it lies there. */
  void leave(String partner, byte[] bytes);

  /** The next bytes that wait for a partner; nothing where none come in time. */
  Optional<byte[]> take(String partner, Duration patience);
}
