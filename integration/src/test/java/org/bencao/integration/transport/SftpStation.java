package org.bencao.integration.transport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * A partner's SFTP server on loopback, by Apache MINA: it knows one user by one key, and remembers
 * which files were renamed.
 */
public final class SftpStation implements AutoCloseable {

  public static final String USER = "bencao";

  private final Path root;
  private final KeyPair hostKey = made();
  private final List<String> renamed = new CopyOnWriteArrayList<>();
  private final String authorized;
  private SshServer server;
  private int port;

  /**
   * @param authorized the portal's key, as a line of {@code authorized_keys}
   */
  public SftpStation(Path root, String authorized) {
    this.root = root;
    this.authorized = authorized;
  }

  /** On the port that it had before, if it had one. */
  public void start() {
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setPort(port);
    server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    server.setPasswordAuthenticator(null);
    server.setPublickeyAuthenticator(
        (user, key, session) -> user.equals(USER) && KeyUtils.compareKeys(key, portalKey()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    var files = new SftpSubsystemFactory();
    files.addSftpEventListener(
        new SftpEventListener() {
          @Override
          public void moved(
              ServerSession session,
              Path from,
              Path to,
              Collection<CopyOption> options,
              Throwable thrown) {
            renamed.add(from.getFileName() + " " + to.getFileName());
          }
        });
    server.setSubsystemFactories(List.of(files));
    try {
      server.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    port = server.getPort();
  }

  public int port() {
    return port;
  }

  /** As a line of {@code known_hosts} says it. */
  public String hostKey() {
    return PublicKeyEntry.toString(hostKey.getPublic());
  }

  /** Old name, blank, new name. */
  public List<String> renamed() {
    return List.copyOf(renamed);
  }

  public Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private java.security.PublicKey portalKey() {
    try {
      return AuthorizedKeyEntry.parseAuthorizedKeyEntry(authorized)
          .resolvePublicKey(null, PublicKeyEntryResolver.FAILING);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(authorized, e);
    }
  }

  private static KeyPair made() {
    try {
      var keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(3072);
      return keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As a machine that is switched off. */
  @Override
  public void close() {
    try {
      server.close(true);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
