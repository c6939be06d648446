package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.shell.Shell;
import org.bencao.web.shell.Text;

/** The wording of this request: the reader's language, the chosen site's time. */
@RequestScoped
public class Words {

  @Inject Shell shell;
  @Inject Text text;

  public Wording here() {
    return at(
        Optional.ofNullable(shell.getSite())
            .map(SiteView::zone)
            .map(ZoneId::of)
            .orElse(ZoneOffset.UTC));
  }

  public Wording at(ZoneId zone) {
    return new Wording(text::of, new Figures(shell.getLocale(), zone));
  }
}
