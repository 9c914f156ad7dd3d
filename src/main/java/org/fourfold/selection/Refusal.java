package org.fourfold.selection;

import java.util.List;
import org.fourfold.domain.measure.Fault;
import org.fourfold.domain.measure.Problem;
import org.fourfold.domain.selection.SelectionMethod;
import org.fourfold.domain.selection.SelectionProblem;

/** Why a method cannot answer, with the method that can. */
final class Refusal {
  private Refusal() {}

  static List<Problem> of(Fault fault, SelectionMethod instead, Object... arguments) {
    List<String> texts =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(instead.code()), List.of(arguments).stream())
            .map(String::valueOf)
            .toList();
    return List.of(Problem.error("", 0, "", fault, texts));
  }

  static boolean exclusive(SelectionProblem problem) {
    return problem.items().stream().anyMatch(item -> !item.exclusive().isEmpty());
  }
}
