package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.ListLine;
import org.bencao.ordering.boundary.ListView;
import org.bencao.ordering.entity.SavedList;
import org.bencao.ordering.entity.SavedListLine;

/** Shows a list with the items of its lines and what they would be ordered from today. */
@ApplicationScoped
public class ListViews {

  @Inject CatalogueService catalogue;
  @Inject OfferChoices choices;

  /** A constant number of statements, whatever the number of lines. */
  public ListView view(Caller caller, SavedList list) {
    return new ListView(
        list.id(),
        list.name(),
        list.siteId(),
        list.savedAt(),
        list.savedBy(),
        lines(caller, list.lines()));
  }

  private List<ListLine> lines(Caller caller, List<SavedListLine> lines) {
    var ids = lines.stream().map(SavedListLine::itemId).toList();
    var offered = choices.of(caller, ids);
    var items = catalogue.items(caller, ids);
    var views = new ArrayList<ListLine>();
    for (var line : lines) {
      views.add(
          new ListLine(
              line.id(),
              views.size() + 1,
              items.get(line.itemId()),
              line.quantity(),
              line.preferredOfferId(),
              offered.choose(line.itemId(), line.preferredOfferId())));
    }
    return views;
  }
}
