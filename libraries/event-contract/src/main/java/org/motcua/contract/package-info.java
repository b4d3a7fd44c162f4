/**
 * What the services say to each other: the records on the {@link org.motcua.contract.Topics topics}, their JSON form
 * ({@link org.motcua.contract.ContractJson}) and their JSON Schemas, in the resources beside this package, one per
 * record: {@code schema/dossier-commit.v1.json}, {@code dossier-judgement.v1.json}, {@code catalogue-entry.v1.json}, {@code heartbeat.v1.json}.
 *
 * <p>A record's value is the contract record alone; its CloudEvents 1.0 attributes are Kafka headers (binary mode):
 *
 * <table>
 * <caption>Headers of every record</caption>
 * <tr><th>header</th><th>value</th></tr>
 * <tr><td>{@code ce_specversion}</td><td>{@code 1.0}</td></tr>
 * <tr><td>{@code ce_id}</td><td>unique within the source; the same again when a record is sent again</td></tr>
 * <tr><td>{@code ce_source}</td><td>{@code urn:motcua:} and the service that sent it</td></tr>
 * <tr><td>{@code ce_type}</td><td>{@code org.motcua.dossier.commit.v1}, {@code org.motcua.dossier.judgement.v1},
 * {@code org.motcua.catalogue.entry.v1} or {@code org.motcua.heartbeat.v1}</td></tr>
 * <tr><td>{@code ce_time}</td><td>record time of what it tells, ISO 8601 in UTC</td></tr>
 * <tr><td>{@code content-type}</td><td>{@code application/json}</td></tr>
 * <tr><td>{@code motcua_epoch}</td><td>the life of the sender's database: another one after it was restored</td></tr>
 * </table>
 *
 * <p>Heartbeats have topics of their own and point into the topic of the facts by offsets, so that they take no room on a
 * topic that is kept for ever, and a consumer that does not know them never meets one (ADR 11).
 *
 * <p>Invariants: no field holds personal data or free text. A change may add optional fields, and fact types or enum
 * constants when consumers are deployed first; whatever removes, renames, retypes or newly requires a field is a V2 on
 * a topic of its own.
 */
package org.motcua.contract;
