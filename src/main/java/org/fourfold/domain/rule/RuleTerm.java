package org.fourfold.domain.rule;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;

/** One term of a rule: coefficient times the decisions of one thing. */
@TableFile("rule_terms")
public record RuleTerm(
    @Key @Refers("rules") String rule, @Key TermKind kind, @Key String code, double coefficient) {}
