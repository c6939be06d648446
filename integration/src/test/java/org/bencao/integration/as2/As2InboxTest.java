package org.bencao.integration.as2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bencao.exchange.boundary.As2Answer;
import org.bencao.exchange.boundary.As2Request;
import org.bencao.partner.boundary.PartnerReach.Way;
import org.bencao.partner.boundary.PartnerStage;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSCompressedDataGenerator;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.ZlibCompressor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class As2InboxTest {

  private static final String DOCUMENT = "ISA*00*~IEA*0*000000001~";
  private static final String ID = "<1@kanghe>";
  private static final int MUTATIONS = 200;

  @TempDir static Path folder;
  private static As2Identity stranger;

  private As2Fixture fixture;
  private As2Inbox inbox;
  private final Map<String, String> head = new HashMap<>();

  @BeforeAll
  static void meet() {
    stranger = new As2Identity(folder.resolve("stranger"), "STRANGER", Clock.systemUTC());
  }

  @BeforeEach
  void start() {
    fixture = new As2Fixture(folder);
    inbox = fixture.inbox();
    head.put("as2-from", As2Fixture.PARTNER);
    head.put("as2-to", "\"" + As2Fixture.PORTAL + "\"");
    head.put("message-id", ID);
    head.put("disposition-notification-to", "edi@kanghe.example");
    head.put(
        "disposition-notification-options",
        "signed-receipt-protocol=optional, pkcs7-signature; signed-receipt-micalg=optional, sha512");
  }

  private static MimeEntity content(String text) {
    return MimeEntity.of(
        List.of("Content-Type: application/EDI-X12", "Content-Transfer-Encoding: binary"),
        text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private MimeEntity sealed(String text) {
    return encrypted(As2Seal.signed(content(text), fixture.partner.signing()));
  }

  private MimeEntity encrypted(MimeEntity content) {
    return As2Seal.encrypted(content, fixture.portal.signing().certificate());
  }

  private As2Answer take(MimeEntity message) throws Exception {
    head.put("content-type", message.field("content-type").orElse("text/plain"));
    return inbox.take(new As2Request(head, new ByteArrayInputStream(message.body())));
  }

  private Receipt receipt(As2Answer answer) throws As2Fault {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.head())
        .containsEntry("AS2-From", As2Fixture.PORTAL)
        .containsEntry("AS2-To", As2Fixture.PARTNER)
        .containsKeys("Message-ID", "MIME-Version", "AS2-Version");
    return Receipt.read(
        MimeEntity.of(List.of("Content-Type: " + answer.head().get("Content-Type")), answer.body()),
        List.of(fixture.portal.signing().certificate()));
  }

  private static String words(As2Answer answer) {
    return new String(answer.body(), StandardCharsets.ISO_8859_1);
  }

  @Test
  @DisplayName(
      "J2 a signed and encrypted message is kept, and its receipt is signed and names what was signed")
  void takes() throws Exception {
    var receipt = receipt(take(sealed(DOCUMENT)));

    assertThat(fixture.stored).containsExactly(DOCUMENT);
    assertThat(receipt.isPositive()).isTrue();
    assertThat(receipt.signed()).isTrue();
    assertThat(receipt.messageId()).isEqualTo(ID);
    assertThat(receipt.mic().orElseThrow().algorithm()).isEqualTo("sha512");
    assertThat(receipt.mic().orElseThrow().isOf(content(DOCUMENT))).isTrue();
  }

  @Test
  @DisplayName("J3 the same message again gets the very same receipt, and is kept once")
  void takesOnce() throws Exception {
    var first = take(sealed(DOCUMENT));
    var again = take(sealed(DOCUMENT));

    assertThat(again.body()).isEqualTo(first.body());
    assertThat(fixture.stored).hasSize(1);
  }

  @Test
  @DisplayName(
      "J3 another message under the same Message-ID is refused and shown, never taken for the first")
  void refusesOthersUnderTheSameName() throws Exception {
    take(sealed(DOCUMENT));

    var receipt = receipt(take(sealed(DOCUMENT + "\n")));

    assertThat(receipt.isPositive()).isFalse();
    assertThat(receipt.mic()).isEmpty();
    assertThat(fixture.stored).hasSize(1);
    assertThat(fixture.reach.outage(1).orElseThrow().why()).contains("came under " + ID);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, insufficient-message-security",
    "signed, insufficient-message-security",
    "encrypted, authentication-failed",
    "signed by a stranger, authentication-failed",
    "encrypted to a stranger, authentication-failed",
    "3DES, authentication-failed",
    "bomb, authentication-failed",
    "damaged, authentication-failed",
    "in an envelope of its own, authentication-failed",
    "signed after it was encrypted, insufficient-message-security",
    "signed in one piece, authentication-failed",
    "an empty part, unexpected-processing-error",
    "by five, authentication-failed"
  })
  @DisplayName(
      "J2, rel:F9 what is not signed by the partner and encrypted to the portal is refused; of what was encrypted nothing is given away")
  void refuses(String what, String modifier) throws Exception {
    var content = content(DOCUMENT);
    var signed = As2Seal.signed(content, fixture.partner.signing());
    var message =
        switch (what) {
          case "plain" -> content;
          case "signed" -> signed;
          case "encrypted" -> encrypted(content);
          case "signed by a stranger" -> encrypted(As2Seal.signed(content, stranger.signing()));
          case "encrypted to a stranger" ->
              As2Seal.encrypted(signed, stranger.signing().certificate());
          case "3DES" -> triple(signed);
          case "bomb" -> encrypted(As2Seal.signed(bomb(), fixture.partner.signing()));
          case "damaged" -> encrypted(damaged(signed));
          case "in an envelope of its own" ->
              encrypted(As2Seal.signed(encrypted(content), fixture.partner.signing()));
          case "signed after it was encrypted" ->
              As2Seal.signed(encrypted(content), fixture.partner.signing());
          case "signed in one piece" ->
              encrypted(
                  MimeEntity.of(
                      List.of("Content-Type: application/pkcs7-mime; smime-type=signed-data"),
                      new byte[] {1}));
          case "an empty part" ->
              MimeEntity.of(
                  List.of("Content-Type: multipart/signed; boundary=b"),
                  "--b\r\n--b--".getBytes(StandardCharsets.US_ASCII));
          default -> encrypted(byMany(content));
        };

    var receipt = receipt(take(message));

    assertThat(receipt.disposition()).isEqualTo("processed/error: " + modifier);
    assertThat(receipt.mic()).isEmpty();
    assertThat(fixture.stored).isEmpty();
    assertThat(fixture.given).isEmpty();
    assertThat(fixture.reach.isOut(1, Way.TAKE)).isTrue();

    assertThat(receipt(take(sealed(DOCUMENT))).isPositive()).isTrue();
    assertThat(fixture.reach.isOut(1, Way.TAKE)).isFalse();
  }

  private MimeEntity byMany(MimeEntity content) throws Exception {
    var one = As2Seal.signed(content, fixture.partner.signing()).parts().get(1);
    var signers = new CMSSignedData(one.content()).getSignerInfos().getSigners();
    var five = new ArrayList<SignerInformation>();
    for (int at = 0; at < 5; at++) {
      five.addAll(signers);
    }
    var many =
        CMSSignedData.replaceSigners(
            new CMSSignedData(one.content()), new SignerInformationStore(five));
    return MimeEntity.multipart(
        "multipart/signed; protocol=\"application/pkcs7-signature\"",
        List.of(
            content,
            MimeEntity.of(
                List.of("Content-Type: application/pkcs7-signature"), many.getEncoded())));
  }

  private MimeEntity triple(MimeEntity content) throws Exception {
    var generator = new CMSEnvelopedDataGenerator();
    generator.addRecipientInfoGenerator(
        new JceKeyTransRecipientInfoGenerator(fixture.portal.signing().certificate()));
    var sealed =
        generator.generate(
            new CMSProcessableByteArray(content.bytes()),
            new JceCMSContentEncryptorBuilder(CMSAlgorithm.DES_EDE3_CBC).build());
    return MimeEntity.of(
        List.of("Content-Type: application/pkcs7-mime; smime-type=enveloped-data"),
        sealed.getEncoded());
  }

  /** Twenty kilobytes that become twenty megabytes. */
  private static MimeEntity bomb() throws Exception {
    var out = new ByteArrayOutputStream();
    out.writeBytes("Content-Type: application/EDI-X12\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    out.write(new byte[20 * 1024 * 1024]);
    var data =
        new CMSCompressedDataGenerator()
            .generate(new CMSProcessableByteArray(out.toByteArray()), new ZlibCompressor());
    assertThat(data.getEncoded()).hasSizeLessThan(64 * 1024);
    return MimeEntity.of(
        List.of("Content-Type: application/pkcs7-mime; smime-type=compressed-data"),
        data.getEncoded());
  }

  private static MimeEntity damaged(MimeEntity signed) throws As2Fault {
    var bytes = signed.bytes();
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("ISA*");
    bytes[at] ^= 1;
    return MimeEntity.of(bytes);
  }

  @Test
  @DisplayName(
      "rel:F9 of 200 damaged messages none is kept but with the bytes that were signed, and each has an answer")
  void survivesDamage() throws Exception {
    var random = new Random(4);
    var message = sealed(DOCUMENT);
    for (int round = 0; round < MUTATIONS; round++) {
      head.put("message-id", "<%d@kanghe>".formatted(round));
      var body = message.body();
      for (int count = random.nextInt(3); count >= 0; count--) {
        body[random.nextInt(body.length)] = (byte) random.nextInt(256);
      }
      int length = round % 4 == 0 ? random.nextInt(body.length) : body.length;
      head.put("content-type", message.field("content-type").orElseThrow());

      var answer = inbox.take(new As2Request(head, new ByteArrayInputStream(body, 0, length)));

      assertThat(receipt(answer).disposition()).startsWith("processed");
    }
    assertThat(fixture.stored).allMatch(DOCUMENT::equals).hasSizeLessThan(MUTATIONS / 10);
  }

  @ParameterizedTest
  @CsvSource({
    "as2-from, NOBODY, 403",
    "as2-to, OTHERS, 403",
    "receipt-delivery-option, http://127.0.0.1:1/receipts, 400",
    "disposition-notification-options, 'signed-receipt-micalg=required, sha1', 400",
    "message-id, '', 400",
    "message-id, <\u00e9>, 400"
  })
  @DisplayName("J2 of whom it is not known whose it is nothing is read")
  void asksWhoseItIs(String field, String value, int status) throws Exception {
    head.put(field, value);

    var answer = inbox.take(new As2Request(head, unread()));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(fixture.stored).isEmpty();
  }

  private static InputStream unread() {
    return new InputStream() {
      @Override
      public int read() {
        throw new AssertionError("it was read");
      }
    };
  }

  @Test
  @DisplayName(
      "P7 what a paused system sends stays at its side, and of one that is proposed nothing is known")
  void waitsWhilePaused() throws Exception {
    fixture.stage = PartnerStage.PAUSED;
    assertThat(inbox.take(new As2Request(head, unread())).status()).isEqualTo(503);

    fixture.stage = PartnerStage.PROPOSED;
    assertThat(inbox.take(new As2Request(head, unread())).status()).isEqualTo(403);
  }

  @Test
  @DisplayName("J2 a message larger than any document is not taken")
  void refusesTooMuch() throws Exception {
    var endless =
        new InputStream() {
          @Override
          public int read() {
            return 'A';
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            return count;
          }
        };

    var answer = inbox.take(new As2Request(head, endless));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(words(answer)).contains("bytes at most");
  }

  @Test
  @DisplayName(
      "J2 who asks for no receipt, or for one that is not signed, gets what they asked for")
  void answersAsAsked() throws Exception {
    head.remove("disposition-notification-options");
    assertThat(receipt(take(sealed(DOCUMENT))).signed()).isFalse();

    head.put("message-id", "<2@kanghe>");
    head.remove("disposition-notification-to");
    var silent = take(sealed(DOCUMENT));

    assertThat(silent.status()).isEqualTo(200);
    assertThat(silent.body()).isEmpty();
    assertThat(fixture.stored).hasSize(2);
  }

  @Test
  @DisplayName("rel:I6 who asks for no receipt hears by the status that a message was not taken")
  void refusesWithoutReceipt() throws Exception {
    head.remove("disposition-notification-to");

    var answer = take(encrypted(content(DOCUMENT)));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(words(answer)).contains("not taken");
    assertThat(fixture.stored).isEmpty();
  }

  @Test
  @DisplayName(
      "security: of what was encrypted neither the answer nor a page says why it was not taken")
  void keepsReasonsToItself() throws Exception {
    var all = new ArrayList<String>();
    for (var message :
        List.of(
            encrypted(content(DOCUMENT)),
            encrypted(As2Seal.signed(content(DOCUMENT), stranger.signing())),
            As2Seal.encrypted(content(DOCUMENT), stranger.signing().certificate()))) {
      var answer = take(message);
      all.add(receipt(answer).disposition() + fixture.reach.outage(1).orElseThrow().why());
    }

    assertThat(Set.copyOf(all)).hasSize(1);
  }

  @Test
  @DisplayName(
      "J3, rel:I7 the same message that comes at the same moment gets the receipt of the first")
  void answersTheSecondAsTheFirst() throws Exception {
    fixture.racing.set(true);

    var answer = take(sealed(DOCUMENT));

    assertThat(receipt(answer).isPositive()).isTrue();
    assertThat(fixture.stored).isEmpty();
    assertThat(take(sealed(DOCUMENT)).body()).isEqualTo(answer.body());
  }

  @Test
  @DisplayName("security: who sends slowly has three places at most, and keeps nobody else waiting")
  void leavesOthersRoom() throws Exception {
    var hold = new CountDownLatch(1);
    var reading = new CountDownLatch(3);
    var pool = Executors.newFixedThreadPool(3);
    try {
      for (int at = 0; at < 3; at++) {
        pool.submit(() -> inbox.take(new As2Request(head, slow(reading, hold))));
      }
      assertThat(reading.await(10, TimeUnit.SECONDS)).isTrue();

      assertThat(inbox.take(new As2Request(head, unread())).status()).isEqualTo(503);
    } finally {
      hold.countDown();
      pool.shutdown();
      assertThat(pool.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
    }
    assertThat(receipt(take(sealed(DOCUMENT))).isPositive()).isTrue();
  }

  private static InputStream slow(CountDownLatch reading, CountDownLatch hold) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        reading.countDown();
        try {
          hold.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        return -1;
      }
    };
  }

  @Test
  @DisplayName("P7 a message that began before a pause is not taken after it")
  void looksAgain() throws Exception {
    var message = sealed(DOCUMENT);
    head.put("content-type", message.field("content-type").orElseThrow());
    var pausing =
        new FilterInputStream(new ByteArrayInputStream(message.body())) {
          @Override
          public int read(byte[] bytes, int from, int count) throws IOException {
            fixture.stage = PartnerStage.PAUSED;
            return super.read(bytes, from, count);
          }
        };

    assertThat(inbox.take(new As2Request(head, pausing)).status()).isEqualTo(503);
    assertThat(fixture.stored).isEmpty();
  }

  @Test
  @DisplayName("security: a body that drips is given up after its time")
  void givesUp() {
    var seconds = new AtomicLong();
    var dripping =
        new InputStream() {
          @Override
          public int read() {
            return 'A';
          }

          @Override
          public int read(byte[] bytes, int from, int count) {
            seconds.addAndGet(5);
            return 1;
          }
        };

    assertThatThrownBy(
            () ->
                SteadyBody.read(dripping, 1_000_000, () -> TimeUnit.SECONDS.toNanos(seconds.get())))
        .isInstanceOf(SocketTimeoutException.class);
    assertThat(seconds.get()).isEqualTo(25);
  }
}
