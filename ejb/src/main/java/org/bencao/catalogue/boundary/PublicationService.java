package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.bencao.catalogue.control.IndexWork;
import org.bencao.catalogue.entity.Item;
import org.bencao.catalogue.entity.Offer;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;

/** Puts items and offers into the catalogue. */
@Stateless
public class PublicationService {

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject IndexWork index;

  public long publishItem(Caller caller, PublishItem command) {
    caller.require(Role.PLATFORM_ADMINISTRATOR);
    var item = new Item(identifiers.next(), command);
    entities.persist(item);
    index.due(List.of(item.id()));
    return item.id();
  }

  public long publishOffer(Caller caller, PublishOffer command) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    var item = entities.getReference(Item.class, command.itemId());
    var offer = new Offer(identifiers.next(), item, command);
    entities.persist(offer);
    index.due(List.of(command.itemId()));
    return offer.id();
  }
}
