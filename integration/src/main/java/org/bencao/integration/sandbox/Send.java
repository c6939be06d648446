package org.bencao.integration.sandbox;

import java.util.Map;

/**
 * An interchange that has to leave now; the ledger knows of it already.
 *
 * @param document its id within the ledger
 * @param attempt from 1; the bytes are the same each time
 */
record Send(String document, int attempt, byte[] bytes) {

  /** So that the broker drops what a crash made it get twice, and lets a real repeat through. */
  Map<String, String> properties(String partner) {
    return Map.of("_AMQ_DUPL_ID", partner + ":" + document + ":" + attempt);
  }
}
