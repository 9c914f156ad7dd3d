/**
 * What a plan came to: decisions, limits, totals and the certificate, as shown, stored and printed.
 *
 * <p>Imports measure and plan.
 */
package org.fourfold.domain.outcome;
