package org.bencao.audit.control;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Optional;

/** Chains of any length without a database, with a key of their own. */
public final class ChainFixture {

  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final String DETAIL =
      "{\"lines\":\"10\",\"number\":\"QN-26-000123\",\"rules\":\"LIC-01:7 QTY-02:3 PRC-05:1\","
          + "\"total\":\"1234.56 CNY\",\"seller\":\"KH\"}";

  private final long company;
  private final KeyPair keys;

  public ChainFixture(long company) {
    this.company = company;
    try {
      keys = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path key(Path folder) throws IOException {
    return Files.writeString(folder.resolve("key.pem"), PemKeys.text(keys.getPublic()));
  }

  public Path head(Path folder, int position) throws IOException {
    var chain = new Chain();
    var hash = Chain.beginning();
    for (int at = 1; at <= position; at++) {
      hash = chain.next(hash, entry(at));
    }
    var line = ChainWriter.line(signed(1, position, hash, ChainHead.none())).toString();
    return Files.writeString(folder.resolve("head.jsonl"), line + "\n");
  }

  public Path export(Path folder, int entries, int headEvery) throws IOException {
    var file = folder.resolve("export.jsonl");
    try (var out = Files.newBufferedWriter(file)) {
      write(out, entries, headEvery);
    }
    return file;
  }

  private void write(Writer out, int entries, int headEvery) {
    var writer = new ChainWriter(out, START, 0);
    var chain = new Chain();
    writer.begins(new ChainSpan(company, 1, entries, Chain.beginning()));
    var hash = Chain.beginning();
    var previous = ChainHead.none();
    for (int at = 1; at <= entries; at++) {
      hash = chain.next(hash, entry(at));
      if (at % headEvery == 0) {
        var head = signed(at / headEvery, at, hash, previous);
        writer.head(head);
        previous = head.link();
      }
      writer.link(new ChainLink(at, at, Optional.of(entry(at)), hash));
    }
    writer.ends();
  }

  private StoredEntry entry(int position) {
    var content =
        new EntryContent(
            position,
            company,
            START.plusNanos(position * 1_234_000L),
            "PERSON:0H1XK2W5T8Y9Z",
            "order-placed",
            "order:0H1XK2W5T8Y9Z",
            DETAIL);
    return new StoredEntry(content, content.ownHash());
  }

  private ChainHead signed(long number, long position, byte[] hash, byte[] previous) {
    var head = new ChainHead(company, number, position, hash, START, previous, "", new byte[0]);
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(keys.getPrivate());
      signature.update(head.signed());
      return head.signedBy(PublicKeys.name(keys.getPublic()), signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
