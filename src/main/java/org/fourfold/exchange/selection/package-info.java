/** Files of packages to choose from: a CSV of items, and the knapsack files of the literature. */
package org.fourfold.exchange.selection;
