/**
 * Fair shares: what each player of a cooperative game, each claimant of an estate and each party of
 * a bargain gets, exactly.
 *
 * <p>Words: <em>players</em> (departments, payers), <em>coalition</em> (some of them together),
 * <em>worth</em> of a coalition (what it saves or costs), <em>excess</em> (what a coalition could
 * have alone beyond what it is given), <em>core</em> (divisions that no coalition would leave).
 * Within the room a game is one of savings; a game of costs is the same with its signs turned, and
 * is turned back where it is answered. A coalition is a bit mask: bit i for player i.
 *
 * <p>{@link org.fourfold.costsharing.CooperativeGame} is read by {@link
 * org.fourfold.costsharing.GameReading}; {@link org.fourfold.costsharing.SharingRules} and {@link
 * org.fourfold.costsharing.ClaimsRules} are the catalogues; {@link
 * org.fourfold.costsharing.FairShares} is the way in and answers with records of {@code
 * domain.sharing}. {@link org.fourfold.costsharing.CoalitionValue} is what another room supplies
 * where coalitions are worth what a plan finds for them.
 *
 * <p>Imports domain and solver. A new rule is one class here and a line in its catalogue.
 */
package org.fourfold.costsharing;
