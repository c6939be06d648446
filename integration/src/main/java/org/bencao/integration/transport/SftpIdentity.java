package org.bencao.integration.transport;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.KeyPair;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bencao.common.DataFolder;
import org.bencao.partner.boundary.PortalKey;

/**
 * The key with which the portal signs in at its partners' SFTP servers, RSA of 3072 bits, which
 * every server knows. Made at first need and kept in the data folder, readable by its owner alone.
 */
@ApplicationScoped
public class SftpIdentity implements PortalKey {

  private static final String FILE = "sftp.pem";
  private static final int BITS = 3072;
  private static final String COMMENT = "bencao";

  private final Path folder;
  private byte[] key;

  public SftpIdentity() {
    this(DataFolder.of("keys"));
  }

  SftpIdentity(Path folder) {
    this.folder = folder;
  }

  /** In PEM. */
  synchronized byte[] privateKey() {
    if (key == null) {
      key = kept();
    }
    return key.clone();
  }

  @Override
  public String publicLine() {
    try {
      var pair = KeyPair.load(new JSch(), privateKey(), null);
      var line = new ByteArrayOutputStream();
      pair.writePublicKey(line, COMMENT);
      return line.toString(StandardCharsets.US_ASCII).strip();
    } catch (JSchException e) {
      throw new IllegalStateException(folder.resolve(FILE) + " holds no key", e);
    }
  }

  private byte[] kept() {
    try {
      var file = DataFolder.made(folder).resolve(FILE);
      if (!Files.exists(file)) {
        DataFolder.write(file, made());
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String made() {
    try {
      var pair = KeyPair.genKeyPair(new JSch(), KeyPair.RSA, BITS);
      var pem = new ByteArrayOutputStream();
      pair.writePrivateKey(pem);
      return pem.toString(StandardCharsets.US_ASCII);
    } catch (JSchException e) {
      throw new IllegalStateException("a key of %d bits cannot be made".formatted(BITS), e);
    }
  }
}
