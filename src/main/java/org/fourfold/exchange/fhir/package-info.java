/**
 * FHIR R4 as JSON: resources, bundles and NDJSON read into resources, availability, demand, records
 * work and tariffs, with what became of each; bed capacity and slots written.
 *
 * <p>A further type of resource is a branch of {@link org.fourfold.exchange.fhir.FhirImport}.
 * Imports domain, exchange.format; nothing here is loaded before such a file is met.
 */
package org.fourfold.exchange.fhir;
