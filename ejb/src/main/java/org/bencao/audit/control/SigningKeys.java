package org.bencao.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Optional;
import org.bencao.common.DataFolder;

/**
 * The installation's key, in the data folder and nowhere else: who can write to the database cannot
 * sign. Made at the first start; every public key in the folder is believed, so that a former key
 * or another server's can lie there too.
 */
@ApplicationScoped
public class SigningKeys {

  private static final String OWN = "signing-key.pem";

  private final Path folder;
  private Optional<KeyPair> own = Optional.empty();

  public SigningKeys() {
    this(DataFolder.of("audit"));
  }

  SigningKeys(Path folder) {
    this.folder = folder;
  }

  /** The public keys, to be handed to whoever verifies. */
  public String publicPem() {
    own();
    var text = new StringBuilder();
    try (var files = Files.newDirectoryStream(folder, "public-*.pem")) {
      for (var file : files) {
        text.append(Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the public keys cannot be read", e);
    }
    return text.toString();
  }

  PublicKeys believed() {
    return new PublicKeys(new ArrayList<>(PemKeys.publicKeys(publicPem())));
  }

  ChainHead sign(ChainHead unsigned) {
    return unsigned.signedBy(PublicKeys.name(own().getPublic()), sign(unsigned.signed()));
  }

  /** The public half of the key that signs. */
  public String ownPem() {
    return PemKeys.text(own().getPublic());
  }

  /** Ed25519, RFC 8032. What is signed says in its first bytes what it is. */
  public byte[] sign(byte[] bytes) {
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(own().getPrivate());
      signature.update(bytes);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK from 15 has Ed25519", e);
    }
  }

  /** One process works on a data folder; in it, one thread makes the key. */
  synchronized KeyPair own() {
    if (own.isEmpty()) {
      try {
        own = Optional.of(readOrMade());
      } catch (IOException e) {
        throw new UncheckedIOException("the key of the audit trail cannot be kept", e);
      }
    }
    return own.get();
  }

  private KeyPair readOrMade() throws IOException {
    var file = DataFolder.made(folder).resolve(OWN);
    if (!Files.exists(file)) {
      var made = fresh();
      DataFolder.write(file, PemKeys.text(made.getPrivate()) + PemKeys.text(made.getPublic()));
    }
    var pair = read(file);
    var published = file.resolveSibling("public-" + PublicKeys.name(pair.getPublic()) + ".pem");
    if (!Files.exists(published)) {
      DataFolder.write(published, PemKeys.text(pair.getPublic()));
    }
    return pair;
  }

  private static KeyPair read(Path file) throws IOException {
    var pem = Files.readString(file);
    return new KeyPair(PemKeys.publicKeys(pem).get(0), PemKeys.privateKey(pem));
  }

  private static KeyPair fresh() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK from 15 has Ed25519", e);
    }
  }
}
