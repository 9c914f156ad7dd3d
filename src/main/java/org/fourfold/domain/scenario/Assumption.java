package org.fourfold.domain.scenario;

import java.time.LocalDate;
import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.Range;
import org.fourfold.domain.measure.Refers;
import org.fourfold.domain.measure.TableFile;

/**
 * One change that a scenario makes to the rows of a table.
 *
 * @param where {@code column=value[;column=value]}, {@code *} for every row
 */
@TableFile("assumptions")
public record Assumption(
    @Key @Refers("scenarios") String scenario,
    @Key @Range(min = 0) int order,
    String file,
    String where,
    String field,
    Operation operation,
    String value,
    @Default("") Double low,
    @Default("") Double high,
    @Default("") String reason,
    @Default("") String source,
    @Default("") String owner,
    @Default("") LocalDate date) {}
