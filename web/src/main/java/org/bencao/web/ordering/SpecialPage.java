package org.bencao.web.ordering;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.SpecialService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Why;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.receiving.Answer;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** Requests for items that are not in the catalogue, for who asks and for who is asked. */
@Named
@RequestScoped
public class SpecialPage {

  @Inject SpecialService specials;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private List<SpecialRow> rows;
  private Answer answer;

  @PostConstruct
  void load() {
    answer = Answer.take(request);
  }

  public List<SpecialRow> getRows() {
    if (rows == null) {
      var drawn = new SpecialRows(wording(), caller.get(), clock.instant());
      rows = specials.list(caller.get()).stream().map(drawn::row).toList();
    }
    return rows;
  }

  public boolean isAsking() {
    return caller.get().has(Role.BUYER) && shell.getSite() != null;
  }

  /** Who may be asked beside the platform. */
  public List<Choice> getSuppliers() {
    return specials.suppliers(caller.get()).stream()
        .map(one -> new Choice(Tsid.text(one.id()), wording().name(one.nameEn(), one.nameZh())))
        .toList();
  }

  /** Why the last one was not asked for. */
  public List<Why> getWhys() {
    return answer.whys();
  }

  /** What was typed before, where it could not be used. */
  public String typed(String field) {
    return asked.text("act").filter("ask"::equals).flatMap(act -> asked.text(field)).orElse("");
  }

  public Notice getNotice() {
    return Notice.of(asked, wording());
  }

  private Wording wording() {
    return words.here();
  }
}
