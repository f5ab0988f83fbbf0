package se.ledstjarnan.ejb.shared;

/**
 * CDI event, fired on every node each time it starts, after the schema is migrated and before the node is ready.
 * What has to be in place before the first user (demo data, delivered settings) observes it and must be safe to repeat,
 * also by two nodes at once. An observer that throws keeps the node unready, and start-up is tried again.
 */
public record SchemaMigrated() {}
