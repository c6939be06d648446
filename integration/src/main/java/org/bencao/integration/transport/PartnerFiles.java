package org.bencao.integration.transport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.CamelExecutionException;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.component.file.GenericFile;
import org.bencao.common.Sha256;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;

/**
 * The transports FOLDER and SFTP. A file that is still written has another name or changes, and is
 * left alone; one that is stored is taken away, for the journal keeps its bytes. Ours get their
 * name once they are whole.
 */
@ApplicationScoped
public class PartnerFiles {

  private static final Duration QUIET = Duration.ofSeconds(2);
  private static final int LOOK_MILLIS = 2_000;
  private static final int PATIENCE_MILLIS = 10_000;
  private static final int MOST_AT_ONCE = 200;

  /** Names of what somebody is still writing. */
  private static final String UNFINISHED =
      "(?i)\\..*|.*\\.(tmp|temp|part|partial|filepart|writing)";

  private final ExchangeFolder folder;
  private final SftpIdentity identity;
  private final PartnerReach reach;
  private final Clock clock;

  /** One for all of them: it keeps their connections. */
  private volatile ProducerTemplate template;

  /** For the container's proxy alone. */
  protected PartnerFiles() {
    this(null, null, null, null);
  }

  @Inject
  public PartnerFiles(
      ExchangeFolder folder, SftpIdentity identity, PartnerReach reach, Clock clock) {
    this.folder = folder;
    this.identity = identity;
    this.reach = reach;
    this.clock = clock;
  }

  /** In this context from now on. */
  public void open(CamelContext camel) {
    template = camel.createProducerTemplate();
  }

  /** Where its files are taken from, in the words of Camel. */
  public String consumer(CamelContext camel, PartnerView partner) {
    bind(camel, partner);
    var registry = camel.getRegistry();
    registry.bind(name("settled", partner), new Settled<>(clock, QUIET));
    registry.bind(name("looks", partner), new Looks(partner.id(), reach));
    registry.bind(name("says", partner), new OneLine(partner.code()));
    // the partner finds both of its folders, before there is anything for it
    outFolder(partner);
    return address(partner, partner.addressIn())
        + "&delete=true&delay=%d&initialDelay=%d".formatted(LOOK_MILLIS, LOOK_MILLIS)
        + "&maxMessagesPerPoll=%d&eagerMaxMessagesPerPoll=false".formatted(MOST_AT_ONCE)
        + "&exclude=RAW("
        + UNFINISHED
        + ")"
        + "&filter=#"
        + name("settled", partner)
        + "&pollStrategy=#"
        + name("looks", partner)
        + "&exceptionHandler=#"
        + name("says", partner)
        + "&backoffMultiplier=5&backoffErrorThreshold=3"
        + (isSftp(partner) ? "&streamDownload=true&throwExceptionOnConnectFailed=true" : "");
  }

  /** Nothing is fetched from there any more. */
  public void closed(long partnerId) {
    reach.forget(partnerId);
  }

  /**
   * What lies there. A link is not followed: it would show the partner what the portal can read.
   *
   * @return nothing of what is no file
   */
  public Optional<ArrivedBytes> arrived(Exchange exchange, int most) throws IOException {
    var file = exchange.getMessage().getBody(GenericFile.class);
    if (file.getFile() instanceof File local && Files.isSymbolicLink(local.toPath())) {
      return Optional.empty();
    }
    try (var bytes = opened(exchange, file)) {
      return Optional.of(ArrivedBytes.of(bytes, file.getFileLength(), most));
    } catch (InvalidPayloadException e) {
      throw new IOException(file.getFileName() + " cannot be read", e);
    }
  }

  /** Nor one that was put there since. */
  private static InputStream opened(Exchange exchange, GenericFile<?> file)
      throws IOException, InvalidPayloadException {
    return file.getFile() instanceof File local
        ? Files.newInputStream(local.toPath(), LinkOption.NOFOLLOW_LINKS)
        : exchange.getMessage().getMandatoryBody(InputStream.class);
  }

  /**
   * Puts a document where the partner looks for it; there as a whole, on the disk, when it returns.
   *
   * @param file its name, the same for the same document
   */
  public void send(PartnerView partner, String file, byte[] bytes) {
    try {
      if (isSftp(partner)) {
        upload(partner, file, bytes);
      } else {
        put(folder.of(partner.addressOut()), file, bytes);
      }
      reach.reached(partner.id(), Way.PUT);
    } catch (CamelExecutionException | IOException e) {
      var why = Looks.why(e);
      reach.failed(partner.id(), Way.PUT, why);
      throw new NotTaken(partner.code() + " did not take " + file + ": " + why, e);
    }
  }

  private void upload(PartnerView partner, String file, byte[] bytes) {
    bind(template.getCamelContext(), partner);
    template.sendBodyAndHeader(
        address(partner, partner.addressOut())
            + "&fileExist=Override&tempFileName=RAW(.${file:name}.tmp)",
        bytes,
        Exchange.FILE_NAME,
        file);
  }

  /** Under a name first that nobody can have put a link at. */
  private static void put(Path folder, String file, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    var draft = folder.resolve("." + UUID.randomUUID() + ".tmp");
    try {
      try (var channel =
          FileChannel.open(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        var left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
          channel.write(left);
        }
        channel.force(true);
      }
      Files.move(draft, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static boolean isSftp(PartnerView partner) {
    return partner.transport() == Transport.SFTP;
  }

  private void outFolder(PartnerView partner) {
    if (!isSftp(partner)) {
      try {
        Files.createDirectories(folder.of(partner.addressOut()));
      } catch (IOException e) {
        reach.failed(partner.id(), Way.PUT, e.toString());
      }
    }
  }

  private String address(PartnerView partner, String place) {
    return partner
        .sftp()
        .map(peer -> sftp(partner, peer, place))
        .orElseGet(() -> "file:" + folder.of(place) + "?autoCreate=true");
  }

  /** Only a server with the agreed key, only with our own key, and no word of a file of others. */
  private static String sftp(PartnerView partner, SftpPeer peer, String place) {
    return "sftp:%s@%s:%d/%s".formatted(peer.user(), peer.host(), peer.port(), place)
        + "?knownHosts=#"
        + hosts(partner, peer)
        + "&privateKey=#"
        + name("key", partner)
        + "&useUserKnownHostsFile=false&strictHostKeyChecking=yes"
        + "&preferredAuthentications=publickey&stepwise=false&autoCreate=false"
        + "&existDirCheckUsingLs=false&maximumReconnectAttempts=0"
        + "&connectTimeout=%d&soTimeout=%d&timeout=%d"
            .formatted(PATIENCE_MILLIS, PATIENCE_MILLIS, PATIENCE_MILLIS)
        + "&jschLoggingLevel=ERROR";
  }

  private void bind(CamelContext camel, PartnerView partner) {
    partner
        .sftp()
        .ifPresent(
            peer -> {
              camel.getRegistry().bind(hosts(partner, peer), knownHosts(peer));
              camel.getRegistry().bind(name("key", partner), identity.privateKey());
            });
  }

  /** Another key is another address: Camel keeps those that it has seen. */
  private static String hosts(PartnerView partner, SftpPeer peer) {
    return name("hosts", partner) + "-" + Sha256.hex(Sha256.of(peer.hostKey()));
  }

  private static byte[] knownHosts(SftpPeer peer) {
    var host =
        peer.port() == SftpPeer.USUAL_PORT
            ? peer.host()
            : "[%s]:%d".formatted(peer.host(), peer.port());
    return (host + " " + peer.hostKey() + "\n").getBytes(StandardCharsets.US_ASCII);
  }

  private static String name(String what, PartnerView partner) {
    return what + "-" + partner.code();
  }
}
