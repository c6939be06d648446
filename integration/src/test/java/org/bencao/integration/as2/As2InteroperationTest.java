package org.bencao.integration.as2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.camel.component.as2.api.AS2MessageStructure;
import org.bencao.integration.transport.NotTaken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a station of AS2 that others wrote. */
class As2InteroperationTest {

  private static final String DOCUMENT = "ISA*00*          *00*          ~\r\nIEA*0*000000001~\r\n";

  @TempDir Path folder;
  private As2Fixture fixture;
  private As2Station station;
  private FrontDoor door;

  @BeforeEach
  void start() throws Exception {
    fixture = new As2Fixture(folder);
    station =
        new As2Station(
            As2Fixture.PARTNER, fixture.partner.signing(), fixture.portal.signing().certificate());
    station.start();
    door = new FrontDoor(fixture.inbox());
  }

  @AfterEach
  void stop() {
    station.close();
    door.close();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"SIGNED_ENCRYPTED", "ENCRYPTED_COMPRESSED_SIGNED", "ENCRYPTED_SIGNED_COMPRESSED"})
  @DisplayName(
      "J2 a partner's message, signed, encrypted and perhaps compressed, is taken with a receipt")
  void takes(AS2MessageStructure structure) throws Exception {
    var answer = station.send(As2Fixture.PORTAL, door.port(), structure, DOCUMENT);

    assertThat(answer.getCode()).isEqualTo(200);
    assertThat(fixture.stored).containsExactly(DOCUMENT);
    assertThat(As2Station.disposition(answer)).isEqualTo("processed");
  }

  @Test
  @DisplayName("J2 ours is taken by a partner's station, whose receipt is verified and kept")
  void sends() throws Exception {
    var bytes = DOCUMENT.getBytes(StandardCharsets.US_ASCII);

    fixture.sender(Clock.systemUTC()).send(fixture.view(station.url()), 7, "abc.x12", bytes);

    assertThat(station.taken()).containsExactly(DOCUMENT);
    var kept = fixture.got.get("<abc.x12@bencao>");
    assertThat(kept.interchangeId()).isEqualTo(7);
    assertThat(
            As2Seal.verified(
                    MimeEntity.of(kept.receipt()), List.of(fixture.partner.signing().certificate()))
                .type()
                .type())
        .isEqualTo("multipart/report");
  }

  @Test
  @DisplayName("J2, rel:I7 what a partner's station could not take is not taken, and goes again")
  void sendsAgain() {
    var bytes = DOCUMENT.getBytes(StandardCharsets.US_ASCII);
    station.fail();

    assertThatThrownBy(
            () ->
                fixture
                    .sender(Clock.systemUTC())
                    .send(fixture.view(station.url()), 7, "abc.x12", bytes))
        .isInstanceOf(NotTaken.class);
    assertThat(fixture.got).isEmpty();
  }
}
