package org.fourfold.domain.sharing;

import org.fourfold.domain.measure.Default;
import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.TableFile;

/**
 * A party to a bargain, as typed.
 *
 * @param without what it has without agreement, a number or a fraction
 * @param power to bargain, above 0
 */
@TableFile("parties")
public record PartyRow(
    @Key String party, @Default("0") String without, @Default("1") String power) {}
