package org.bencao.system;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What those who ordered remember of it, by their key.
 *
 * @param asked packs by item, of every order that was ever sent
 * @param placed order numbers, of those that were acknowledged
 * @param lost no answer came: one order or none
 * @param refused with their reasons: no order
 * @param contradictions one order first and another later
 * @param otherAnswers neither an order nor a refusal, by status
 */
record Remembered(
    Map<String, Map<String, Integer>> asked,
    Map<String, String> placed,
    Set<String> lost,
    Set<String> refused,
    List<String> contradictions,
    Map<Integer, Integer> otherAnswers) {

  Remembered {
    asked = Map.copyOf(asked);
    placed = Map.copyOf(placed);
    lost = Set.copyOf(lost);
    refused = Set.copyOf(refused);
    contradictions = List.copyOf(contradictions);
    otherAnswers = Map.copyOf(otherAnswers);
  }

  @Override
  public String toString() {
    return "%d orders acknowledged, %d answers lost, other answers %s"
        .formatted(placed.size(), lost.size(), otherAnswers);
  }
}
