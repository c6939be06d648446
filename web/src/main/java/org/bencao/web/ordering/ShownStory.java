package org.bencao.web.ordering;

import java.util.List;

/**
 * The story of an order as far as it is shown.
 *
 * @param all words and address for all steps
 * @param documents words and address for those with a document
 * @param earlier address of the steps before, empty when there are none
 * @param before how many they are
 * @param latest address of the end of the story, empty when it is shown
 */
public record ShownStory(
    List<Step> steps,
    StoryChoice all,
    StoryChoice documents,
    String earlier,
    int before,
    String latest) {

  public ShownStory {
    steps = List.copyOf(steps);
  }
}
