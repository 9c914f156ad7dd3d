/**
 * Histories to forecast from, read from a table: the first column the date, every further column
 * one series. Imports domain and the formats beside it.
 */
package org.fourfold.exchange.forecast;
