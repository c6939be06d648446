package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.exchange.boundary.DocumentTypes;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageFilter.View;
import org.bencao.exchange.boundary.MessageRow;

/** Documents that stopped, for the people who look after the exchange of their company. */
@ApplicationScoped
public class DocumentWork implements WorkSource {

  @Inject JournalService journal;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.has(Role.EDI_ADMINISTRATOR, caller.companyId())) {
      return List.of();
    }
    var waiting =
        new MessageFilter(
            View.NEEDS_PERSON, Optional.empty(), Optional.empty(), Optional.empty(), most);
    return journal.list(caller, waiting).rows().stream().map(DocumentWork::item).toList();
  }

  private static WorkItem item(MessageRow message) {
    var type = DocumentTypes.named(message.documentType());
    var targets = new ArrayList<WorkTarget>();
    targets.add(new WorkTarget(WorkTarget.Kind.MESSAGE, message.id()));
    message.orderId().ifPresent(id -> targets.add(new WorkTarget(WorkTarget.Kind.ORDER, id)));
    return new WorkItem(
        WorkKind.DOCUMENT,
        message.reason(),
        message.facts(),
        Name.same("#exchange.document." + type),
        new Place(
            message.orderNumber().or(message::number).or(message::control).orElse(""),
            message.partnerNameEn(),
            message.partnerNameZh(),
            Optional.empty()),
        message.at(),
        Optional.empty(),
        Optional.empty(),
        Outcome.REFUSE,
        targets);
  }
}
