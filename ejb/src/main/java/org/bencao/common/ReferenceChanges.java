package org.bencao.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.EntityEntry;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.engine.spi.Status;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostCollectionRecreateEvent;
import org.hibernate.event.spi.PostCollectionRecreateEventListener;
import org.hibernate.event.spi.PostCollectionRemoveEvent;
import org.hibernate.event.spi.PostCollectionRemoveEventListener;
import org.hibernate.event.spi.PostCollectionUpdateEvent;
import org.hibernate.event.spi.PostCollectionUpdateEventListener;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Raises the version of a kind of reference data in the transaction that changes a row of it, so
 * that no transaction after it takes what was remembered before. Found by Hibernate as a service.
 */
public final class ReferenceChanges
    implements Integrator,
        PostInsertEventListener,
        PostUpdateEventListener,
        PostDeleteEventListener,
        PostCollectionRecreateEventListener,
        PostCollectionUpdateEventListener,
        PostCollectionRemoveEventListener {

  private static final long serialVersionUID = 1;

  /**
   * By the clock, if it is ahead: what comes back with a backup is not counted up again to a
   * version under which something else is remembered.
   */
  private static final String RAISE =
      "update common_reference set version = case when version < ? then ? else version + 1 end"
          + " where kind = ?";

  private static final long MICROS = 1_000;

  /** Hibernate makes the listener, so no clock is injected. */
  private static final Clock WALL = Clock.systemUTC();

  /** By transaction that has not ended yet. */
  private static final Map<EventSource, Set<ReferenceKind>> CHANGING = new ConcurrentHashMap<>();

  private static final ClassValue<Optional<ReferenceKind>> KINDS =
      new ClassValue<>() {
        @Override
        protected Optional<ReferenceKind> computeValue(Class<?> type) {
          return Optional.ofNullable(type.getAnnotation(ReferenceData.class))
              .map(ReferenceData::value);
        }
      };

  /** Whether the transaction of this session has changed something of the kind, written or not. */
  static boolean isChanging(SessionImplementor session, ReferenceKind kind) {
    return CHANGING.getOrDefault(session, Set.of()).contains(kind)
        || Stream.of(session.getPersistenceContextInternal().reentrantSafeEntityEntries())
            .filter(entry -> is(entry.getKey(), kind))
            .anyMatch(entry -> isChanged(session, entry.getKey(), entry.getValue()))
        || isAnyOfItsCollectionsChanged(session, kind);
  }

  private static boolean isChanged(SessionImplementor session, Object entity, EntityEntry entry) {
    if (entry.getStatus() == Status.READ_ONLY) {
      return false;
    }
    var persister = entry.getPersister();
    return entry.getStatus() != Status.MANAGED
        || !entry.isExistsInDatabase()
        || persister.findDirty(persister.getValues(entity), entry.getLoadedState(), entity, session)
            != null;
  }

  private static boolean isAnyOfItsCollectionsChanged(
      SessionImplementor session, ReferenceKind kind) {
    var changed = new AtomicBoolean();
    session
        .getPersistenceContextInternal()
        .forEachCollectionEntry(
            (collection, entry) -> {
              var owner = collection.getOwner();
              if (collection.isDirty() && owner != null && is(owner, kind)) {
                changed.set(true);
              }
            },
            false);
    return changed.get();
  }

  private static boolean is(Object entity, ReferenceKind kind) {
    return KINDS.get(entity.getClass()).filter(kind::equals).isPresent();
  }

  @Override
  public void integrate(
      Metadata metadata, BootstrapContext context, SessionFactoryImplementor sessions) {
    var listeners = sessions.getServiceRegistry().requireService(EventListenerRegistry.class);
    listeners.appendListeners(EventType.POST_INSERT, this);
    listeners.appendListeners(EventType.POST_UPDATE, this);
    listeners.appendListeners(EventType.POST_DELETE, this);
    listeners.appendListeners(EventType.POST_COLLECTION_RECREATE, this);
    listeners.appendListeners(EventType.POST_COLLECTION_UPDATE, this);
    listeners.appendListeners(EventType.POST_COLLECTION_REMOVE, this);
  }

  @Override
  public void disintegrate(
      SessionFactoryImplementor sessions, SessionFactoryServiceRegistry services) {
    // the listeners go with the session factory
  }

  @Override
  public void onPostInsert(PostInsertEvent event) {
    changed(event.getSession(), event.getEntity());
  }

  @Override
  public void onPostUpdate(PostUpdateEvent event) {
    changed(event.getSession(), event.getEntity());
  }

  @Override
  public void onPostDelete(PostDeleteEvent event) {
    changed(event.getSession(), event.getEntity());
  }

  @Override
  public void onPostRecreateCollection(PostCollectionRecreateEvent event) {
    ownerChanged(event);
  }

  @Override
  public void onPostUpdateCollection(PostCollectionUpdateEvent event) {
    ownerChanged(event);
  }

  @Override
  public void onPostRemoveCollection(PostCollectionRemoveEvent event) {
    ownerChanged(event);
  }

  @Override
  public boolean requiresPostCommitHandling(EntityPersister persister) {
    return false;
  }

  private static void ownerChanged(AbstractCollectionEvent event) {
    if (event.getAffectedOwnerOrNull() != null) {
      changed(event.getSession(), event.getAffectedOwnerOrNull());
    }
  }

  private static void changed(EventSource session, Object entity) {
    KINDS
        .get(entity.getClass())
        .ifPresent(kind -> CHANGING.computeIfAbsent(session, ReferenceChanges::watched).add(kind));
  }

  private static Set<ReferenceKind> watched(EventSource session) {
    var actions = session.getActionQueue();
    actions.registerProcess(
        ending -> session.doWork(connection -> raise(connection, CHANGING.get(session))));
    actions.registerProcess((success, ended) -> CHANGING.remove(session));
    // in one order for all: two that change the same kinds wait for each other, not forever
    return new TreeSet<>();
  }

  private static void raise(Connection connection, Set<ReferenceKind> kinds) throws SQLException {
    try (var update = connection.prepareStatement(RAISE)) {
      for (var kind : kinds) {
        long now = WALL.millis() * MICROS;
        update.setLong(1, now);
        update.setLong(2, now);
        update.setString(3, kind.name());
        if (update.executeUpdate() != 1) {
          throw new SQLException("no version of " + kind + " in common_reference");
        }
      }
    }
  }
}
