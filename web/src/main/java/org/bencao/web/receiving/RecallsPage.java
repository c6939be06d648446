package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Tsid;
import org.bencao.receiving.boundary.RecallGrade;
import org.bencao.receiving.boundary.RecallService;
import org.bencao.receiving.boundary.RecallView;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.security.PageAccess;

/** Recalls: the list, and one with the answers of its sites. */
@Named
@RequestScoped
public class RecallsPage {

  static final String PATH = "/receiving/recalls";

  /** What the form came to lies here on its way to the page. */
  static final String SAID = "org.bencao.recalls.said";

  static final String SHOWN = "org.bencao.recalls.shown";
  static final String WHYS = "org.bencao.recalls.whys";

  private static final Set<String> DONE = Set.of("PUBLISHED", "ANSWERED", "CLOSED");

  @Inject RecallService recalls;
  @Inject CurrentCaller caller;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private Optional<RecallView> found;

  /** A class of harm. */
  public record Grade(String code, String text, boolean chosen) {}

  /** A recall that is not there is not found. */
  public void open() {
    if (wanted().isPresent() && recall().isEmpty()) {
      asked.notFound();
    }
  }

  public boolean isShowing() {
    return recall().isPresent();
  }

  public List<ShownRecall> getRows() {
    return recalls.list(caller.get()).stream()
        .map(one -> ShownRecall.of(one, words, clock.instant()))
        .toList();
  }

  public ShownRecall getRecall() {
    return recall().map(one -> ShownRecall.of(one, words, clock.instant())).orElseThrow();
  }

  public boolean isPublishing() {
    return caller.get().hasAny(RecallService.PUBLISHERS);
  }

  /** Whether the caller reads cases of traceability. */
  public boolean isCases() {
    return PageAccess.of(TraceCasesPage.PATH)
        .map(access -> access.allows(caller.get()))
        .orElse(false);
  }

  /** Whether the caller may end the recall that is shown. */
  public boolean isClosing() {
    return recall()
        .filter(one -> one.closedAt().isEmpty())
        .filter(one -> caller.get().hasAny(one.companyId(), RecallService.PUBLISHERS))
        .isPresent();
  }

  public List<Grade> getGrades() {
    return Arrays.stream(RecallGrade.values())
        .map(
            grade ->
                new Grade(
                    grade.name(),
                    wording().business("receiving.recall.grade." + grade),
                    typed("grade").equals(grade.name())))
        .toList();
  }

  /** What the form just did, in words; empty when none did anything. */
  public String getNotice() {
    var said = said();
    return said.isEmpty() ? "" : wording().page("receiving.recalls.said." + said);
  }

  public String getTone() {
    return DONE.contains(said()) ? "ok" : "bad";
  }

  public List<Why> getWhys() {
    return request.getAttribute(WHYS) instanceof List<?> all
        ? all.stream().map(Why.class::cast).toList()
        : List.of();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return request.getAttribute(SAID) == null ? "" : asked.text(field).orElse("");
  }

  /** Of the form of one site: what could not be used, else what it said before. */
  public String typedFor(String site, String field) {
    return request.getAttribute(SAID) != null && typed("site").equals(site)
        ? typed(field)
        : answer(site).map(said -> of(said, field)).orElse("");
  }

  private Optional<RecallView.Answer> answer(String site) {
    return recall().stream()
        .flatMap(one -> one.sites().stream())
        .filter(one -> one.siteId().map(Tsid::text).filter(site::equals).isPresent())
        .flatMap(one -> one.answer().stream())
        .findFirst();
  }

  private String of(RecallView.Answer said, String field) {
    return switch (field) {
      case "returned" -> wording().figures().typed(said.returned());
      case "destroyed" -> wording().figures().typed(said.destroyed());
      case "dispensed" -> wording().figures().typed(said.dispensed());
      default -> said.note().orElse("");
    };
  }

  private String said() {
    return Optional.ofNullable(request.getAttribute(SAID))
        .map(Object::toString)
        .or(() -> asked.text("said").filter(DONE::contains))
        .orElse("");
  }

  private Optional<Long> wanted() {
    return Optional.ofNullable(request.getAttribute(SHOWN))
        .map(Object::toString)
        .map(Tsid::parse)
        .or(() -> request.getAttribute(SAID) == null ? asked.id("id") : Optional.empty());
  }

  private Optional<RecallView> recall() {
    if (found == null) {
      found = wanted().flatMap(id -> recalls.find(caller.get(), id));
    }
    return found;
  }

  private Wording wording() {
    return words.here();
  }
}
