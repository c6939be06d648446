package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals scans with AES-256 in GCM (NIST SP 800-38D), each bound to its document: a row that is
 * moved to another document, or changed, does not open. The key stands in {@code BENCAO_SCAN_KEY},
 * 32 bytes in base64, else in a file of the data folder that is made at first use.
 */
@ApplicationScoped
public class ScanVault {

  private static final String VARIABLE = "BENCAO_SCAN_KEY";
  private static final String FILE = "scans.key";
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int NAME_BYTES = 8;

  private final SecureRandom random = new SecureRandom();
  private final Path folder;
  private byte[] key;

  public ScanVault() {
    this(DataFolder.of("keys"));
  }

  ScanVault(Path folder) {
    this.folder = folder;
  }

  public SealedScan seal(long documentId, byte[] plain) {
    var nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    var sealed = cipher(Cipher.ENCRYPT_MODE, documentId, nonce, plain, 0);
    return new SealedScan(
        name(), ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
  }

  /** Throws when the key is another one, or the bytes are not what was sealed for the document. */
  public byte[] open(long documentId, SealedScan sealed) {
    if (!sealed.keyId().equals(name())) {
      throw new IllegalStateException(
          "scan of document %d: sealed with key %s, here is %s"
              .formatted(documentId, sealed.keyId(), name()));
    }
    var bytes = sealed.bytes();
    var nonce = java.util.Arrays.copyOf(bytes, NONCE_BYTES);
    return cipher(Cipher.DECRYPT_MODE, documentId, nonce, bytes, NONCE_BYTES);
  }

  private byte[] cipher(int mode, long documentId, byte[] nonce, byte[] bytes, int from) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(ByteBuffer.allocate(Long.BYTES).putLong(documentId).array());
      return cipher.doFinal(bytes, from, bytes.length - from);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("scan of document %d".formatted(documentId), e);
    }
  }

  /** Tells keys apart and says nothing of them. */
  private String name() {
    return HexFormat.of().formatHex(Sha256.of(Sha256.of(key())), 0, NAME_BYTES);
  }

  private synchronized byte[] key() {
    if (key == null) {
      var given = System.getenv(VARIABLE);
      key = given == null || given.isBlank() ? ofFile() : read(given, VARIABLE);
    }
    return key;
  }

  private byte[] ofFile() {
    var file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        var made = new byte[KEY_BYTES];
        random.nextBytes(made);
        DataFolder.made(folder);
        DataFolder.write(file, Base64.getEncoder().encodeToString(made) + "\n");
      }
      return read(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the key of the scans in " + file, e);
    }
  }

  private static byte[] read(String text, String where) {
    var bytes = Base64.getDecoder().decode(text.strip());
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException(
          "the key of the scans in %s: found %d bytes, wanted %d"
              .formatted(where, bytes.length, KEY_BYTES));
    }
    return bytes;
  }
}
