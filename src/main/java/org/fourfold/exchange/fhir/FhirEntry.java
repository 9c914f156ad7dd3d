package org.fourfold.exchange.fhir;

/**
 * What became of one FHIR resource.
 *
 * @param type of the resource: {@code Slot}
 * @param status as it says, {@code ""} for none
 * @param used whether something of it is in the workspace now
 * @param as table and code it went to, or the fault for which it was left out
 */
public record FhirEntry(String type, String id, String status, boolean used, String as) {}
