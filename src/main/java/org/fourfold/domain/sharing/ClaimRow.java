package org.fourfold.domain.sharing;

import org.fourfold.domain.measure.Key;
import org.fourfold.domain.measure.TableFile;

/**
 * A claim on a budget that is smaller than all claims, as typed.
 *
 * @param claim a number or a fraction
 */
@TableFile("claims")
public record ClaimRow(@Key String claimant, String claim) {}
