package org.fourfold.costsharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.fourfold.domain.sharing.GameKind;
import org.junit.jupiter.api.Test;

/**
 * Answers documented by the packages CoopGame and others, and by Aumann and Maschler (1985), Aumann
 * (2010), Littlechild and Owen (1973); as fractions.
 */
class PublishedGamesTest {
  private static final SharingRule SHAPLEY = SharingRules.named("shapley").orElseThrow();
  private static final SharingRule NUCLEOLUS = SharingRules.named("nucleolus").orElseThrow();

  @Test
  void claimsOfTheTalmud() throws IOException {
    for (JsonNode family : cases().path("claims_rules")) {
      List<Fraction> claims = list(family.path("claims"));
      for (JsonNode one : family.path("cases")) {
        Fraction estate = number(one.path("E"));
        for (String rule : List.of("talmud", "cea", "cel", "random_arrival")) {
          List<Fraction> awards =
              ClaimsRules.named(rule.replace('_', '-')).orElseThrow().divide(estate, claims);
          assertThat(awards).as("%s of %s", rule, estate).isEqualTo(list(one.path(rule)));
        }
      }
    }
  }

  @Test
  void gamesWithTheirShapleyValueNucleolusAndTau() throws IOException {
    int checked = 0;
    for (JsonNode one : cases().path("tu_games")) {
      if (!one.has("v")) {
        continue;
      }
      double[] worths =
          StreamSupport.stream(one.path("v").spliterator(), false)
              .mapToDouble(JsonNode::asDouble)
              .toArray();
      CooperativeGame game = Games.bySize(one.path("n").asInt(), worths);
      for (String rule : List.of("shapley", "nucleolus", "tau")) {
        if (one.has(rule)) {
          assertThat(Games.shares(SharingRules.named(rule).orElseThrow(), game))
              .as("%s, %s", one.path("name").asText(), rule)
              .isEqualTo(list(one.path(rule)));
          checked++;
        }
      }
    }
    assertThat(checked).isEqualTo(4);
  }

  @Test
  void gloves() throws IOException {
    JsonNode glove = cases().path("tu_games").path(4);
    Fraction[] values = new Fraction[32];
    for (int s = 0; s < 32; s++) {
      int right = s >> 2 & 1;
      values[s] = Fraction.of(Math.min(right, Integer.bitCount(s) - right));
    }
    CooperativeGame game = Games.of(GameKind.SAVINGS, values);
    assertThat(Games.shares(SHAPLEY, game)).isEqualTo(list(glove.path("shapley")));
  }

  @Test
  void theTalmudIsTheNucleolusOfItsGame() throws IOException {
    JsonNode expected = cases().path("tu_games").path(5).path("nucleolus");
    List<Fraction> claims = Games.fractions("100", "200", "300");
    for (int k = 0; k < 3; k++) {
      CooperativeGame game = RandomArrival.game(Fraction.of(100 * (k + 1)), claims);
      assertThat(Games.shares(NUCLEOLUS, game)).isEqualTo(list(expected.path(k)));
    }
  }

  @Test
  void airport() throws IOException {
    JsonNode airport = cases().path("airport_game");
    List<Fraction> costs = list(airport.path("costs"));
    List<Fraction> shares = list(airport.path("shapley"));
    assertThat(AirportRule.shares(costs)).isEqualTo(shares);
    Fraction[] values = new Fraction[16];
    values[0] = Fraction.ZERO;
    for (int s = 1; s < 16; s++) {
      values[s] = costs.get(31 - Integer.numberOfLeadingZeros(s));
    }
    List<Fraction> shapley = Games.shares(SHAPLEY, Games.of(GameKind.COSTS, values));
    assertThat(shapley.stream().map(Fraction::negated).toList()).isEqualTo(shares);
  }

  private static JsonNode cases() throws IOException {
    Path folder = Path.of(System.getProperty("fourfold.cases", "../shared/cases"));
    Path file = folder.resolve("finance_games/expected.json");
    assumeTrue(Files.exists(file), "skipped: the reference cases are not at hand: " + file);
    return JsonMapper.builder().build().readTree(file.toFile());
  }

  private static List<Fraction> list(JsonNode array) {
    List<Fraction> list = new ArrayList<>();
    array.forEach(one -> list.add(number(one)));
    return list;
  }

  private static Fraction number(JsonNode node) {
    return Fraction.parse(node.asText());
  }
}
