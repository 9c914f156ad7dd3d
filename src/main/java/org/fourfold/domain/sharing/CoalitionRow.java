package org.fourfold.domain.sharing;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.TableFile;

/**
 * What some players have together, as typed.
 *
 * @param coalition players joined by {@code +}
 * @param value a number or a fraction such as {@code 8/3}
 */
@TableFile("game")
public record CoalitionRow(@Key String coalition, String value) {}
