package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.entity.TemperatureRecording;

/** What temperature recorders wrote, by delivery. */
@ApplicationScoped
public class Recordings {

  @Inject EntityManager entities;

  public void add(TemperatureRecording recording) {
    entities.persist(recording);
  }

  /** In the order in which they were added. */
  public List<TemperatureRecording> of(long despatchId) {
    return entities
        .createQuery(
            "select r from TemperatureRecording r where r.despatchId = :despatch order by r.id",
            TemperatureRecording.class)
        .setParameter("despatch", despatchId)
        .getResultList();
  }

  /** What tells the files of a delivery apart; their bytes are not read. */
  public List<byte[]> hashes(long despatchId) {
    return entities
        .createQuery(
            "select r.hash from TemperatureRecording r where r.despatchId = :despatch",
            byte[].class)
        .setParameter("despatch", despatchId)
        .getResultList();
  }

  public Optional<TemperatureRecording> find(long id) {
    return Optional.ofNullable(entities.find(TemperatureRecording.class, id));
  }
}
