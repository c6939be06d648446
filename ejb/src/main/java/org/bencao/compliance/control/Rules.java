package org.bencao.compliance.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bencao.common.Finding;
import org.bencao.common.ReferenceKind;
import org.bencao.common.ReferenceMemory;
import org.bencao.common.ReferenceReading;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;

/** The rows that hold on a day: an order of last year is judged by last year's rows. */
@ApplicationScoped
public class Rules {

  @Inject ReferenceReading reading;

  private static final int MOST = 1000;

  /** What is asked for most: rows of an act of today for the profiles of a buyer and a seller. */
  private record Asked(Act act, LocalDate day, Set<String> profiles) {}

  /** Which of all rows of an act hold; good for as long as those are the ones in memory. */
  private record Holding(List<Rule> among, List<Rule> rows) {}

  private final ReferenceMemory<Act, List<Rule>> memory =
      new ReferenceMemory<>(ReferenceKind.RULES, Act.values().length);
  private final Cache<Asked, Holding> holding = Caffeine.newBuilder().maximumSize(MOST).build();

  public List<Rule> of(Act act, LocalDate day, Set<String> profiles) {
    var all = reading.one(memory, act, Rules::read).orElse(List.of());
    var asked = new Asked(act, day, Set.copyOf(profiles));
    var known = holding.getIfPresent(asked);
    if (known == null || known.among() != all) {
      known = new Holding(all, holding(all, asked));
      holding.put(asked, known);
    }
    return known.rows();
  }

  private static List<Rule> holding(List<Rule> all, Asked asked) {
    return all.stream()
        .filter(rule -> rule.holdsOn(asked.day()))
        .filter(rule -> asked.profiles().stream().anyMatch(rule::concerns))
        .toList();
  }

  /** What is answered where rows of the day ask one of these questions; in the order of rows. */
  public <Q extends Question, A> Stream<A> ask(
      Act act,
      LocalDate day,
      Set<String> profiles,
      Iterable<Q> questions,
      BiFunction<Q, Rule, Stream<A>> answers) {
    return of(act, day, profiles).stream()
        .flatMap(
            row ->
                StreamSupport.stream(questions.spliterator(), false)
                    .filter(question -> question.name().equals(row.predicate()))
                    .flatMap(question -> answers.apply(question, row)));
  }

  /** What rows of the day have against these, the strictest first. */
  public <F, Q extends FactQuestion<F>> List<Finding> findings(
      Act act, LocalDate day, Set<String> profiles, Iterable<Q> questions, Collection<F> all) {
    return ask(
            act,
            day,
            profiles,
            questions,
            (question, row) -> all.stream().flatMap(one -> question.judge(row, one).stream()))
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }

  /** Rows of the day that ask this question. */
  public Stream<Rule> asking(String question, Act act, LocalDate day, String profile) {
    return of(act, day, Set.of(profile)).stream().filter(rule -> rule.predicate().equals(question));
  }

  private static Map<Act, List<Rule>> read(EntityManager entities, Set<Act> acts) {
    return entities
        .createQuery(
            """
            select r from Rule r where r.act in :acts
            order by r.id, r.version, r.profile, r.reason
            """,
            Rule.class)
        .setParameter("acts", acts)
        .getResultStream()
        .collect(Collectors.groupingBy(Rule::act));
  }
}
