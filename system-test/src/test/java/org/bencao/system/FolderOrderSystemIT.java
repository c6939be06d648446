package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.system.BuyerSystem.Wanted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer's system whose documents travel as files through two folders. */
@TestInstance(Lifecycle.PER_CLASS)
@ExtendWith(Portal.Shared.class)
class FolderOrderSystemIT {

  private static final String CODE = "qnfiles";
  private static final String SELLER = "Heting";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Portal portal;
  private final Rest buyer;
  private FolderMailbox mailbox;

  FolderOrderSystemIT(Portal portal) {
    this.portal = portal;
    this.buyer = portal.programOf("lin.wei@qingnang.example", "buyer");
  }

  @BeforeAll
  void folders() {
    mailbox = new FolderMailbox(portal.server().settings().data().resolve("exchange"));
    Until.holds("the folders are made", PATIENCE, () -> Files.isDirectory(out()));
  }

  @Test
  @DisplayName("J2: an order that lies in a folder is acknowledged and answered by files")
  void answersByFiles() throws IOException {
    var answers = BuyerSystem.coded(mailbox, CODE).order(wanted("FILE-1"));

    assertThat(answers.get("997")).anyMatch(segment -> segment.equals(List.of("AK5", "A")));
    var bak =
        answers.get("855").stream()
            .filter(segment -> segment.get(0).equals("BAK"))
            .findFirst()
            .orElseThrow();
    assertThat(bak.get(2)).as(bak.toString()).isEqualTo("AK");
    assertThat(orders()).contains(bak.get(8));
    Until.holds("nothing is left behind", PATIENCE, this::isEmpty);
  }

  @Test
  @DisplayName("J2: the same file once more is one order, and is acknowledged once more")
  void survivesRepeats() {
    var system = BuyerSystem.coded(mailbox, CODE);
    var order = system.document(wanted("FILE-2"));
    var before = orders();

    mailbox.leave(CODE, order);
    assertThat(
            system.both(
                FolderOrderSystemIT::isAcknowledgement, "855", message -> says(message, "FILE-2")))
        .hasSize(2);
    var once = orders();
    mailbox.leave(CODE, order);
    assertThat(system.next(FolderOrderSystemIT::isAcknowledgement)).isNotEmpty();

    assertThat(once).hasSize(before.size() + 1);
    assertThat(orders()).isEqualTo(once);
  }

  private boolean isEmpty() throws IOException {
    try (var files = Files.list(mailbox.folder(CODE, "in"))) {
      return files.findAny().isEmpty();
    }
  }

  private Path out() {
    return mailbox.folder(CODE, "out");
  }

  private static boolean isAcknowledgement(List<List<String>> message) {
    return message.stream().anyMatch(segment -> segment.get(0).equals("AK1"));
  }

  private static boolean says(List<List<String>> message, String number) {
    return message.stream()
        .anyMatch(segment -> segment.get(0).equals("BAK") && segment.contains(number));
  }

  private Set<String> orders() {
    return Answer.all(buyer.get("/ordering/orders?size=200").json().path("orders"))
        .map(one -> one.path("number").asText())
        .collect(Collectors.toSet());
  }

  private Wanted wanted(String number) {
    return Wanted.ofShelf(buyer, number, SELLER, "100206");
  }
}
