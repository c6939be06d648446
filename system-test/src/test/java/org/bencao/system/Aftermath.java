package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.SoftAssertionsProvider.ThrowingRunnable;

/**
 * A stopped portal after an ordeal: its database, the wholesalers' books, and what people were
 * told.
 *
 * @param surprises answers that nobody expects of a sound portal
 * @param blows it had to endure
 * @param growth of the server, from its first orders until it was left alone
 * @param story how it went, for the log
 */
record Aftermath(
    Settings settings,
    Database database,
    Remembered told,
    Collection<String> surprises,
    int blows,
    Growth growth,
    String story) {

  /** Where the server keeps what it has promised to commit. */
  static final String TRANSACTIONS = "server/data/tx-object-store";

  /** Every promise holds. */
  void isSound() {
    assertThat(faults()).as(story).isEmpty();
    System.out.printf(
        "%s, %s, %d repeats at the wholesalers; %s%n",
        story, growth, ledger().duplicates(), Blows.bound(blows));
  }

  /** What an invariant found, each beginning with its name. */
  List<String> faults() {
    return database.held(
        () -> {
          var found = new SoftAssertions();
          invariants().forEach(found::check);
          return found.errorsCollected().stream().map(Throwable::getMessage).toList();
        });
  }

  /** The same, in folders of its own, to be spoiled. */
  Aftermath copy(String name) {
    var folder = settings.data().resolveSibling(settings.data().getFileName() + "-" + name);
    for (var part : List.of("h2", "sandbox", TRANSACTIONS)) {
      copy(settings.data().resolve(part), folder.resolve(part));
    }
    var own = new Settings(folder, settings.offset(), settings.environment());
    return new Aftermath(own, Database.h2(own), told, surprises, blows, growth, name);
  }

  private Ledger ledger() {
    return Ledger.of(settings.data());
  }

  private List<ThrowingRunnable> invariants() {
    var judge = new Judge(database, ledger());
    var exchange = new ExchangeJudge(database, judge);
    var stories = new StoryJudge(database, judge);
    var life = new LifeJudge(database, judge);
    return List.of(
        () -> assertThat(surprises).as("answers of a portal that is not sound").isEmpty(),
        () -> assertThat(told.contradictions()).as("F15 one key, one order").isEmpty(),
        () -> assertThat(told.refused()).as("refused orders").isEmpty(),
        () ->
            assertThat(told.otherAnswers().keySet())
                .as("a server that starts says 404 or 503, and never that it failed")
                .isSubsetOf(404, 503),
        () -> judge.everyAcknowledgedOrderOnce(told),
        () -> judge.everyOrderSaysWhatWasAsked(told),
        judge::everyOrderIsBookedOnceFromTheSameBytes,
        judge::everyBookingHasItsOrder,
        judge::stockBalances,
        judge::sumsFollowFromFacts,
        exchange::everyDocumentIsDecided,
        exchange::everyDocumentIsAcknowledgedOnce,
        exchange::everyControlNumberHasOneContent,
        exchange::everyNumberOfOursIsAccountedFor,
        exchange::everythingThatStoppedSaysWhy,
        exchange::nothingStopped,
        stories::everyOrderIsAnsweredAndAudited,
        stories::everyAuditEntryIsIntact,
        stories::everyStoryIsAPath,
        () -> assertThat(prepared()).as("I14 transactions that nobody finished").isEmpty(),
        growth::isOver,
        life::quantities,
        life::despatches,
        life::money,
        life::documents,
        life::history);
  }

  /** Besides what is prepared, the names of databases are kept there, for good. */
  private List<Path> prepared() {
    try (var files = Files.walk(settings.data().resolve(TRANSACTIONS))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.getParent().endsWith("EISNAME"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file));
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
