/**
 * Programmes of money in time: when to order how much, which capital projects to start when.
 *
 * <p>Words: <em>setup</em> (cost of an order whatever its quantity), <em>holding</em> (cost of a
 * unit in stock at the end of a period), <em>runner-up</em> (the best plan that orders in other
 * periods), <em>cost of waiting</em> (what it costs more not to order in a period). {@link
 * org.fourfold.finance.LotSizing} is the way in: without limits on quantities {@code WagnerWhitin}
 * answers, with them {@code StockProgramme}. {@link org.fourfold.finance.CapitalBudgeting} chooses
 * projects by the solver. Engines count in doubles; money is counted again, in decimals, from the
 * plan found.
 *
 * <p>Imports domain and solver. A new programme is one class here and a verb in {@code
 * app.command}.
 */
package org.fourfold.finance;
