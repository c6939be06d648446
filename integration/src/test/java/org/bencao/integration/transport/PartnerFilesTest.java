package org.bencao.integration.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.camel.builder.NotifyBuilder;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.bencao.partner.boundary.PartnerReach;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.partner.boundary.SftpPeer;
import org.bencao.partner.boundary.Transport;
import org.bencao.testing.Partners;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartnerFilesTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final int MOST = 100_000;
  private static final String ROUTE = "taken";

  @TempDir Path folder;

  private final DefaultCamelContext camel = new DefaultCamelContext();
  private final List<ArrivedBytes> arrived = new CopyOnWriteArrayList<>();
  private final AtomicBoolean storeFails = new AtomicBoolean();
  private final PartnerReach reach = new PartnerReach(Clock.systemUTC());
  private List<NotifyBuilder> taken;
  private SftpIdentity identity;
  private PartnerFiles files;
  private SftpStation station;

  @BeforeEach
  void start() {
    identity = new SftpIdentity(folder.resolve("keys"));
    files =
        new PartnerFiles(
            new ExchangeFolder(folder.resolve("exchange")), identity, reach, Clock.systemUTC());
    station = new SftpStation(folder.resolve("station"), identity.publicLine());
    station.folder("out");
    station.folder("in");
    camel.getShutdownStrategy().setTimeout(1);
    camel.start();
    files.open(camel);
    taken =
        Stream.of(1, 2)
            .map(count -> new NotifyBuilder(camel).fromRoute(ROUTE).whenCompleted(count).create())
            .toList();
  }

  @AfterEach
  void stop() {
    camel.stop();
  }

  @Test
  @DisplayName("J2 a file that a partner left in its folder is taken whole, and taken away")
  void takesFromFolder() throws Exception {
    listen(byFolder());

    var in = folder.resolve("exchange/hx/in");
    Files.writeString(in.resolve("order 1.x12"), "ISA*00*");

    isDone(1);
    assertThat(texts()).containsExactly("ISA*00*");
    assertThat(in.resolve("order 1.x12")).doesNotExist();
    assertThat(folder.resolve("exchange/hx/out")).isDirectory();
  }

  @Test
  @DisplayName("J2 what is still written under another name is left alone until it has its own")
  void waitsForTheWhole() throws Exception {
    listen(byFolder());
    var in = folder.resolve("exchange/hx/in");

    Files.writeString(in.resolve("later.x12.tmp"), "half");
    Files.writeString(in.resolve(".hidden"), "half");
    Files.createFile(in.resolve("empty.x12"));
    Files.writeString(in.resolve("first.x12"), "whole");
    isDone(1);
    assertThat(texts()).containsExactly("whole");

    Files.move(in.resolve("later.x12.tmp"), in.resolve("later.x12"));
    isDone(2);

    assertThat(texts()).containsExactly("whole", "half");
    assertThat(in.resolve(".hidden")).exists();
    assertThat(in.resolve("empty.x12")).exists();
  }

  @Test
  @DisplayName("J2 what could not be stored stays and is taken when it can be; nothing is lost")
  void staysUntilStored() throws Exception {
    storeFails.set(true);
    var failed = new NotifyBuilder(camel).whenFailed(2).create();
    listen(byFolder());
    var in = folder.resolve("exchange/hx/in");
    Files.writeString(in.resolve("1.x12"), "ISA*00*");
    assertThat(failed.matches(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(in.resolve("1.x12")).exists();

    storeFails.set(false);

    isDone(1);
    assertThat(texts()).containsExactly("ISA*00*");
    assertThat(in.resolve("1.x12")).doesNotExist();
  }

  @Test
  @DisplayName("sec a link to a file of the portal is taken away and never read")
  void followsNoLink() throws Exception {
    listen(byFolder());
    var in = folder.resolve("exchange/hx/in");
    var secret = Files.writeString(folder.resolve("secret"), "the key");

    Files.createSymbolicLink(in.resolve("order.x12"), secret);

    isDone(1);
    assertThat(Files.exists(in.resolve("order.x12"), LinkOption.NOFOLLOW_LINKS)).isFalse();
    assertThat(arrived).isEmpty();
    assertThat(secret).hasContent("the key");
  }

  @Test
  @DisplayName("J2 of a file that is too large only the beginning is read, and its size is known")
  void readsTheBeginning() throws Exception {
    listen(byFolder());
    var in = folder.resolve("exchange/hx/in");

    Files.writeString(in.resolve("large.x12"), "x".repeat(MOST + 1));

    isDone(1);
    assertThat(arrived.get(0).size()).isEqualTo(MOST + 1);
    assertThat(arrived.get(0).bytes()).hasSize(ArrivedBytes.BEGINNING);
  }

  @Test
  @DisplayName(
      "J2 a document of ours lies in the partner's folder as a whole; again, it is the same")
  void putsIntoFolder() throws Exception {
    files.send(byFolder(), "1.x12", bytes("ISA*1*"));
    files.send(byFolder(), "1.x12", bytes("ISA*1*"));

    try (var found = Files.list(folder.resolve("exchange/hx/out"))) {
      // nothing unfinished beside it
      assertThat(found).containsExactly(folder.resolve("exchange/hx/out/1.x12"));
    }
    assertThat(folder.resolve("exchange/hx/out/1.x12")).hasContent("ISA*1*");
  }

  @Test
  @DisplayName("sec a link where ours will lie is replaced, and what it leads to is not written")
  void writesThroughNoLink() throws Exception {
    var out = Files.createDirectories(folder.resolve("exchange/hx/out"));
    var secret = Files.writeString(folder.resolve("secret"), "the key");
    Files.createSymbolicLink(out.resolve("1.x12"), secret);
    Files.createSymbolicLink(out.resolve(".1.x12.tmp"), secret);

    files.send(byFolder(), "1.x12", bytes("ISA*1*"));

    assertThat(secret).hasContent("the key");
    assertThat(out.resolve("1.x12")).isRegularFile().hasContent("ISA*1*");
    assertThat(Files.isSymbolicLink(out.resolve("1.x12"))).isFalse();
  }

  @Test
  @DisplayName("J2 files go to and come from a partner's SFTP server, renamed when they are whole")
  void visitsServer() throws Exception {
    station.start();
    listen(bySftp(station.hostKey()));
    Files.writeString(station.folder("out").resolve("7.x12"), "ISA*7*");

    files.send(bySftp(station.hostKey()), "1.x12", bytes("ISA*1*"));
    files.send(bySftp(station.hostKey()), "1.x12", bytes("ISA*1*"));

    assertThat(station.folder("in").resolve("1.x12")).hasContent("ISA*1*");
    assertThat(station.renamed()).containsOnly(".1.x12.tmp 1.x12");
    isDone(1);
    assertThat(texts()).containsExactly("ISA*7*");
    assertThat(station.folder("out").resolve("7.x12")).doesNotExist();
    assertThat(reach.outage(1)).isEmpty();
    station.close();
  }

  @Test
  @DisplayName("J2 a server that is away is named with its reason, and served when it is back")
  void comesBack() throws Exception {
    station.start();
    station.close();
    var partner = bySftp(station.hostKey());
    listen(partner);

    assertThatThrownBy(() -> files.send(partner, "1.x12", bytes("ISA*1*")))
        .isInstanceOf(NotTaken.class)
        .hasMessageContaining("hx did not take 1.x12")
        .hasMessageContaining("refused");
    assertThat(reach.outage(1)).isPresent();

    station.start();
    Files.writeString(station.folder("out").resolve("7.x12"), "ISA*7*");
    files.send(partner, "1.x12", bytes("ISA*1*"));

    isDone(1);
    assertThat(texts()).containsExactly("ISA*7*");
    assertThat(reach.isOut(1, Way.PUT)).isFalse();
    station.close();
  }

  @Test
  @DisplayName("sec a server with another key than the agreed one is told nothing")
  void knowsTheServer() throws Exception {
    station.start();
    var other = new SftpStation(folder.resolve("other"), identity.publicLine());

    assertThatThrownBy(() -> files.send(bySftp(other.hostKey()), "1.x12", bytes("ISA*1*")))
        .isInstanceOf(NotTaken.class);

    assertThat(reach.outage(1).orElseThrow().why()).containsIgnoringCase("key");
    assertThat(station.folder("in")).isEmptyDirectory();
    station.close();
  }

  @Test
  @DisplayName("sec the portal's key is made once, and only its owner can read it")
  void keepsItsKey() throws Exception {
    var again = new SftpIdentity(folder.resolve("keys"));

    assertThat(again.publicLine()).isEqualTo(identity.publicLine()).startsWith("ssh-rsa AAAA");
    var may = Files.getPosixFilePermissions(folder.resolve("keys/sftp.pem"));
    assertThat(PosixFilePermissions.toString(may)).isEqualTo("rw-------");
  }

  private void listen(PartnerView partner) throws Exception {
    camel.addRoutes(
        new RouteBuilder() {
          @Override
          public void configure() {
            errorHandler(noErrorHandler());
            from(files.consumer(camel, partner))
                .routeId(ROUTE)
                .streamCache(false)
                .process(
                    exchange -> {
                      if (storeFails.get()) {
                        throw new IllegalStateException("the database is away");
                      }
                      files.arrived(exchange, MOST).ifPresent(arrived::add);
                    });
          }
        });
  }

  /** So many files were stored and taken away since the test began. */
  private void isDone(int files) {
    assertThat(taken.get(files - 1).matches(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }

  private List<String> texts() {
    return arrived.stream().map(one -> new String(one.bytes(), StandardCharsets.UTF_8)).toList();
  }

  private PartnerView byFolder() {
    return Partners.byFiles(Transport.FOLDER, "hx/in", "hx/out", Optional.empty());
  }

  private PartnerView bySftp(String hostKey) {
    var peer = new SftpPeer("127.0.0.1", station.port(), SftpStation.USER, hostKey, "out", "in");
    return Partners.byFiles(Transport.SFTP, "out", "in", Optional.of(peer));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
